import CGLPK
import LinearOptimization

/// A point with what GLPK's own copy of the problem says about it.
struct Point {
  let values: [Double]
  let objective: Double
  /// Largest violation of a row or column, relative to the row's scale.
  let violation: Double
}

extension GLPKSession {
  /// The point with integer columns rounded, or nil if it is then not feasible: GLPK takes a proposed
  /// incumbent at its word, so a wrong one would cut off the optimum.
  func feasiblePoint(_ values: [Double], tolerance: Double) throws(SolverError) -> Point? {
    for index in columns.indices where columns[index].isInteger {
      if abs(values[index] - values[index].rounded()) > 1e-6 { return nil }
    }
    let point = try measured(values)
    return point.violation <= tolerance ? point : nil
  }

  /// The point that branch and cut left in GLPK.
  func integerPoint() throws(SolverError) -> Point? {
    var objective = 0.0
    var values = Array(repeating: 0.0, count: columnCount)
    try problem.call("read integer solution") { cglpk_integer_solution($0, &objective, &values) }
    return values.allSatisfy(\.isFinite) ? try measured(values) : nil
  }

  /// Rounds the integer columns and measures what comes out.
  private func measured(_ values: [Double]) throws(SolverError) -> Point {
    var rounded = [0] + values
    for index in columns.indices where columns[index].isInteger {
      // `+ 0` turns −0 into 0, which prints as such.
      rounded[index + 1] = values[index].rounded() + 0
    }
    var objective = 0.0
    var violation = 0.0
    try problem.call("measure point") { cglpk_point($0, rounded, &objective, &violation) }
    return Point(values: Array(rounded.dropFirst()), objective: objective, violation: violation)
  }
}
