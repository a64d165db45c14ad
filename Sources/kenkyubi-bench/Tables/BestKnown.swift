/// The best plan and the lowest bound that any solver of the run has for an instance, and who has them.
struct BestKnown {
  struct Value {
    let number: Double
    /// Every solver that has it, to a millionth, in the order of the records.
    let solvers: [String]
  }

  let objective: Value?
  let bound: Value?

  /// - Parameter records: those of one instance.
  init(_ records: [SolveRecord]) {
    objective = Self.best(records.map { ($0.key.solver, $0.trajectory.objective) }, isBetter: >)
    bound = Self.best(records.map { ($0.key.solver, $0.trajectory.bound) }, isBetter: <)
  }

  /// (best − value) / max(1, |best|): how far below the best plan this objective is; `nil` without a best plan.
  func shortfall(of value: Double) -> Double? {
    objective.map { max(0, $0.number - value) / max(1, abs($0.number)) }
  }

  private static func best(
    _ values: [(solver: String, number: Double?)], isBetter: (Double, Double) -> Bool
  ) -> Value? {
    let known = values.compactMap { pair in pair.number.map { (solver: pair.solver, number: $0) } }
    guard let first = known.first else { return nil }
    let number = known.dropFirst().reduce(first.number) { isBetter($1.number, $0) ? $1.number : $0 }
    let near = known.filter { abs($0.number - number) <= 1e-6 * max(1, abs(number)) }
    return Value(number: number, solvers: near.map(\.solver))
  }
}
