import Formulations
import LinearOptimization

/// Posts of another plan for the money that is left over, whatever they may be of use for: as many hours of staff as it buys.
struct PostFilling {
  let program: MasterProgram

  /// Nodes up to which posts are chosen.
  static let nodes = 100
  /// Share of the hours that need not be found.
  static let gap = 0.01

  private var hired: [Int] { program.hired }

  /// `values` with posts of `other` added, whole and within the rules; `values` where none can be.
  ///
  /// - Parameter people: bounds in which all whole variables but hires are fixed, at `values`.
  func fill(_ values: [Double], from other: [Double], within people: VariableBounds) throws -> [Double] {
    var bounds = people
    var isFree = [Bool](repeating: false, count: values.count)
    for variable in hired {
      bounds.lower[variable] = values[variable].rounded()
      bounds.upper[variable] = max(
        bounds.lower[variable], bounds.nearest(to: other[variable].rounded(), variable))
    }
    for variable in hired + program.structure.sharedVariables.filter({ !program.isInteger[$0] }) {
      isFree[variable] = bounds.lower[variable] < bounds.upper[variable]
    }
    let rows = ReducedRows(program.formulation.model, free: isFree, at: values, bounds: bounds)
    let hours = hoursOfPosts
    let options = SolveOptions(
      relativeGap: Self.gap, timeLimit: program.generation.clock.secondsLeft, nodeLimit: Self.nodes)
    let outcome = try program.engine.withSession(maximize: true) { session in
      for (column, variable) in rows.variables.enumerated() {
        _ = try session.addColumn(
          objective: hours[variable] ?? 0, lower: rows.box.lower[column], upper: rows.box.upper[column],
          isInteger: program.isInteger[variable], terms: [])
      }
      for row in rows.rows { _ = try session.addRow(lower: row.lower, upper: row.upper, terms: row.terms) }
      return try session.solveInteger(options)
    }
    guard let found = outcome.values else { return values }
    var result = values
    for (column, variable) in rows.variables.enumerated() { result[variable] = found[column] }
    return result
  }

  /// By hire: hours of a step over all periods.
  private var hoursOfPosts: [Int: Double] {
    let isHire = Set(hired)
    var hours: [Int: Double] = [:]
    let formulation = program.formulation
    for (row, family) in zip(formulation.model.constraints, formulation.rowFamily) where family == .staffHours
    {
      for term in row.terms where isHire.contains(term.variable.index) {
        hours[term.variable.index, default: 0] -= term.coefficient
      }
    }
    return hours
  }
}
