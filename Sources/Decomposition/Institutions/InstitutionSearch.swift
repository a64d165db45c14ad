import Formulations
import LinearOptimization
import Planning

/// The search of one institution on its own, on one thread.
struct InstitutionSearch {
  let scenario: Scenario
  let engine: any LinearProgramEngine
  let clock: SearchClock

  /// What `body` makes of the institution's program.
  func run<R>(_ body: (MasterProgram, Incumbent) throws -> R?) throws -> R? {
    let formulation = try PlanFormulation(scenario)
    let structure = LinkingStructure(formulation)
    let generation = ColumnGeneration(
      pricings: GroupPricing.all(formulation, blocks: structure.blocks), structure: structure, threads: 1,
      clock: clock)
    return try engine.withSession(maximize: true) { session in
      let program = try MasterProgram(
        formulation, structure: structure, generation: generation, engine: engine, session: session)
      let incumbent = Incumbent(
        formulation, clock: clock, step: ObjectiveStep(formulation), onProgress: { _ in })
      return try body(program, incumbent)
    }
  }
}
