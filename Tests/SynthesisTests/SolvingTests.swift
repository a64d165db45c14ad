import Auditing
import Decomposition
import GLPKBackend
import Planning
import Synthesis
import Testing

/// What is made can be planned: small ones here, each kind of scarcity once.
@Suite struct SolvingTests {
  static let requests: [SynthesisRequest] = [
    Requests.make(6, 2, 2, seed: 11) { $0.months = 6 },
    Requests.make(6, 2, 2, seed: 12) {
      $0.months = 6; $0.money = .scarce
    },
    Requests.make(6, 2, 2, seed: 13) {
      $0.months = 6; $0.isCoverScarce = true
    },
    Requests.make(6, 3, 3, 3, seed: 14) {
      $0.months = 6; $0.isRecruitmentScarce = true
    },
  ]

  @Test(arguments: requests.indices) func solvesAndPassesTheAudit(_ index: Int) throws {
    let scenario = try Requests.scenario(Self.requests[index])
    let outcome = try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: PlanSearchOptions(relativeGap: 0.02, timeLimit: 30))
    #expect(outcome.status == .optimal)
    let plan = try #require(outcome.plan)
    let report = PlanAuditor.audit(
      plan, of: scenario,
      claimed: PlanClaim(objective: outcome.objective, bestBound: outcome.bestBound))
    #expect(report.isClean, "\(report.violations)")
    #expect(plan.supported.count == scenario.award.supported.maximum)
  }
}
