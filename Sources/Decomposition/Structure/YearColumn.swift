/// One way the fiscal year of a group of researchers can look: a column of the master program.
struct YearColumn: Sendable {
  /// Non-zero variables of the block with their values, ascending.
  struct Value: Hashable, Sendable {
    let variable: Int
    let value: Double
  }

  /// See ``YearBlocks``.
  let block: Int
  /// Who is supported in it, as cells; all years of a person meet the same z.
  let supported: [Int]
  let values: [Value]
  /// Stage 1 contribution.
  let objective: Double
  /// Coefficients in linking rows, ascending by row.
  let entries: [LinkingStructure.Entry]

  init(block: Int, supported: [Int], values: [Value], structure: LinkingStructure) {
    self.block = block
    self.supported = supported
    self.values = values
    var objective = 0.0
    var parts: [LinkingStructure.Entry] = []
    for value in values {
      objective += structure.objective[value.variable] * value.value
      for entry in structure.entries(of: value.variable) {
        parts.append(.init(row: entry.row, value: entry.value * value.value))
      }
    }
    self.objective = objective
    parts.sort { $0.row < $1.row }
    var merged: [LinkingStructure.Entry] = []
    for part in parts {
      if let last = merged.last, last.row == part.row {
        merged[merged.count - 1] = .init(row: part.row, value: last.value + part.value)
      } else {
        merged.append(part)
      }
    }
    entries = merged.filter { $0.value != 0 }
  }

  /// What one unit of the column adds to the objective (times `scale`) beyond its price at the duals.
  func reducedProfit(at duals: MasterDuals, scale: Double = 1) -> Double {
    let own = supported.reduce(duals.convexity[block]) { $0 + duals.support[$1] }
    return entries.reduce(scale * objective - own) { $0 - $1.value * duals.links[$1.row] }
  }
}
