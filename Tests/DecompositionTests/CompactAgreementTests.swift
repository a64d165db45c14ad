import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// The decomposition's optimum is that of the compact program, solved whole by branch and cut.
@Suite struct CompactAgreementTests {
  @Test func tinyScenario() throws {
    try expectAgreement(TinyScenario.make(), "tiny")
  }

  /// Small random scenarios with every feature; about a fifth of them are infeasible on purpose.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20])
  func randomScenario(seed: Int) throws {
    try expectAgreement(RandomScenario.make(seed: UInt64(seed)), "seed \(seed)")
  }

  /// Seeds whose last bit of gap the search is slow to close: what it says by then must be true all the same.
  @Test(arguments: [7, 9, 11])
  func stoppedSearchClaimsNothingFalse(seed: Int) throws {
    let scenario = RandomScenario.make(seed: UInt64(seed))
    let formulation = try PlanFormulation(scenario)
    let compact = try GLPKSolver().solve(formulation.model, options: SolveOptions(timeLimit: 60))
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: PlanSearchOptions(relativeGap: 1e-6, timeLimit: 8))
    let best = try #require(compact.objective)
    let tolerance = 1e-5 * max(1, abs(best))
    #expect(compact.status == .optimal)
    #expect(try #require(outcome.objective) <= best + tolerance)
    #expect(try #require(outcome.bestBound) >= best - tolerance)
  }

  private func expectAgreement(_ scenario: Scenario, _ name: String) throws {
    let formulation = try PlanFormulation(scenario)
    let compact = try GLPKSolver().solve(formulation.model, options: SolveOptions(timeLimit: 120))
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: PlanSearchOptions(relativeGap: 1e-6, timeLimit: 120))
    guard compact.status != .infeasible else {
      #expect(outcome.status == .infeasible, "\(name)")
      #expect(outcome.plan == nil && outcome.objective == nil)
      return
    }
    let best = try #require(compact.objective, "\(name)")
    let ours = try #require(outcome.objective, "\(name)")
    let bound = try #require(outcome.bestBound, "\(name)")
    #expect(outcome.status == .optimal, "\(name)")
    #expect(abs(best - ours) <= 1e-5 * max(1, abs(best)), "\(name)")
    #expect(bound >= best - 1e-5 * max(1, abs(best)), "\(name): a bound below the optimum")
    let plan = try #require(outcome.plan, "\(name)")
    let point = formulation.values(of: plan)
    let value = formulation.model.objective.expression.value(at: point)
    #expect(abs(value - ours) <= 1e-4 * max(1, abs(ours)), "\(name): the plan is worth what is claimed")
  }
}
