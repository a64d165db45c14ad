package import Planning

/// Explains why a scenario has no plan: conflicts, and the least changes that give it one.
package struct RepairSearch {
  private let scenario: Scenario
  private let fixed: Set<Condition>
  private var test: FeasibilityTest
  private var isComplete = true

  /// Most conditions that are changed together.
  private static let mostChanges = 6
  /// Most combinations that are looked for where no single change is enough.
  private static let combinations = 2

  /// - Parameter fixed: conditions that are neither blamed nor changed.
  package init(_ scenario: Scenario, fixed: Set<Condition>, test: FeasibilityTest) {
    self.scenario = scenario
    self.fixed = fixed
    self.test = test
  }

  /// Explains the scenario, which is known to have no plan.
  ///
  /// Each member of the conflict is taken away alone; where that gives a plan, it is eased by as little as does. Where no single
  /// one is enough, there are several conflicts, and one member of each is taken.
  ///
  /// - Throws: as `FeasibilityTest.answer`.
  package mutating func explanation() throws -> InfeasibilityExplanation {
    let first = try conflict(of: scenario)
    var conflicts = [first]
    var repairs: [Repair] = []
    for member in first.members {
      guard try hasPlan(without: [member]) else { continue }
      // The scenario as it is has no plan.
      repairs.append(Repair(changes: [try least(member, beside: [], isNeeded: true)]))
    }
    if repairs.isEmpty {
      for member in first.members.prefix(Self.combinations) {
        guard let found = try combination(beginningWith: member) else { continue }
        if conflicts.count == 1 { conflicts += found.others }
        if !repairs.contains(found.repair) { repairs.append(found.repair) }
      }
    }
    return InfeasibilityExplanation(
      conflicts: conflicts, repairs: sorted(repairs), isComplete: isComplete && !test.isInterrupted,
      solves: test.solves)
  }

  private mutating func conflict(of scenario: Scenario) throws -> Conflict {
    var search = ConflictSearch(scenario, fixed: fixed, test: test)
    let (conflict, test) = try search.conflict()
    self.test = test
    return conflict
  }

  private mutating func answer(without conditions: [Condition]) throws -> FeasibilityTest.Answer {
    let answer = try test.answer(scenario.dropping(conditions))
    if answer == .unknown { isComplete = false }
    return answer
  }

  private mutating func hasPlan(without conditions: [Condition]) throws -> Bool {
    try answer(without: conditions) == .plan
  }

  /// One member of each conflict, as long as there are conflicts; then without those that turn out to be needless.
  private mutating func combination(beginningWith member: Condition) throws -> (
    repair: Repair, others: [Conflict]
  )? {
    var dropped = [member]
    var conflicts: [Conflict] = []
    while try !hasPlan(without: dropped) {
      guard isComplete, dropped.count < Self.mostChanges else { return nil }
      let conflict = try conflict(of: scenario.dropping(dropped))
      guard let next = conflict.members.first else { return nil }
      conflicts.append(conflict)
      dropped.append(next)
    }
    let all = dropped
    // Proven to be needed, whatever of the others is taken away.
    var needed: Set<Condition> = []
    for condition in all {
      let others = dropped.filter { $0 != condition }
      switch try answer(without: others) {
      case .plan: dropped = others
      case .noPlan: needed.insert(condition)
      case .unknown: break
      }
    }
    var changes: [Repair.Change] = []
    for (index, condition) in dropped.enumerated() {
      let others =
        changes + dropped[(index + 1)...].map { Repair.Change(condition: $0, steps: nil, isLeast: true) }
      changes.append(try least(condition, beside: others, isNeeded: needed.contains(condition)))
    }
    return (Repair(changes: changes), conflicts)
  }

  /// By how little a condition must be eased, given the other changes; it is enough to take it away. By doubling, then halving
  /// steps: O(log steps) solves. What a limit left open counts as not enough, but is no proof that less is not.
  ///
  /// - Parameter isNeeded: whether there is proven to be no plan without any change of the condition.
  private mutating func least(
    _ condition: Condition, beside others: [Repair.Change], isNeeded: Bool
  ) throws -> Repair.Change {
    guard let scale = condition.scale(in: scenario), scale.most > 0 else {
      return Repair.Change(condition: condition, steps: nil, isLeast: isNeeded)
    }
    // Most steps that are proven to leave no plan.
    var ruledOut = isNeeded ? 0 : -1
    var (fails, works) = (0, 1)
    while try !isEnough(condition, works, others, &ruledOut) {
      guard works < scale.most else {
        return Repair.Change(condition: condition, steps: nil, isLeast: ruledOut == scale.most)
      }
      fails = works
      works = min(2 * works, scale.most)
    }
    while works - fails > 1 {
      let middle = fails + (works - fails) / 2
      if try isEnough(condition, middle, others, &ruledOut) { works = middle } else { fails = middle }
    }
    return Repair.Change(condition: condition, steps: works, isLeast: ruledOut == works - 1)
  }

  private mutating func isEnough(
    _ condition: Condition, _ steps: Int, _ others: [Repair.Change], _ ruledOut: inout Int
  ) throws -> Bool {
    let change = Repair.Change(condition: condition, steps: steps, isLeast: true)
    let answer = try test.answer(Repair(changes: [change] + others).applied(to: scenario))
    if answer == .noPlan { ruledOut = max(ruledOut, steps) }
    return answer == .plan
  }

  private func sorted(_ repairs: [Repair]) -> [Repair] {
    repairs.enumerated().sorted { first, second in
      let (left, right) = (first.element, second.element)
      let costs = (left.yen(in: scenario), right.yen(in: scenario))
      let key = { (repair: Repair, yen: Yen, place: Int) in
        (yen > 0 ? 1 : 0, repair.changes.count, yen, place)
      }
      return key(left, costs.0, first.offset) < key(right, costs.1, second.offset)
    }.map(\.element)
  }
}
