/// A table for terminals: columns aligned by display width, cells wrapped rather than cut.
package struct TextTable {
  package enum Alignment: Sendable { case left, right }

  package struct Column: Sendable {
    var title: String
    var alignment: Alignment

    package static func left(_ title: String) -> Column { Column(title: title, alignment: .left) }
    package static func right(_ title: String) -> Column { Column(title: title, alignment: .right) }
  }

  private let columns: [Column]
  private var rows: [[String]] = []
  private static let gap = 2
  private static let narrowest = 8

  package init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; missing cells are empty, surplus ones are dropped.
  package mutating func add(_ cells: [String]) {
    rows.append(columns.indices.map { $0 < cells.count ? cells[$0] : "" })
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// Heading, rule and rows. Text columns are narrowed (and their cells wrapped) until the table fits `width`;
  /// columns of numbers keep their digits together, only their headings wrap.
  package func lines(width: Int) -> [String] {
    let widths = widths(within: width)
    var lines = render(columns.map(\.title), widths)
    lines.append(
      widths.map { String(repeating: "-", count: $0) }.joined(
        separator: String(repeating: " ", count: Self.gap)))
    for row in rows { lines.append(contentsOf: render(row, widths)) }
    return lines
  }

  private func widths(within width: Int) -> [Int] {
    let bodies = columns.indices.map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    var widths = columns.indices.map { max(bodies[$0], DisplayWidth.of(columns[$0].title)) }
    // First without cutting a word, then, if that is not enough, with cut words in columns of text.
    let whole = columns.indices.map { column in
      let title = LineWrap.widestPiece(columns[column].title)
      let body =
        columns[column].alignment == .right
        ? bodies[column] : rows.map { LineWrap.widestPiece($0[column]) }.max() ?? 0
      return min(widths[column], max(title, body, Self.narrowest))
    }
    let cut = columns.indices.map {
      columns[$0].alignment == .right ? whole[$0] : min(whole[$0], Self.narrowest)
    }
    for least in [whole, cut] { shrink(&widths, to: least, within: width) }
    return widths
  }

  /// Narrows the widest column that may still give a cell, again and again.
  private func shrink(_ widths: inout [Int], to least: [Int], within width: Int) {
    var excess = widths.reduce(0, +) + Self.gap * max(0, columns.count - 1) - width
    while excess > 0 {
      let candidates = columns.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func render(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = columns.indices.map { LineWrap.lines(cells[$0], width: widths[$0]) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      var line = ""
      for column in columns.indices {
        let text = row < wrapped[column].count ? wrapped[column][row] : ""
        let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text)))
        line += columns[column].alignment == .left ? text + padding : padding + text
        if column < columns.count - 1 { line += String(repeating: " ", count: Self.gap) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
