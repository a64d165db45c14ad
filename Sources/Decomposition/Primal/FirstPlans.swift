import Formulations
import LinearOptimization

/// Columns to begin with, and a plan within the first moments.
///
/// Every researcher's year starts with what is best when staff and money cost nothing and when they are dear.
/// Then a dive without any hire or measure, and failing that without any bought session, gives the first plan
/// of nearly every scenario at once; floors are soft, so that doing little is nearly always allowed.
struct FirstPlans {
  let program: MasterProgram
  let incumbent: Incumbent

  func run() throws {
    let structure = program.structure
    let free = [Double](repeating: 0, count: structure.modelRows.count)
    try add(at: free)
    // Prices at which neither staff nor money is worth using.
    var dear = free
    for (link, row) in structure.modelRows.enumerated() {
      switch program.formulation.rowFamily[row] {
      case .staffHours, .cover, .awardCap, .purses:
        if structure.upper[link] < .infinity { dear[link] = 1e4 }
      default: break
      }
    }
    try add(at: dear)
    try dive()
  }

  private func dive() throws {
    let dive = Diving(program: program, incumbent: incumbent, rounds: 12)
    var bounds = NodeBounds(variables: program.root)
    close(program.formulation.variables.hired + program.formulation.variables.inPlace.flatMap { $0 }, &bounds)
    if try dive.run(from: bounds) { return }
    close(program.formulation.variables.bought.flatMap { $0 }.flatMap { $0 }.flatMap { $0 }, &bounds)
    try dive.run(from: bounds)
  }

  /// Sets the upper bounds to 0, or to what pins force.
  private func close(_ variables: [Variable], _ bounds: inout NodeBounds) {
    for variable in variables {
      bounds.variables.upper[variable.index] = max(0, bounds.variables.lower[variable.index])
    }
  }

  private func add(at links: [Double]) throws {
    let priced = program.generation.price(
      profits: program.structure.profits(duals: links), bounds: program.root)
    _ = try program.generation.add(priced, to: program.master, at: nil)
  }
}
