@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization

/// Parts of a search on their own.
enum SearchParts {
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
