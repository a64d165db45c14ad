import Formulations
import LinearOptimization

/// Stages 2 and 3: among plans of equal stage 1 value a cheaper, then a more even one.
struct LaterStages {
  let formulation: PlanFormulation
  let engine: any LinearProgramEngine
  let clock: SearchClock
  let threads: Int

  func improve(_ values: [Double], objective: Double) throws -> [Double] { values }
}
