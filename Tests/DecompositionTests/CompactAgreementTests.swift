import Auditing
import Decomposition
import Foundation
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// The decomposition's optimum is that of the compact program, solved whole by branch and cut.
@Suite struct CompactAgreementTests {
  @Test func tinyScenarioEqualsCompactProgram() throws { try Self.expectAgreement(TinyScenario.make()) }

  @Test(arguments: [12, 18]) func longerAwardsEqualTheCompactProgram(_ months: Int) throws {
    try Self.expectAgreement(TinyScenario.make(TestCalendar.months(months)))
  }

  /// Between them the seeds use every feature; some have no plan, and both must say so.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as [UInt64])
  func randomScenariosEqualTheCompactProgram(_ seed: UInt64) throws {
    try Self.expectAgreement(RandomScenario.make(seed: seed, researchers: 2...3))
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["KENKYUBI_LONG_TESTS"] != nil))
  func manyRandomScenariosEqualTheCompactProgram() throws {
    for seed: UInt64 in 13...100 { try Self.expectAgreement(RandomScenario.make(seed: seed)) }
  }

  /// What the search claims is what the compact program's own solver proves within a minute: status, optimum, and
  /// a bound that nothing exceeds. The plan passes the audit.
  static func expectAgreement(_ scenario: Scenario) throws {
    let formulation = try PlanFormulation(scenario)
    let compact = try GLPKSolver().solve(formulation.model, options: SolveOptions(timeLimit: 60))
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: PlanSearchOptions(relativeGap: 0, timeLimit: 60))
    guard compact.status == .optimal else {
      #expect(compact.status == .infeasible && outcome.status == .infeasible, "\(scenario.name)")
      return
    }
    let best = try #require(compact.objective)
    let tolerance = 1e-5 * max(1, abs(best))
    #expect(outcome.status == .optimal, "\(scenario.name): \(best) is the optimum")
    #expect(try #require(outcome.bestBound) >= best - tolerance, "\(scenario.name): not a bound")
    #expect(abs(best - (try #require(outcome.objective))) <= tolerance, "\(scenario.name)")
    let report = PlanAuditor.audit(
      try #require(outcome.plan), of: scenario,
      claimed: PlanClaim(objective: outcome.objective, bestBound: outcome.bestBound))
    #expect(report.isClean, "\(scenario.name): \(report.violations)")
  }
}
