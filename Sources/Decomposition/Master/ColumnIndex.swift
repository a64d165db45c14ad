/// Finds a column among those that the master holds.
struct ColumnIndex {
  /// Positions of columns by their hash.
  private var positions: [Int: [Int]] = [:]

  init() {}

  /// - Complexity: linear in the values of the columns.
  init(_ columns: [YearColumn]) {
    for (position, column) in columns.enumerated() { insert(column, at: position) }
  }

  mutating func insert(_ column: YearColumn, at position: Int) {
    positions[Self.hash(column), default: []].append(position)
  }

  /// Where an equal column stands in `columns`; `nil` when there is none.
  func position(of column: YearColumn, in columns: [YearColumn]) -> Int? {
    positions[Self.hash(column)]?.first {
      columns[$0].block == column.block && columns[$0].supported == column.supported
        && columns[$0].values == column.values
    }
  }

  private static func hash(_ column: YearColumn) -> Int {
    var hasher = Hasher()
    hasher.combine(column.block)
    hasher.combine(column.supported)
    hasher.combine(column.values)
    return hasher.finalize()
  }
}
