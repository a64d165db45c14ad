import Auditing
import Decomposition
import GLPKBackend
import Planning
import Synchronization
import TestSupport
import Testing

/// What a search promises beside the optimum: audited plans, honest endings.
@Suite struct SearchOutcomeTests {
  @Test(arguments: [3, 8, 21])
  func planPassesTheAudit(seed: Int) throws {
    let scenario = RandomScenario.make(seed: UInt64(seed))
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(scenario, options: PlanSearchOptions())
    guard let plan = outcome.plan else {
      #expect(outcome.status == .infeasible)
      return
    }
    let report = PlanAuditor.audit(
      plan, of: scenario,
      claimed: PlanClaim(objective: outcome.objective, bestBound: outcome.bestBound, awardCharge: nil))
    #expect(report.violations.isEmpty, "\(report.violations)")
  }

  @Test func stopBeforeTheFirstPlanHasNoNumbers() throws {
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(
      TinyScenario.make(), options: PlanSearchOptions(shouldStop: { true }))
    #expect(outcome.status == .noPlan && outcome.stoppedBy == .interrupt)
    #expect(outcome.plan == nil && outcome.objective == nil && outcome.gap == nil)
  }

  /// A question about a value is answered as the optimum says, whether or not the optimum is found on the way.
  @Test(arguments: [3, 8, 12, 21] as [UInt64])
  func goalIsReachedExactlyWhereTheOptimumIs(seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed)
    let search = PlanSearch(engine: GLPKEngine())
    let best = try search.solve(scenario, options: PlanSearchOptions(relativeGap: 1e-7))
    guard let optimum = best.objective else {
      let asked = try search.solve(scenario, options: PlanSearchOptions(relativeGap: 1e-7, goal: 0))
      #expect(asked.status == .infeasible)
      return
    }
    for (share, isReachable) in [(-0.5, true), (-0.01, true), (0.01, false), (0.5, false)] {
      let goal = optimum + share * max(1, abs(optimum))
      let asked = try search.solve(scenario, options: PlanSearchOptions(relativeGap: 1e-7, goal: goal))
      #expect(asked.objective.map { $0 >= goal } ?? false == isReachable, "\(share)")
      if !isReachable { #expect(try #require(asked.bestBound) < goal) }
      #expect(asked.stoppedBy == .goal || asked.stoppedBy == .gap)
    }
  }

  /// Whether there is any plan at all.
  @Test func anyPlanReachesTheLeastGoal() throws {
    let asked = try PlanSearch(engine: GLPKEngine()).solve(
      TinyScenario.make(), options: PlanSearchOptions(goal: -.infinity))
    #expect(asked.plan != nil)
  }

  /// What is told on the way, and what the outcome remembers of it.
  @Test func progressOnlyImproves() throws {
    let seen = Mutex<[SearchProgress]>([])
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(
      RandomScenario.make(seed: 12),
      options: PlanSearchOptions(relativeGap: 0, onProgress: { step in seen.withLock { $0.append(step) } }))
    let steps = seen.withLock { $0 }
    #expect(!steps.isEmpty)
    for (before, after) in zip(steps, steps.dropFirst()) {
      #expect((after.objective ?? -.infinity) >= (before.objective ?? -.infinity))
      #expect((after.bound ?? .infinity) <= (before.bound ?? .infinity))
    }
    let found = outcome.incumbents
    #expect(!found.isEmpty && found.last?.objective == outcome.objective)
    for (earlier, later) in zip(found, found.dropFirst()) {
      #expect(earlier.objective <= later.objective && earlier.seconds <= later.seconds)
    }
  }
}
