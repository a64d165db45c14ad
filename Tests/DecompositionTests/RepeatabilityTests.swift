import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// Scripts compare plans of two runs: equal input and options give the equal plan.
@Suite struct RepeatabilityTests {
  private func solve(_ scenario: Scenario, threads: Int) throws -> PlanOutcome {
    try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: PlanSearchOptions(relativeGap: 0, timeLimit: 60, threads: threads))
  }

  @Test(arguments: [3, 9] as [UInt64], [1, 3]) func equalRunsGiveEqualPlans(_ seed: UInt64, _ threads: Int)
    throws
  {
    let scenario = RandomScenario.make(seed: seed, researchers: 3...3)
    let first = try solve(scenario, threads: threads)
    let second = try solve(scenario, threads: threads)
    #expect(first.plan == second.plan && first.status == second.status)
    #expect(first.objective == second.objective && first.bestBound == second.bestBound)
  }

  @Test(arguments: [3, 9] as [UInt64]) func threadsDoNotChangeTheOptimum(_ seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed, researchers: 3...3)
    let one = try solve(scenario, threads: 1)
    let four = try solve(scenario, threads: 4)
    #expect(one.status == four.status)
    #expect(abs((one.objective ?? 0) - (four.objective ?? 0)) <= 1e-5 * max(1, abs(one.objective ?? 0)))
  }

  @Test func plansOnTheWayOnlyImproveAndEndWithTheOneGiven() throws {
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(
      TinyScenario.make(TestCalendar.months(12)), options: PlanSearchOptions(relativeGap: 0, timeLimit: 60))
    let found = outcome.incumbents
    #expect(!found.isEmpty && found.last?.objective == outcome.objective)
    for (earlier, later) in zip(found, found.dropFirst()) {
      #expect(earlier.objective <= later.objective && earlier.seconds <= later.seconds)
    }
  }

  @Test func aSearchThatIsToldToStopSaysSo() throws {
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(
      TinyScenario.make(), options: PlanSearchOptions(relativeGap: 0, timeLimit: 60, shouldStop: { true }))
    #expect(outcome.stoppedBy == .interrupt)
    #expect(outcome.status == .noPlan || outcome.plan != nil)
  }
}
