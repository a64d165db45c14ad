import Planning
import Wording

/// How a run differs from another, as far as the archive knows: inputs first, then decisions, then figures.
package struct RunDifference: Sendable {
  /// A value that only one run has, or both differently.
  struct InputChange: Hashable {
    var path: String
    var before: String?
    var after: String?
  }

  /// A decision that only one plan has, or both differently.
  struct DecisionChange: Hashable {
    var group: RunDecision.Group
    var name: Phrase
    var before: Phrase?
    var after: Phrase?
  }

  /// A setting of the search, or the program's version.
  struct SettingChange: Hashable {
    /// As an option is called, or `version`, `solver`.
    var name: String
    var before: String
    var after: String
  }

  package let first: ArchivedRun
  package let second: ArchivedRun
  let inputs: [InputChange]
  let settings: [SettingChange]
  /// `nil` when one of the runs has no plan.
  let decisions: [DecisionChange]?
  /// How many entries follow from the decisions and stand in one plan only.
  let details: Int
  /// What is proven about the best values; `nil` unless both runs have a plan and a bound.
  let value: ProvenDifference?

  /// O(inputs + entries).
  package init(from first: ArchivedRun, to second: ArchivedRun) {
    self.first = first
    self.second = second
    inputs = Self.inputs(first.inputs, second.inputs)
    settings = Self.settings(first.run.question, second.run.question)
    if let before = RunDecisions(first)?.all, let after = RunDecisions(second)?.all {
      decisions = Self.decisions(before, after)
    } else {
      decisions = nil
    }
    details = Self.details(first.plan, second.plan)
    value =
      if let before = first.run.ending.value, let after = second.run.ending.value {
        ProvenDifference(from: before, to: after)
      } else {
        nil
      }
  }

  /// In the order of the first run's document, then what only the second has.
  private static func inputs(_ first: [InputValue], _ second: [InputValue]) -> [InputChange] {
    let before = Dictionary(first.map { ($0.path, $0.value) }, uniquingKeysWith: { $1 })
    let after = Dictionary(second.map { ($0.path, $0.value) }, uniquingKeysWith: { $1 })
    let changed = first.filter { after[$0.path] != $0.value }.map {
      InputChange(path: $0.path, before: $0.value, after: after[$0.path])
    }
    let added = second.filter { before[$0.path] == nil }.map {
      InputChange(path: $0.path, before: nil, after: $0.value)
    }
    return changed + added
  }

  private static func settings(_ first: RunQuestion, _ second: RunQuestion) -> [SettingChange] {
    let all = [
      ("--gap", "\(first.gap)", "\(second.gap)"),
      (
        "--time-limit", JSONValue.numberText(first.timeLimit), JSONValue.numberText(second.timeLimit)
      ),
      ("--threads", "\(first.threads)", "\(second.threads)"), ("version", first.version, second.version),
      ("solver", first.solver, second.solver),
    ]
    return all.filter { $0.1 != $0.2 }.map { SettingChange(name: $0.0, before: $0.1, after: $0.2) }
  }

  /// By group; within it in the order of the first plan, then what only the second has.
  private static func decisions(_ first: [RunDecision], _ second: [RunDecision]) -> [DecisionChange] {
    struct Subject: Hashable {
      var group: RunDecision.Group
      var key: [String]
    }
    func byKey(_ decisions: [RunDecision]) -> [Subject: RunDecision] {
      Dictionary(
        decisions.map { (Subject(group: $0.group, key: $0.key), $0) }, uniquingKeysWith: { first, _ in first }
      )
    }
    let before = byKey(first)
    let after = byKey(second)
    var changes: [DecisionChange] = []
    for group in RunDecision.Group.allCases {
      for decision in first where decision.group == group {
        let other = after[Subject(group: group, key: decision.key)]
        // Names may have changed; the decision is then still the same.
        if other?.value != decision.value {
          changes.append(
            DecisionChange(group: group, name: decision.name, before: decision.value, after: other?.value))
        }
      }
      for decision in second
      where decision.group == group && before[Subject(group: group, key: decision.key)] == nil {
        changes.append(
          DecisionChange(group: group, name: decision.name, before: nil, after: decision.value))
      }
    }
    return changes
  }

  private static func details(_ first: JSONNode?, _ second: JSONNode?) -> Int {
    guard let first, let second else { return 0 }
    var count = 0
    for list in RunDecisions.detailLists {
      let before = Set(first.list(list).map { $0.value.formatted() })
      let after = Set(second.list(list).map { $0.value.formatted() })
      count += before.symmetricDifference(after).count
    }
    return count
  }
}
