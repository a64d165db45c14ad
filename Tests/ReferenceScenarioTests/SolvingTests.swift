import Auditing
import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import ScenarioFiles
import Testing

/// Every small scenario solves to proven optimality, and its plan passes the audit.
@Suite struct SolvingTests {
  @Test(arguments: ShippedScenarios.small.filter { $0 != ShippedScenarios.infeasible })
  func solvesToOptimality(_ name: String) throws {
    let scenario = try ShippedScenarios.scenario(name)
    let outcome = try Self.solve(scenario)
    #expect(outcome.status == .optimal)
    let objective = try #require(outcome.objective)
    let best = try FamilyTests.optimum(scenario)
    #expect(abs(objective - best) <= 1e-5 * max(1, abs(best)), "\(objective) against \(best)")
    try Self.check(outcome, of: scenario)
  }

  @Test(arguments: ShippedScenarios.small)
  func overridesSolve(_ name: String) throws {
    for override in ShippedScenarios.read(name).overrideNames {
      let scenario = try ShippedScenarios.scenario(name, overrides: [override])
      let outcome = try Self.solve(scenario)
      #expect(outcome.status == .optimal, "\(override)")
      try Self.check(outcome, of: scenario)
    }
  }

  @Test func hardFloorsWithoutBuyoutAreInfeasible() throws {
    let outcome = try Self.solve(ShippedScenarios.scenario(ShippedScenarios.infeasible))
    #expect(outcome.status == .infeasible)
    #expect(outcome.plan == nil && outcome.objective == nil)
  }

  /// What each override of a feature scenario is there to show.
  @Test(arguments: [
    ("carry-over-off", "free-carry", 1.0), ("transfers", "no-transfer", -1),
    ("own-funds-salary", "no-salary", -1), ("dx", "no-dx", -1), ("hub", "no-hub", -1),
    ("hard-floor", "soft-floor", 1), ("contracts-renewable", "no-renewal", -1),
    ("contracts-renewable", "to-the-end", -1),
  ]) func overrideMovesTheOptimum(_ name: String, _ override: String, _ direction: Double) throws {
    let plain = try FamilyTests.optimum(ShippedScenarios.scenario(name))
    let changed = try FamilyTests.optimum(ShippedScenarios.scenario(name, overrides: [override]))
    #expect(direction * (changed - plain) > 1, "\(plain) becomes \(changed)")
  }

  static func solve(_ scenario: Scenario, gap: Double = 0, seconds: Double = 120) throws -> PlanOutcome {
    try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: PlanSearchOptions(relativeGap: gap, timeLimit: seconds))
  }

  /// The audit accepts the plan and its figures, hours add up, and doing nothing costs nothing.
  static func check(_ outcome: PlanOutcome, of scenario: Scenario) throws {
    let plan = try #require(outcome.plan)
    let report = PlanAuditor.audit(
      plan, of: scenario,
      claimed: PlanClaim(objective: outcome.objective, bestBound: outcome.bestBound))
    #expect(report.isClean, "\(scenario.name): \(report.violations)")
    let account = report.account
    let totals = account.totals
    #expect(abs(totals.gross - totals.relief - totals.leaked - totals.kept) < 1e-6)
    #expect(totals.protected >= totals.byTimetable - 1e-6 || scenario.rules.floor.price == 0)
    #expect(account.money.awardCharge <= scenario.award.cap)
    #expect(
      account.money.awardCharge == account.money.awardDirect + account.money.awardOverhead)
    let nothing = account.doNothing
    #expect(nothing.awardCharge == 0 && nothing.hoursOverAwardOfAll >= nothing.hoursOverAwardOfSupported)
    for person in account.researchers {
      for period in person.periods {
        #expect(abs(period.gross - period.relief - period.leaked - period.kept) < 1e-6)
      }
    }
  }
}
