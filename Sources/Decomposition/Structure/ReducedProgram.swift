import Formulations
import LinearOptimization

/// The linear relaxation of part of the compact program: some variables are free, all others stay at a point.
///
/// Later bounds must lie within those of the beginning, because rows that these cannot break are left out (``ReducedRows``).
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
  ///   - point: what variables that are not free stay at.
  ///   - objective: by variable of the compact program.
  init(
    _ rows: ReducedRows, at point: [Double], objective: [Double], session: any LinearProgramSession
  ) throws {
    self.session = session
    self.point = point
    variables = rows.variables
    var columnOf = [Int](repeating: -1, count: point.count)
    for (column, variable) in variables.enumerated() { columnOf[variable] = column }
    self.columnOf = columnOf
    implied = rows.box
    current = rows.box
    for (column, variable) in variables.enumerated() {
      _ = try session.addColumn(
        objective: objective[variable], lower: implied.lower[column], upper: implied.upper[column],
        isInteger: false, terms: [])
    }
    for row in rows.rows {
      _ = try session.addRow(lower: row.lower, upper: row.upper, terms: row.terms)
    }
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
