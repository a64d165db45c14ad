@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Pins and limits that make more money spent better, or certain amounts the only ones: each against the optimum of the
/// compact program. Dominance by price once lost plans here.
@Suite struct PinnedMoneyTests {
  /// Rounding noise must not become an amount of an item that has none beyond its base.
  /// Pinned parts that add up to the amount only within the precision of numbers: 100.0001 + 200.0002 ≠ 300.0003.
  @Test func pinnedPartsAreTheWholeAmount() throws {
    let parts = [1_000_001, 2_000_002]
    #expect(parts.reduce(0) { $0 + MoneyUnit.units($1) } != MoneyUnit.units(parts.reduce(0, +)))
    let scenario = TinyScenario.make { scenario in
      scenario.institutions[0].ownFunds = [9_000_000]
      scenario.award.purses[2].pays.append(.research)
      scenario.researchers[0].researchNeed = [3_000_003]
      scenario.pins = [
        .support(researcher: "R1", true),
        .payment(.research(researcher: "R1"), purse: "research", year: 0, yen: parts[0]),
        .payment(.research(researcher: "R1"), purse: "own", year: 0, yen: parts[1]),
      ]
    }
    try Agreement.expect(scenario, "pinned parts")
  }

  /// Parts of a payment given, the session's source not; the cheaper source dominates the one that fits.
  @Test func paymentsOfABuyoutArePinned() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.researchers[0].ceiling = 90
      scenario.pins = [
        .support(researcher: "R1", true),
        .buyout(researcher: "R1", kind: "clinic", term: 0, sessions: .exactly(1)),
        .payment(.buyout(researcher: "R1"), purse: "research", year: 0, yen: 500_000),
        .payment(.buyout(researcher: "R1"), purse: "own", year: 0, yen: 460_000),
      ]
    }
    try Agreement.expect(scenario, "pinned payments of a buyout")
  }

  /// An institution must be charged at least so much, which only the dear substitutes reach.
  /// (With the minimum at the very most, GLPK on the whole program ends in numerical failure: no second opinion there.)
  @Test(arguments: [1_000, 200_000])
  func awardMinimumNeedsTheDearSubstitute(below: Int) throws {
    func scenario(_ minimum: Yen) -> Scenario {
      TinyScenario.make { scenario in
        scenario.researchers[0].ceiling = 90
        scenario.award.overhead = .zero
        scenario.award.purses[0].pays = [.buyout]
        scenario.award.purses[1].pays = []
        scenario.award.purses[2].pays = [.buyout]
        scenario.award.purses[0].amounts = [20_000_000]
        scenario.measures = []
        scenario.researchers.indices.forEach {
          scenario.researchers[$0].researchNeed = [0]
          scenario.researchers[$0].researchWant = [0]
        }
        scenario.institutions[0].awardMinimum = minimum
      }
    }
    let formulation = try PlanFormulation(scenario(1))
    var model = formulation.model
    try model.setObjective(.maximize(formulation.cost))
    let most = try #require(try GLPKSolver().solve(model, options: SolveOptions()).objective)
    try Agreement.expect(
      scenario(Int(MoneyUnit.yen(ofUnits: most)) - below - 10), "award minimum, most \(most)")
  }

  /// A removal pinned for the future.
  @Test(arguments: [0.3, 1.8]) func removalPinned(hours: Double) throws {
    let scenario = TinyScenario.make { scenario in
      scenario.pins = [.removal(measure: "M1", researcher: "R1", chore: "notes", period: 1, hours: hours)]
    }
    try Agreement.expect(scenario, "removal pin \(hours)")
  }
}
