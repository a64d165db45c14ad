/// A table of Markdown; the first columns are text, the others numbers.
struct MarkdownTable {
  let heads: [String]
  /// How many columns, from the left, are text.
  let textColumns: Int
  var rows: [[String]] = []

  var text: String {
    let rule =
      "|" + String(repeating: "---|", count: textColumns)
      + String(repeating: "---:|", count: heads.count - textColumns)
    return ([Self.line(heads), rule] + rows.map(Self.line)).map { $0 + "\n" }.joined()
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

/// Numbers as tables show them; a dash for none.
enum Cell {
  static let none = "–"

  static func number(_ value: Double?, places: Int = 2) -> String {
    guard let value else { return none }
    return Decimals.text(value, places: places)
  }

  static func percent(_ share: Double?, places: Int = 3) -> String {
    number(share.map { 100 * $0 }, places: places)
  }

  /// MB of 10⁶ bytes.
  static func megabytes(_ kilobytes: Int?) -> String {
    number(kilobytes.map { Double($0) * 1024 / 1e6 }, places: 0)
  }

  static func count(_ value: Int?) -> String { value.map(String.init) ?? none }
}
