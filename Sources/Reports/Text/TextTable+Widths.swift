extension TextTable {
  private static let narrowest = 8
  private static let widestName = 24
  private static let shortName = 12
  /// A word of two wide characters, which nobody would break.
  private static let shortWord = 4

  /// Cells of each column, so that the table fits `width` if it can. O(cells).
  func widths(within width: Int) -> [Int] {
    let cells = rows.compactMap { row -> [String]? in
      if case .cells(let cells) = row { return cells }
      return nil
    }
    let bodies = columns.indices.map { column in cells.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    var widths = columns.indices.map { max(bodies[$0], DisplayWidth.of(columns[$0].title)) }
    // First headings of numbers over two lines, then cells of text without cutting a word.
    let titles = columns.map {
      max(LineWrap.widestPiece($0.title), min(Self.shortWord, DisplayWidth.of($0.title)))
    }
    narrowHeadings(&widths, to: columns.indices.map { max(bodies[$0], titles[$0]) }, within: width)
    let whole = columns.indices.map { column in
      let body: Int
      if columns[column].alignment == .right {
        body = bodies[column]
      } else if columns[column].isName {
        body = min(bodies[column], Self.widestName)
      } else {
        body = max(Self.narrowest, cells.map { LineWrap.widestPiece($0[column]) }.max() ?? 0)
      }
      return min(widths[column], max(titles[column], body))
    }
    // Then names over two lines, where only long ones are divided inside; last, words are cut.
    let dividedNames = columns.indices.map { column in
      columns[column].isName
        ? min(whole[column], max(Self.shortName, cells.map { LineWrap.widestPiece($0[column]) }.max() ?? 0))
        : whole[column]
    }
    let cut = columns.indices.map {
      columns[$0].alignment == .right || columns[$0].isName
        ? dividedNames[$0] : min(whole[$0], Self.narrowest)
    }
    for least in [whole, dividedNames, cut] { shrink(&widths, to: least, within: width) }
    return widths
  }

  private func excess(_ widths: [Int], over width: Int) -> Int {
    widths.reduce(0, +) + Self.gap * max(0, columns.count - 1) - width
  }

  /// Wraps the widest headings of number columns, those of one width together, so that columns of a kind (the
  /// terms, the years) stay alike.
  private func narrowHeadings(_ widths: inout [Int], to least: [Int], within width: Int) {
    while excess(widths, over: width) > 0 {
      let candidates = columns.indices.filter {
        columns[$0].alignment == .right && widths[$0] > least[$0]
      }
      guard let widest = candidates.map({ widths[$0] }).max() else { return }
      let alike = candidates.filter { widths[$0] == widest }
      let common = alike.map { least[$0] }.max() ?? 0
      for column in alike { widths[column] = common }
    }
  }

  /// Narrows the widest column that may still give a cell, again and again.
  private func shrink(_ widths: inout [Int], to least: [Int], within width: Int) {
    var excess = excess(widths, over: width)
    while excess > 0 {
      let candidates = columns.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }
}
