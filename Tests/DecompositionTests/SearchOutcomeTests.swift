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
