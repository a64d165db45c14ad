@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

@Suite struct CompactAgreementTests {
  /// The decomposition's optimum is that of the compact program, solved whole by branch and cut.
  @Test func tinyScenarioEqualsCompactProgram() throws {
    try expectAgreement(TinyScenario.make())
  }

  func expectAgreement(_ scenario: Scenario) throws {
    let formulation = try PlanFormulation(scenario)
    let compact = try GLPKSolver().solve(formulation.model, options: SolveOptions(timeLimit: 60))
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: PlanSearchOptions(relativeGap: 0, timeLimit: 60))
    print("compact", compact.status, compact.objective as Any, "ours", outcome.status, outcome.objective as Any, outcome.bestBound as Any, outcome.seconds)
    #expect(outcome.status == .optimal)
    let best = try #require(compact.objective)
    let ours = try #require(outcome.objective)
    #expect(abs(best - ours) <= 1e-5 * max(1, abs(best)))
  }
}
