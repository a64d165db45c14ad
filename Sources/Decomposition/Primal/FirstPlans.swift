import Formulations
import LinearOptimization

/// Columns to begin with, and a first plan within the first moments.
///
/// Every researcher starts with the plan of doing nothing, the plan of being supported by the timetable
/// alone, and the plans that are best when staff cost nothing and when there are none.
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
  }

  private func add(at links: [Double]) throws {
    let priced = program.generation.price(
      profits: program.structure.profits(duals: links), bounds: program.root)
    _ = try program.generation.add(priced, to: program.master, at: nil)
  }
}
