import Analyses
import Auditing
import Decomposition
import GLPKBackend
import Planning
import Synchronization
import TestSupport
import Testing

/// A reported conflict is one, none of its members can be spared, and every repair gives a plan that passes the audit: all
/// found out by solving anew.
@Suite("Conflicts and repairs") struct ConflictTests {
  private let search = PlanSearch(engine: GLPKEngine())
  /// Any plan will do.
  private let options = PlanSearchOptions(relativeGap: 0.5, timeLimit: 20)

  private func explanation(
    of scenario: Scenario, fixed: Set<Condition>? = nil
  ) throws -> InfeasibilityExplanation {
    let all = Condition.all(of: scenario)
    var repairs = RepairSearch(
      scenario, fixed: fixed ?? Set(all.filter(\.isFixed)),
      test: FeasibilityTest(search: search, options: options))
    return try repairs.explanation()
  }

  private func status(_ scenario: Scenario) throws -> PlanOutcome.Status {
    try search.solve(scenario, options: options).status
  }

  @Test(arguments: InfeasibleScenarios.all)
  func conflictsAreIrreducibleAndRepairsSolve(_ example: InfeasibleScenarios.Case) throws {
    let scenario = example.scenario
    #expect(try status(scenario) == .infeasible)
    let explanation = try explanation(of: scenario)
    #expect(explanation.isComplete)
    let conflict = try #require(explanation.conflicts.first)
    #expect(conflict.isIrreducible)
    #expect(!conflict.members.isEmpty)
    #expect(conflict.members.allSatisfy { !$0.isFixed })
    let stated = Set(conflict.members + conflict.fixed)
    let others = Condition.all(of: scenario).filter { !stated.contains($0) }
    #expect(try status(scenario.dropping(others)) == .infeasible)
    for member in conflict.members {
      let without = try search.solve(scenario.dropping(others + [member]), options: options)
      #expect(without.plan != nil, "\(member) can be spared")
    }
    #expect(!explanation.repairs.isEmpty)
    for repair in explanation.repairs { try check(repair, of: scenario) }
  }

  /// The repaired scenario has a plan, and with a step less of any change it has none.
  private func check(_ repair: Repair, of scenario: Scenario) throws {
    let repaired = repair.applied(to: scenario)
    let outcome = try search.solve(repaired, options: options)
    let plan = try #require(outcome.plan, "\(repair)")
    #expect(PlanAuditor.audit(plan, of: repaired).isClean)
    for (index, change) in repair.changes.enumerated() {
      guard change.isLeast, let steps = change.steps else { continue }
      var less = repair
      less.changes[index].steps = steps - 1
      #expect(try status(less.applied(to: scenario)) == .infeasible, "\(change) is not the least")
    }
  }

  @Test func thereAreEnoughCauses() {
    #expect(InfeasibleScenarios.all.count >= 20)
    #expect(Set(InfeasibleScenarios.all.map(\.cause)).count == InfeasibleScenarios.all.count)
  }

  @Test func whatTheUserKeepsIsNeverBlamedOrChanged() throws {
    let scenario = try #require(
      InfeasibleScenarios.all.first { $0.cause == "hard floors without buyout" }
    ).scenario
    let kept: Set<Condition> = [.floor, .buyoutOff]
    let explanation = try explanation(of: scenario, fixed: kept)
    let conflict = try #require(explanation.conflicts.first)
    #expect(Set(conflict.members).isDisjoint(with: kept))
    #expect(Set(conflict.fixed) == kept)
    #expect(explanation.repairs.flatMap(\.changes).allSatisfy { !kept.contains($0.condition) })
  }

  @Test func whatIsBeyondDiscussionMayContradictItself() throws {
    let scenario = TinyScenario.make { $0.award.supported = CountRange(minimum: 4) }
    let explanation = try explanation(of: scenario, fixed: [.supportedMinimum])
    let conflict = try #require(explanation.conflicts.first)
    #expect(conflict.members.isEmpty)
    #expect(conflict.fixed == [.supportedMinimum])
    #expect(explanation.repairs.isEmpty)
  }

  @Test func twoContradictionsTakeTwoChanges() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.pins = [
        .buyout(researcher: "R2", kind: "clinic", term: 0, sessions: .exactly(2)),
        .protected(researcher: "R3", term: 0, halfDays: .exactly(7), isActual: false),
      ]
      scenario.rules.hiringAllowed = false
      scenario.requirements = [
        Requirement(id: "writers", title: "Writers", roles: ["writer"], base: 0.5, fromPeriod: 1)
      ]
    }
    let explanation = try explanation(of: scenario)
    #expect(explanation.conflicts.count >= 2)
    let repair = try #require(explanation.repairs.first)
    #expect(repair.changes.count >= 2)
    try check(repair, of: scenario)
    // Every change is needed.
    for index in repair.changes.indices {
      var less = repair
      less.changes.remove(at: index)
      #expect(try status(less.applied(to: scenario)) == .infeasible)
    }
  }

  @Test func aLimitIsNoProof() throws {
    let scenario = InfeasibleScenarios.all[0].scenario
    let stopped = PlanSearchOptions(timeLimit: 30, shouldStop: { true })
    var repairs = RepairSearch(scenario, fixed: [], test: FeasibilityTest(search: search, options: stopped))
    let explanation = try repairs.explanation()
    #expect(!explanation.isComplete)
    #expect(explanation.conflicts.first?.isIrreducible == false)
    #expect(explanation.conflicts.first?.members == Condition.all(of: scenario))
    #expect(explanation.repairs.isEmpty)
  }

  /// Wherever a limit comes: what is called least is proven to be.
  @Test func noRepairIsCalledLeastOnAGuess() throws {
    let scenario = try #require(
      InfeasibleScenarios.all.first { $0.cause == "a personal purse below the need" }
    ).scenario
    var guesses = 0
    for stop in 0..<200 {
      let isStopped = Mutex(false)
      let options = PlanSearchOptions(
        relativeGap: 0.5, timeLimit: 20, shouldStop: { isStopped.withLock { $0 } })
      let test = FeasibilityTest(
        search: search, options: options,
        onSolve: { count in if count >= stop { isStopped.withLock { $0 = true } } })
      let fixed = Set(Condition.all(of: scenario).filter(\.isFixed))
      var repairs = RepairSearch(scenario, fixed: fixed, test: test)
      let explanation = try repairs.explanation()
      for repair in explanation.repairs {
        try checkLeast(repair, of: scenario)
        if repair.changes.contains(where: { !$0.isLeast }) { guesses += 1 }
      }
      if explanation.isComplete { break }
    }
    #expect(guesses > 0)
  }

  /// With less than the only change there is no plan: a step less, or all steps where it is taken away.
  private func checkLeast(_ repair: Repair, of scenario: Scenario) throws {
    guard repair.changes.count == 1, let change = repair.changes.first, change.isLeast,
      let less = change.steps.map({ $0 - 1 }) ?? change.condition.scale(in: scenario)?.most
    else { return }
    #expect(try status(scenario.easing(change.condition, by: less)) == .infeasible, "\(change)")
  }

  /// A random scenario whose money is not enough for the people and posts it asks for.
  private func impossible(_ seed: UInt64) -> Scenario {
    var scenario = RandomScenario.make(seed: seed, researchers: 3...3)
    scenario.award.cap = 3_000_000
    scenario.award.supported = CountRange(minimum: 2, maximum: 3)
    scenario.commitments = []
    return scenario
  }

  @Test(arguments: [3, 9] as [UInt64])
  func randomScenariosWithoutAPlanAreExplained(seed: UInt64) throws {
    let scenario = impossible(seed)
    guard try status(scenario) == .infeasible else { return }
    let explanation = try explanation(of: scenario)
    let conflict = try #require(explanation.conflicts.first)
    let stated = Set(conflict.members + conflict.fixed)
    let others = Condition.all(of: scenario).filter { !stated.contains($0) }
    #expect(try status(scenario.dropping(others)) == .infeasible)
    if conflict.isIrreducible {
      for member in conflict.members {
        #expect(try search.solve(scenario.dropping(others + [member]), options: options).plan != nil)
      }
    }
    for repair in explanation.repairs { try check(repair, of: scenario) }
  }
}
