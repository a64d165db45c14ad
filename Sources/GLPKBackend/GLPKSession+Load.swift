import CGLPK
import LinearOptimization

extension GLPKSession {
  /// Fills an empty session with `model`, whose own rules have made it valid. Names stay behind: GLPK aborts
  /// on long ones and on control characters.
  ///
  /// - Parameter withCosts: false leaves the objective 0, to ask for feasibility only.
  func load(_ model: Model, withCosts: Bool = true) throws(SolverError) {
    let rows = model.constraints
    let entries = rows.reduce(0) { $0 + $1.terms.count }
    for count in [rows.count, model.variables.count, entries] where count >= Int(Int32.max) {
      throw .libraryFailure(function: "load", message: "\(count) is more than GLPK can number")
    }
    if !model.variables.isEmpty {
      try problem.call("add columns") { cglpk_add_columns($0, Int32(model.variables.count)) }
    }
    for definition in model.variables {
      let column = Int32(columns.count + 1)
      let isInteger = definition.kind.isIntegral
      if isInteger { try problem.call("set kind") { cglpk_set_column_integer($0, column, 1) } }
      try problem.call("set column bounds") {
        cglpk_set_column_bounds($0, column, definition.lower, definition.upper)
      }
      columns.append(Column(bounds: definition.bounds, isInteger: isInteger))
    }
    if withCosts { try loadObjective(model.objective) }
    if !rows.isEmpty { try problem.call("add rows") { cglpk_add_rows($0, Int32(rows.count)) } }
    rowCount = rows.count
    try loadRows(rows, entries: entries)
    changes = [.costs, .bounds]
  }

  private func loadObjective(_ objective: Objective) throws(SolverError) {
    try problem.call("set objective constant") {
      cglpk_set_objective($0, 0, objective.expression.constant)
    }
    for term in objective.expression.terms {
      try problem.call("set objective") {
        cglpk_set_objective($0, Int32(term.variable.index + 1), term.coefficient)
      }
    }
  }

  private func loadRows(_ rows: [Constraint], entries: Int) throws(SolverError) {
    var rowIndexes: [Int32] = [0]
    var columnIndexes: [Int32] = [0]
    var coefficients: [Double] = [0]
    rowIndexes.reserveCapacity(entries + 1)
    columnIndexes.reserveCapacity(entries + 1)
    coefficients.reserveCapacity(entries + 1)
    for (index, row) in rows.enumerated() {
      let number = Int32(index + 1)
      try problem.call("set row bounds") { cglpk_set_row_bounds($0, number, row.lower, row.upper) }
      for term in row.terms {
        rowIndexes.append(number)
        columnIndexes.append(Int32(term.variable.index + 1))
        coefficients.append(term.coefficient)
      }
    }
    try problem.call("load matrix") {
      cglpk_load_matrix($0, Int32(coefficients.count - 1), rowIndexes, columnIndexes, coefficients)
    }
  }
}
