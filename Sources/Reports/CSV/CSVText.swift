/// A table as comma-separated values (RFC 4180) that spreadsheets open without questions.
package enum CSVText {
  package enum Cell: Hashable, Sendable {
    case text(String)
    /// A number, written with digits alone.
    case int(Int)
    /// A number of tenths.
    case tenths(Int)
    case empty
  }

  /// The rows with a byte-order mark in front, so that Excel reads UTF-8, and CRLF after each. O(size).
  package static func of(_ rows: [[Cell]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(text).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .int(let value): String(value)
    case .tenths(let value):
      "\(value < 0 ? "-" : "")\(value.magnitude / 10).\(value.magnitude % 10)"
    case .text(let text): quoted(harmless(text))
    }
  }

  /// Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay.
  private static func harmless(_ text: String) -> String {
    guard let first = text.first, "=+-@\t\r".contains(first), Double(text) == nil else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append("\"") }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
