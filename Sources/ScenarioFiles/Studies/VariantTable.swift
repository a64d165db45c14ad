package import Foundation
package import Wording

/// Variants of a scenario as rows of a table: `name`, `override`, and columns headed by paths.
///
/// An empty cell changes nothing. Names of overrides are separated by `;`, `|` or `、`. Whether paths and values fit is for whoever
/// reads the scenario with them.
package enum VariantTable {
  package struct Row: Sendable {
    /// `nil` where the table gives none.
    package var name: String?
    package var overrides: [String]
    package var settings: [(path: String, value: String)]
  }

  private enum Column {
    case name
    case overrides
    case path(String)
  }

  /// Most rows of a table.
  package static let rowLimit = 10_000

  /// Reads a CSV file, encoded as scenario tables may be. O(size).
  ///
  /// - Returns: rows in order; none where the findings have an error.
  package static func read(_ file: URL, language: Language) -> (rows: [Row], findings: [Finding]) {
    let context = ReadingContext(language: language)
    let source = context.addSource(file.lastPathComponent)
    func report(_ code: FindingCode, _ line: Int32 = 0, _ column: Int32 = 0, value: String? = nil) {
      context.report(code, at: .init(source: source, line: line, column: column), path: [], value: value)
    }
    let bytes: [UInt8]
    switch FileAccess.bytes(of: file, limit: FileAccess.tableLimit) {
    case .success(let found): bytes = found
    case .failure(let error):
      report(error.code)
      return ([], context.findings)
    }
    guard let text = TextDecoding.text(of: bytes) else {
      report(.file(.undecodable))
      return ([], context.findings)
    }
    var columns: [Column?]?
    var rows: [Row] = []
    do throws(CSVReader.Problem) {
      try CSVReader.read(text) { cells in
        guard let known = columns else {
          columns = cells.map { column($0, report) }
          return true
        }
        guard rows.count < rowLimit else {
          report(.file(.tooManyRows(limit: rowLimit)), cells[0].line)
          return false
        }
        rows.append(row(cells, known, report))
        return true
      }
    } catch {
      switch error {
      case .unterminatedQuote(let line, let column):
        report(.file(.unterminatedQuote), Int32(line), Int32(column))
      case .textAfterQuote(let line, let column): report(.file(.textAfterQuote), Int32(line), Int32(column))
      }
    }
    if !context.hasErrors {
      if columns == nil { report(.file(.noHeader), 1) } else if rows.isEmpty { report(.file(.noRows), 1) }
    }
    return (context.hasErrors ? [] : rows, context.findings)
  }

  private static func column(
    _ cell: CSVReader.Cell, _ report: (FindingCode, Int32, Int32, String?) -> Void
  ) -> Column? {
    let text = NumberReading.trimmed(cell.text)
    guard !text.isEmpty else { return nil }
    switch NumberReading.normalised(text).lowercased() {
    case "name", "名前", "名称": return .name
    case "override", "overrides", "変更": return .overrides
    default: break
    }
    guard TreePath.parts(text) != nil else {
      report(.name(.badPath), cell.line, cell.column, cell.text)
      return nil
    }
    return .path(text)
  }

  private static func row(
    _ cells: [CSVReader.Cell], _ columns: [Column?],
    _ report: (FindingCode, Int32, Int32, String?) -> Void
  ) -> Row {
    var row = Row(name: nil, overrides: [], settings: [])
    for (index, cell) in cells.enumerated() where !cell.text.isEmpty {
      guard index < columns.count else {
        report(
          .file(.cellCount(expected: columns.count, found: cells.count)), cell.line, cell.column, cell.text)
        break
      }
      switch columns[index] {
      case nil: report(.file(.emptyHeader), cell.line, cell.column, cell.text)
      case .name: row.name = cell.text
      case .overrides:
        row.overrides = cell.text.split(whereSeparator: { ";|、".contains($0) })
          .map { NumberReading.trimmed(String($0)) }.filter { !$0.isEmpty }
      case .path(let path): row.settings.append((path, cell.text))
      }
    }
    return row
  }
}
