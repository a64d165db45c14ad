/// A table for terminals: columns aligned by display width, cells wrapped rather than cut.
package struct TextTable {
  package enum Alignment: Sendable { case left, right }

  package struct Column: Sendable {
    package let title: String
    package let alignment: Alignment
    /// Names of people: not divided while there is any other way.
    package var isName = false

    package static func left(_ title: String) -> Column { Column(title: title, alignment: .left) }
    package static func right(_ title: String) -> Column { Column(title: title, alignment: .right) }
    package static func name(_ title: String) -> Column {
      Column(title: title, alignment: .left, isName: true)
    }
  }

  package enum Row: Sendable {
    case cells([String])
    /// A line of its own above the rows that belong together.
    case group(String)
    /// A rule as under the heading, before totals.
    case rule
  }

  package let columns: [Column]
  package private(set) var rows: [Row] = []
  static let gap = 2

  package init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; missing cells are empty, surplus ones are dropped.
  package mutating func add(_ cells: [String]) {
    rows.append(.cells(columns.indices.map { $0 < cells.count ? cells[$0] : "" }))
  }

  package mutating func addGroup(_ title: String) { rows.append(.group(title)) }

  /// Adds a row of totals under a rule.
  package mutating func addTotal(_ cells: [String]) {
    rows.append(.rule)
    add(cells)
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// Heading, rule and rows. The table is made to fit `width` by wrapping headings of numbers first, then cells
  /// of text; columns of numbers keep their digits together.
  package func lines(width: Int) -> [String] {
    let widths = widths(within: width)
    let rule = widths.map { String(repeating: "-", count: $0) }
      .joined(separator: String(repeating: " ", count: Self.gap))
    var lines = render(columns.map(\.title), widths) + [rule]
    for row in rows {
      switch row {
      case .cells(let cells): lines.append(contentsOf: render(cells, widths))
      case .group(let title): lines.append(contentsOf: LineWrap.lines(title, width: width))
      case .rule: lines.append(rule)
      }
    }
    return lines
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
