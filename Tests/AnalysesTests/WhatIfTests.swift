import Analyses
import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// Variants that begin with what the first solve learned have the optima of variants solved alone.
@Suite("What-if solves") struct WhatIfTests {
  private let search = PlanSearch(engine: GLPKEngine())
  private let options = PlanSearchOptions(relativeGap: 1e-6, timeLimit: 300)

  @Test(arguments: [3, 11] as [UInt64])
  func variantsAgreeWithSolvesOfTheirOwn(seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed)
    let whatIf = try WhatIf(scenario, search: search, options: options)
    let changes: [(inout Scenario) -> Void] = [
      { $0.award.cap = $0.award.cap * 8 / 10 },
      { $0.rules.buyoutAllowed = false },
      { $0.rules.hiringAllowed = false },
    ]
    for change in changes {
      var variant = scenario
      change(&variant)
      let warm = try whatIf.solve(change)
      let cold = try search.solve(variant, options: options)
      #expect(warm.status == cold.status)
      guard let warm = warm.objective, let cold = cold.objective else { continue }
      #expect(abs(warm - cold) <= 1e-5 * max(1, abs(cold)))
    }
  }

  @Test func orderOfVariantsDoesNotMatter() throws {
    let whatIf = try WhatIf(TinyScenario.make(), search: search, options: options)
    let first = try whatIf.solve { $0.award.cap /= 2 }
    _ = try whatIf.solve { $0.rules.dxAllowed = false }
    #expect(try whatIf.solve { $0.award.cap /= 2 }.plan == first.plan)
  }
}
