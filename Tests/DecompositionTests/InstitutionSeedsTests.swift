@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// What institutions learn on their own is advice to the search of the whole award, and no more.
@Suite struct InstitutionSeedsTests {
  private func seeds(_ scenario: Scenario, threads: Int = 1) -> SearchMemory? {
    InstitutionSeeds(
      scenario: scenario, engine: GLPKEngine(),
      clock: SearchClock(limit: Agreement.patience, shouldStop: { false }), threads: threads, leastPeople: 2
    ).memory()
  }

  /// Random scenarios of several institutions, without pins.
  private static let scenarios = SearchParts.consortia(seeds: 1...40, researchers: 2...3).prefix(4)

  /// No plan of one search is above the other's bound, and one finds a plan where the other does.
  @Test func answersAgree() throws {
    var learned = 0
    for scenario in Self.scenarios {
      var memory = seeds(scenario)
      if memory != nil { learned += 1 }
      let options = PlanSearchOptions(relativeGap: 0.02, timeLimit: 10)
      let search = PlanSearch(engine: GLPKEngine())
      let warm = try search.solve(scenario, options: options, memory: &memory)
      let cold = try search.solve(scenario, options: options)
      #expect((warm.plan == nil) == (cold.plan == nil))
      for (one, other) in [(warm, cold), (cold, warm)] {
        guard let objective = one.objective, let bound = other.bestBound else { continue }
        #expect(objective <= bound + 1e-5 * max(1, abs(bound)))
      }
    }
    #expect(learned > 0, "some of \(Self.scenarios.count) scenarios are divided")
  }

  @Test func threadsChangeNothing() throws {
    for scenario in Self.scenarios.prefix(3) {
      let alone = seeds(scenario), together = seeds(scenario, threads: 2)
      #expect(alone?.linkPrices == together?.linkPrices)
      #expect(alone?.columns.count == together?.columns.count)
    }
  }

  @Test func whatIsDecidedIsNotDivided() throws {
    var scenario = try #require(Self.scenarios.first)
    scenario.pins = [.support(researcher: scenario.researchers[0].id, true)]
    #expect(seeds(scenario) == nil)
    #expect(seeds(TinyScenario.make()) == nil, "one institution")
  }
}
