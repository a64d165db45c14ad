package import Planning
package import Wording

/// A scenario's variants with what came of each.
package struct SweptScenario: Sendable {
  /// As it is: whose names the pages use.
  package let scenario: Scenario
  /// In the order asked for, the scenario as it is first.
  package let members: [SweptMember]
  private let labels: InputLabel

  package init(scenario: Scenario, members: [SweptMember]) {
    self.scenario = scenario
    self.members = members
    labels = InputLabel(scenario, scenario)
  }

  /// What a variant is called: its name, or its changes with paths in words.
  func name(of member: SweptMember) -> Phrase {
    if let name = member.name { return name }
    if member.changes.isEmpty { return Phrase.Comparison.asItIs }
    let parts = member.changes.map { change in
      guard let equals = change.firstIndex(of: "="), !change.hasPrefix("@") else {
        return Phrase(verbatim: change)
      }
      let value = String(change[change.index(after: equals)...])
      return Phrase.Layout.amount(labels.phrase(String(change[..<equals])), value)
    }
    return Phrase.joined(parts, by: Phrase.listSeparator)
  }

  /// How many the user's interrupt left out.
  package var notBegun: Int {
    members.filter { if case .notBegun = $0.came { true } else { false } }.count
  }

  /// Whether the program could not go on with some variant.
  package var hasFailures: Bool {
    members.contains { if case .failed = $0.came { true } else { false } }
  }

  /// What is known of the scenario as it is; `nil` without a plan.
  var base: ProvenValue? { members.first?.result?.value }

  /// The results that have a plan.
  var planned: [SweptResult] { members.compactMap(\.result).filter { $0.value != nil } }
}

/// One variant and what came of it.
package struct SweptMember: Sendable {
  package enum Came: Sendable {
    /// - isReused: whether the archive had the answer.
    case ended(SweptResult, isReused: Bool)
    /// Its inputs are those of the variant at this position, whose result it shares.
    case sameAs(Int)
    /// The program could not go on with it.
    case failed(String)
    /// The user ended the sweep first.
    case notBegun
  }

  /// What people call it; `nil` where the changes say it best.
  package var name: Phrase?
  /// As typed: `@name`, `path=value`.
  package var changes: [String]
  package var came: Came

  package init(name: Phrase?, changes: [String], came: Came) {
    self.name = name
    self.changes = changes
    self.came = came
  }

  var result: SweptResult? {
    if case .ended(let result, _) = came { result } else { nil }
  }
}
