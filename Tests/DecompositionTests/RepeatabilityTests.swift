import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// Scripts compare plans of two runs: equal input and options give the equal plan, with any number of threads.
@Suite struct RepeatabilityTests {
  private func solve(_ scenario: Scenario, threads: Int, isWhole: Bool = false) throws -> PlanOutcome {
    let options = PlanSearchOptions(relativeGap: 0.005, timeLimit: 600, threads: threads)
    return try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: isWhole ? options : options.ofDecomposition)
  }

  private func expectEqual(_ first: PlanOutcome, _ second: PlanOutcome) {
    #expect(first.stoppedBy != .time && second.stoppedBy != .time, "the clock must not decide")
    #expect(first.plan != nil && first.plan == second.plan)
    #expect(first.status == second.status)
    #expect(first.objective == second.objective && first.bestBound == second.bestBound)
  }

  @Test(arguments: [3, 9] as [UInt64], [false, true])
  func equalRunsGiveEqualPlans(_ seed: UInt64, isWhole: Bool) throws {
    let scenario = RandomScenario.make(seed: seed, researchers: 3...3)
    expectEqual(
      try solve(scenario, threads: 1, isWhole: isWhole), try solve(scenario, threads: 1, isWhole: isWhole))
  }

  /// From eight researchers on, they are priced in parallel.
  @Test(arguments: [1, 3] as [UInt64]) func threadsDoNotChangeThePlan(_ seed: UInt64) throws {
    let scenario = RandomScenario.make(
      seed: seed, researchers: 9...9, calendar: TestCalendar.months(6))
    let one = try solve(scenario, threads: 1)
    expectEqual(one, try solve(scenario, threads: 2))
    expectEqual(one, try solve(scenario, threads: 5))
  }
}
