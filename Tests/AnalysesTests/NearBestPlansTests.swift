import Analyses
import Auditing
import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// Ranges of head-counts and verdicts on pools, against solves of every single number.
@Suite("Near-best plans") struct NearBestPlansTests {
  private let search = PlanSearch(engine: GLPKEngine())
  private let options = PlanSearchOptions(relativeGap: 1e-6, timeLimit: 300, threads: 2)

  private func explored(_ scenario: Scenario, share: Double) throws -> Alternatives? {
    let whatIf = try WhatIf(scenario, search: search, options: options)
    return try NearBestPlans(whatIf, share: share)?.explore(plans: 4) { _, _ in }
  }

  /// The best value with a number of steps of a role, from a solve of its own; `nil` when there is no plan.
  private func best(_ scenario: Scenario, _ role: String, _ place: String? = nil, _ steps: CountRange) throws
    -> Double?
  {
    var variant = scenario
    variant.pins.append(.headCount(role: role, place: place, steps: steps))
    return try search.solve(variant, options: options).objective
  }

  @Test(arguments: [0, 4] as [UInt64])
  func rangesAreThoseOfSolvingEveryNumber(seed: UInt64) throws {
    let scenario = seed == 0 ? TinyScenario.make() : RandomScenario.make(seed: seed)
    guard let found = try explored(scenario, share: 0.05) else { return }
    for range in found.roles {
      #expect(range.least.isExact && range.most.isExact, "\(range)")
      let reachable = try (0...range.most.found + 2).filter {
        try best(scenario, range.role, nil, .exactly($0)).map { $0 >= found.threshold } ?? false
      }
      #expect(range.least.found == reachable.min() && range.most.found == reachable.max(), "\(range)")
    }
    for pool in found.pools {
      let without =
        try best(scenario, pool.role, pool.place, .exactly(0)).map { $0 >= found.threshold } ?? false
      let with =
        try best(scenario, pool.role, pool.place, CountRange(minimum: 1)).map { $0 >= found.threshold }
        ?? false
      let expected: PoolVerdict.Verdict = with && without ? .depends : with ? .always : .never
      #expect(pool.verdict == expected, "\(pool)")
    }
  }

  @Test func plansAreWithinTheShareAndDiffer() throws {
    let scenario = TinyScenario.make()
    let found = try #require(try explored(scenario, share: 0.2))
    #expect(found.plans.count > 1)
    for ranked in found.plans {
      #expect(ranked.objective >= found.threshold)
      let report = PlanAuditor.audit(
        ranked.plan, of: scenario, claimed: PlanClaim(objective: ranked.objective, bestBound: nil))
      #expect(report.isClean)
    }
    for (index, plan) in found.plans.enumerated() {
      #expect(!found.plans[..<index].contains { $0.plan == plan.plan })
    }
  }

  @Test func whereAPostCostsNothingThereIsNoMost() throws {
    let scenario = TinyScenario.make {
      $0.roles[1].annualCost = 0
      $0.recruitment = []
    }
    let found = try #require(try explored(scenario, share: 0.05))
    let range = try #require(found.roles.first { $0.role == "tech" })
    #expect(range.least.isExact && !range.most.isExact)
    #expect(range.most.found > 100)
  }

  @Test func noPlanHasNoAlternatives() throws {
    let scenario = TinyScenario.make {
      $0.pins = [.support(researcher: "R1", true), .support(researcher: "R1", false)]
    }
    let whatIf = try WhatIf(scenario, search: search, options: options)
    #expect(whatIf.outcome.status == .infeasible)
    #expect(NearBestPlans(whatIf, share: 0.1) == nil)
  }
}
