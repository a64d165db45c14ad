import Formulations
import LinearOptimization

/// Whether a remembered year still satisfies the rows and bounds that pricing keeps by construction.
struct BlockFeasibility {
  private struct Row {
    let terms: [LinearTerm]
    let bounds: Bounds
    let tolerance: Double
  }

  private let rows: [[Row]]
  private let structure: LinkingStructure
  private let isInteger: [Bool]

  /// - Complexity: linear in the non-zeros of the model.
  init(_ formulation: PlanFormulation, _ structure: LinkingStructure) {
    self.structure = structure
    isInteger = formulation.model.variables.map { $0.kind.isIntegral }
    let tolerances = Incumbent.tolerances(formulation)
    var rows = [[Row]](repeating: [], count: structure.blocks.count)
    for index in structure.blockRows {
      let row = formulation.model.constraints[index]
      guard let cell = row.terms.map({ structure.blocks.cellOf[$0.variable.index] }).first(where: { $0 >= 0 })
      else { continue }
      rows[structure.blocks.blockOf(cell: cell)].append(
        Row(terms: row.terms, bounds: row.bounds, tolerance: tolerances[index]))
    }
    self.rows = rows
  }

  func allows(_ column: YearColumn, _ bounds: VariableBounds) -> Bool {
    guard
      bounds.allows(
        column, integerVariables: isInteger, of: structure.blocks.variablesOfBlock[column.block])
    else { return false }
    var values: [Int: Double] = [:]
    for value in column.values { values[value.variable] = value.value }
    for cell in column.supported {
      values[structure.blocks.supported[structure.blocks.researcher(of: cell)]] = 1
    }
    return rows[column.block].allSatisfy { row in
      let activity = row.terms.reduce(0) { $0 + $1.coefficient * (values[$1.variable.index] ?? 0) }
      return row.bounds.distance(to: activity) <= row.tolerance
    }
  }
}
