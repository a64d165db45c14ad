/// Present bounds of every variable of the compact program: the root's, narrowed by branching or fixing.
struct VariableBounds: Hashable, Sendable {
  var lower: [Double]
  var upper: [Double]

  func allows(_ plan: YearPlan, integerVariables: [Bool], of block: [Int]) -> Bool {
    var position = 0
    for variable in block where integerVariables[variable] {
      while position < plan.values.count && plan.values[position].variable < variable { position += 1 }
      let value =
        position < plan.values.count && plan.values[position].variable == variable
        ? plan.values[position].value : 0
      if value < lower[variable] - 1e-9 || value > upper[variable] + 1e-9 { return false }
    }
    return true
  }
}
