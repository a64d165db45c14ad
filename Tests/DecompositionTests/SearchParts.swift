@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport

/// Parts of a search on their own.
enum SearchParts {
  /// Random scenarios of several institutions, each with candidates, in which nothing is decided.
  static func consortia(seeds: ClosedRange<UInt64>, researchers: ClosedRange<Int>) -> [Scenario] {
    seeds.map { seed in
      var scenario = RandomScenario.make(seed: seed, researchers: researchers)
      scenario.pins = []
      scenario.commitments = []
      return scenario
    }.filter { scenario in
      scenario.institutions.count > 1
        && scenario.institutions.allSatisfy { institution in
          scenario.researchers.contains { $0.institution == institution.id }
        }
    }
  }

  /// A master program as a search begins with it.
  static func withProgram<R>(_ formulation: PlanFormulation, _ body: (MasterProgram) throws -> R) throws -> R
  {
    let structure = LinkingStructure(formulation)
    let generation = ColumnGeneration(
      pricings: GroupPricing.all(formulation, blocks: structure.blocks), structure: structure, threads: 1,
      clock: SearchClock(limit: Agreement.patience, shouldStop: { false }))
    return try GLPKEngine().withSession(maximize: true) { session in
      try body(
        MasterProgram(
          formulation, structure: structure, generation: generation, engine: GLPKEngine(), session: session))
    }
  }
}
