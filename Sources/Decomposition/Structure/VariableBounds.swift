/// Present bounds of every variable of the compact program: the root's, narrowed by branching or fixing.
struct VariableBounds: Hashable, Sendable {
  var lower: [Double]
  var upper: [Double]

  /// Whether a column keeps the upper bounds of all its variables (use of a measure that is not in place is
  /// continuous) and the lower bounds of the whole ones.
  func allows(_ column: YearColumn, integerVariables: [Bool], of block: [Int]) -> Bool {
    for value in column.values where value.value > upper[value.variable] + 1e-9 { return false }
    var position = 0
    for variable in block where lower[variable] > 0 && integerVariables[variable] {
      while position < column.values.count && column.values[position].variable < variable { position += 1 }
      let isThere = position < column.values.count && column.values[position].variable == variable
      if !isThere || column.values[position].value < lower[variable] - 1e-9 { return false }
    }
    return true
  }

  /// Fixes whole variables at a point.
  mutating func fix(_ variables: some Sequence<Int>, at point: [Double]) {
    for variable in variables {
      lower[variable] = point[variable].rounded()
      upper[variable] = point[variable].rounded()
    }
  }

  /// Fixes whole variables as near to a point as the bounds let.
  mutating func fix(_ variables: some Sequence<Int>, near point: [Double]) {
    for variable in variables {
      let value = nearest(to: point[variable].rounded(), variable)
      lower[variable] = value
      upper[variable] = value
    }
  }

  /// What is nearest to `value` within the bounds of a variable.
  func nearest(to value: Double, _ variable: Int) -> Double {
    min(max(value, lower[variable]), upper[variable])
  }
}
