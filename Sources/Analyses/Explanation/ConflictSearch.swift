package import Planning

/// Finds a set of conditions that contradict each other and of which none can be spared.
///
/// A deletion filter: groups of conditions are dropped for good while there is still no plan without them, large groups
/// first, so that what does not matter goes in few solves. A solve that a limit stopped counts as if it had found a plan:
/// nothing is dropped on a guess. Source: J. W. Chinneck, E. W. Dravnieks: Locating minimal infeasible constraint
/// sets in linear programs, ORSA Journal on Computing 3 (1991), doi:10.1287/ijoc.3.2.157; the halving after
/// U. Junker: QuickXplain, AAAI 2004.
package struct ConflictSearch {
  private let scenario: Scenario
  private let all: [Condition]
  private let fixed: Set<Condition>
  private var test: FeasibilityTest
  /// Dropped for good.
  private var gone: [Condition] = []

  /// - Parameter fixed: conditions that are never blamed.
  package init(_ scenario: Scenario, fixed: Set<Condition>, test: FeasibilityTest) {
    self.scenario = scenario
    self.fixed = fixed
    self.test = test
    all = Condition.all(of: scenario)
  }

  /// A conflict of the scenario, which is known to have no plan.
  ///
  /// - Returns: also the test, which remembers its answers.
  /// - Throws: as `FeasibilityTest.answer`.
  /// - Complexity: about 2 k log₂(n / k) + k solves for k members of n conditions.
  package mutating func conflict() throws -> (conflict: Conflict, test: FeasibilityTest) {
    gone = []
    var isSure = true
    // Details last in the list are the first to go, so that what is asked of a plan is what remains to talk about.
    var members = try reduced(all.filter { !fixed.contains($0) }.reversed(), &isSure)
    let involved = try reduced(all.filter { fixed.contains($0) }.reversed(), &isSure)
    members = try verified(members, &isSure)
    let conflict = Conflict(
      members: ordered(members), fixed: ordered(involved), isIrreducible: isSure)
    return (conflict, test)
  }

  private func ordered(_ list: [Condition]) -> [Condition] { all.filter { list.contains($0) } }

  /// What of `list` has to stay for there to be no plan; the rest is dropped.
  private mutating func reduced(_ list: [Condition], _ isSure: inout Bool) throws -> [Condition] {
    if list.isEmpty { return [] }
    switch try test.answer(scenario.dropping(gone + list)) {
    case .noPlan:
      gone += list
      return []
    case .unknown where list.count == 1: isSure = false
    case .unknown, .plan: break
    }
    if list.count == 1 { return list }
    let middle = list.count / 2
    return try reduced(Array(list[..<middle]), &isSure) + reduced(Array(list[middle...]), &isSure)
  }

  /// Solves without each member once more: a pin that suspends rules for its sake can make a condition needless that was
  /// needed before.
  private mutating func verified(_ members: [Condition], _ isSure: inout Bool) throws -> [Condition] {
    var members = members
    var index = 0
    while index < members.count {
      switch try test.answer(scenario.dropping(gone + [members[index]])) {
      case .noPlan:
        gone.append(members.remove(at: index))
        index = 0
      case .plan: index += 1
      case .unknown:
        isSure = false
        index += 1
      }
    }
    return members
  }
}
