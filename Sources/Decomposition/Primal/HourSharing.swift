import Formulations
import LinearOptimization

/// The best use of everybody's hours where all whole decisions are made.
///
/// With hires, measures and duties fixed nothing but those links one period with another, so that periods are solved one by one: ten of
/// them take a fifth of the time of all together.
struct HourSharing {
  let program: MasterProgram

  /// The best point within bounds in which all whole variables are fixed; `nil` where there is none, or the time is up.
  func run(_ fixed: VariableBounds) throws -> [Double]? {
    var bounds = fixed
    program.measures.propagate(&bounds)
    let objective = program.structure.objective
    var values = bounds.lower
    let free = values.indices.map { bounds.lower[$0] < bounds.upper[$0] }
    for part in ReducedRows(program.formulation.model, free: free, at: values, bounds: bounds).parts {
      if part.rows.isEmpty {
        // One variable alone.
        let ends = (part.box.lower[0], part.box.upper[0])
        values[part.variables[0]] = objective[part.variables[0]] > 0 ? ends.1 : ends.0
        continue
      }
      if program.generation.clock.mustStop() { return nil }
      let solved = try program.engine.withSession(maximize: true) { session in
        try ReducedProgram(part, at: values, objective: objective, session: session)
          .solve(bounds, timeLimit: program.generation.clock.secondsLeft)
      }
      guard let solved else { return nil }
      values = solved
    }
    return values
  }
}
