import Formulations
import LinearOptimization
import Planning

/// What the money of a hire is worth, in hours: a price that heuristics put on hires so that they spend on what they
/// need.
///
/// It is twice what the duals of the money rows say at the root, because there the last yen buys hours for people
/// who are not supported, which dives leave out; and never nothing, so that of two hires as good the cheaper wins.
struct Thrift {
  /// Hours by hire option.
  private let prices: [Double]

  static let factor = 2.0
  /// Hours a million yen where money is no limit.
  static let least = 0.01

  /// - Parameter program: stands at a solved relaxation.
  init(_ program: MasterProgram) {
    let duals = program.master.duals().links
    prices = program.formulation.variables.hired.enumerated().map { option, variable in
      let paid = program.structure.entries(of: variable.index).reduce(0.0) { sum, entry in
        program.structure.family[entry.row].isOfMoney ? sum + max(0, duals[entry.row] * entry.value) : sum
      }
      let yen = program.formulation.prices.staffStep[option].reduce(0, +)
      return max(Self.factor * paid, Self.least * Double(yen) / 1e6)
    }
  }

  /// Runs `body` with the prices in the program's objective.
  func applied<T>(to program: MasterProgram, _ body: () throws -> T) throws -> T {
    try price(program, prices)
    defer { try? price(program, [Double](repeating: 0, count: prices.count)) }
    return try body()
  }

  private func price(_ program: MasterProgram, _ prices: [Double]) throws {
    for (variable, price) in zip(program.formulation.variables.hired, prices) {
      try program.setObjective(
        variable.index, program.structure.objective[variable.index] - price)
    }
  }
}
