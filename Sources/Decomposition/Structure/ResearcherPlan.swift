/// One way a researcher's part of the program can look: a column of the master program.
struct ResearcherPlan: Sendable {
  /// Non-zero variables of the block with their values, ascending.
  struct Value: Hashable, Sendable {
    let variable: Int
    let value: Double
  }

  let researcher: Int
  let isSupported: Bool
  let values: [Value]
  /// Stage 1 contribution.
  let objective: Double
  /// Coefficients in linking rows, ascending by row.
  let entries: [LinkingStructure.Entry]

  init(researcher: Int, isSupported: Bool, values: [Value], structure: LinkingStructure) {
    self.researcher = researcher
    self.isSupported = isSupported
    self.values = values
    var objective = 0.0
    var sums: [Int: Double] = [:]
    for value in values {
      objective += structure.objective[value.variable] * value.value
      for entry in structure.entries(of: value.variable) {
        sums[entry.row, default: 0] += entry.value * value.value
      }
    }
    self.objective = objective
    entries = sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { LinkingStructure.Entry(row: $0.key, value: $0.value) }
  }
}
