import Formulations
import LinearOptimization

/// The linear relaxation of part of the compact program: some variables are free, all others stay at a point.
///
/// Rows that cannot be broken within the bounds are left out, and rows over a single variable become bounds; later
/// bounds must lie within those of the beginning.
final class ReducedProgram {
  private let session: any LinearProgramSession
  /// Variables of the compact program, by column.
  private let variables: [Int]
  /// By variable of the compact program; -1 where it is not free.
  private let columnOf: [Int]
  /// By column: bounds that rows imply, and those in the session now.
  private let implied: VariableBounds
  private var current: VariableBounds
  private let point: [Double]

  /// - Parameters:
  ///   - free: by variable of the compact program.
  ///   - point: what the others stay at.
  ///   - objective: by variable of the compact program.
  init(
    _ model: Model, free: [Bool], at point: [Double], bounds: VariableBounds, objective: [Double],
    session: any LinearProgramSession
  ) throws {
    self.session = session
    self.point = point
    let variables = free.indices.filter { free[$0] }
    self.variables = variables
    var columnOf = [Int](repeating: -1, count: free.count)
    for (column, variable) in variables.enumerated() { columnOf[variable] = column }
    self.columnOf = columnOf
    var box = VariableBounds(
      lower: variables.map { bounds.lower[$0] }, upper: variables.map { bounds.upper[$0] })
    var rows: [(lower: Double, upper: Double, terms: [(column: Int, value: Double)])] = []
    for row in model.constraints {
      var terms: [(column: Int, value: Double)] = []
      var fixed = 0.0
      for term in row.terms {
        let column = columnOf[term.variable.index]
        if column >= 0 {
          terms.append((column, term.coefficient))
        } else {
          fixed += term.coefficient * point[term.variable.index]
        }
      }
      if terms.isEmpty { continue }
      let lower = row.lower - fixed, upper = row.upper - fixed
      if terms.count == 1 {
        let (column, value) = terms[0]
        let ends = value > 0 ? (lower / value, upper / value) : (upper / value, lower / value)
        box.lower[column] = max(box.lower[column], ends.0)
        box.upper[column] = min(box.upper[column], ends.1)
        continue
      }
      rows.append((lower, upper, terms))
    }
    // Noise of the point must not make an empty interval.
    for column in variables.indices where box.lower[column] > box.upper[column] {
      box.lower[column] = bounds.lower[variables[column]]
      box.upper[column] = max(box.lower[column], box.upper[column])
    }
    for (column, variable) in variables.enumerated() {
      _ = try session.addColumn(
        objective: objective[variable], lower: box.lower[column], upper: box.upper[column], isInteger: false,
        terms: [])
    }
    for row in rows where Self.canBreak(row, box) {
      _ = try session.addRow(lower: row.lower, upper: row.upper, terms: row.terms)
    }
    implied = box
    current = box
  }

  private static func canBreak(
    _ row: (lower: Double, upper: Double, terms: [(column: Int, value: Double)]), _ box: VariableBounds
  ) -> Bool {
    var least = 0.0
    var most = 0.0
    for (column, value) in row.terms {
      least += value > 0 ? value * box.lower[column] : value * box.upper[column]
      most += value > 0 ? value * box.upper[column] : value * box.lower[column]
    }
    return least < row.lower - 1e-9 || most > row.upper + 1e-9
  }

  /// Brings in cuts.
  func add(_ cuts: [WholePostCuts.Cut]) throws {
    for cut in cuts {
      var terms: [(column: Int, value: Double)] = []
      var upper = cut.upper
      for term in cut.terms {
        if columnOf[term.variable] >= 0 {
          terms.append((columnOf[term.variable], term.value))
        } else {
          upper -= term.value * point[term.variable]
        }
      }
      if !terms.isEmpty { _ = try session.addRow(lower: -.infinity, upper: upper, terms: terms) }
    }
  }

  /// Where the last relaxation ended.
  func basis() throws -> SimplexBasis { try session.basis() }

  /// The best point within `bounds`, in all variables of the compact program; `nil` when there is none, or the time is up.
  ///
  /// - Parameter basis: where to begin; `nil`: where the last one ended. After bounds that left a point far off, the way back
  ///   takes ten times as long as a new start from before them.
  func solve(
    _ bounds: VariableBounds, from basis: SimplexBasis? = nil, timeLimit: Double
  ) throws -> [Double]? {
    if let basis { try session.setBasis(basis) }
    for (column, variable) in variables.enumerated() {
      let lower = max(bounds.lower[variable], implied.lower[column])
      let upper = min(bounds.upper[variable], implied.upper[column])
      if lower == current.lower[column] && upper == current.upper[column] { continue }
      if lower > upper { return nil }
      try session.setColumnBounds(column, lower: lower, upper: upper)
      current.lower[column] = lower
      current.upper[column] = upper
    }
    guard try session.solveRelaxation(timeLimit: timeLimit) == .optimal else { return nil }
    var result = point
    for (column, value) in session.values().enumerated() { result[variables[column]] = value }
    return result
  }

  /// Of the last point, without what variables that are not free add.
  var objective: Double { session.objective }
}
