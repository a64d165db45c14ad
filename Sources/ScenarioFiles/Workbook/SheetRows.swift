import Wording
import Workbooks

/// The rows of one sheet that hold a table, with titles and remarks above its heads passed over.
struct SheetRows {
  let context: ReadingContext
  let known: WorkbookLoading.Known

  /// How far down the heads are looked for, in rows that hold something.
  private static let headSearch = 30

  /// The entries below the heads; none when the sheet has no more than heads.
  func rows() -> [TableLoading.Row] {
    let rows = known.sheet.rows
    guard let head = headIndex(rows) else { return [] }
    var rest = rows[head...]
    var heads: [CSVReader.Cell] = []
    while !heads.contains(where: { !$0.text.isEmpty }) {
      guard let row = rest.popFirst() else { return [] }
      heads = self.heads(row)
    }
    let entries = rest.lazy.map { cells($0) }.filter { !$0.isEmpty }
    return TableLoading(
      schema: known.plan.schema, source: known.source, context: context, isSheet: true
    ).rows(heads: heads, entries: entries)
  }

  /// The row with most known heads, the first of several; the first row when no head is known anywhere.
  private func headIndex(_ rows: [WorkbookContent.Row]) -> Int? {
    var best: (index: Int, count: Int)?
    for (index, row) in rows.prefix(Self.headSearch).enumerated() {
      let count = row.cells.count { cell in
        if case .text(let text) = cell.value { return known.plan.schema.target(ofColumn: text) != nil }
        return false
      }
      if count > best?.count ?? -1 { best = (index, count) }
    }
    return best?.index
  }

  /// All cells of the row of heads up to its last, empty ones included, so that their number is their column.
  private func heads(_ row: WorkbookContent.Row) -> [CSVReader.Cell] {
    let line = Int32(clamping: row.number)
    var heads = (1...max(1, row.cells.last?.column ?? 0)).map {
      CSVReader.Cell(text: "", line: line, column: Int32($0), problem: nil)
    }
    for cell in cells(row) { heads[Int(cell.column) - 1] = cell }
    return heads
  }

  /// The cells of a row that hold something, and no others: one cell far to the right must not cost all of its
  /// sheet's rows their width.
  private func cells(_ row: WorkbookContent.Row) -> [CSVReader.Cell] {
    let line = Int32(clamping: row.number)
    return row.cells.compactMap { cell in
      let (text, problem) = reading(cell.value, line: line, column: cell.column)
      if text.isEmpty { return nil }
      return CSVReader.Cell(text: text, line: line, column: Int32(cell.column), problem: problem)
    }
  }

  private func reading(
    _ value: CellValue, line: Int32, column: Int
  ) -> (text: String, problem: FindingCode?) {
    switch value {
    case .text(let text):
      return (NumberReading.trimmed(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")), nil)
    case .yesNo(let value): return (value ? "true" : "false", nil)
    case .error(let text): return (text, .workbook(.errorValue))
    case .uncalculated(let formula): return (formula, .workbook(.notCalculated))
    case .number(let number, .plain): return (CellNumber.text(number), nil)
    case .number(let number, .percent): return (CellNumber.percent(number), nil)
    case .number(let number, .date(let is1904)):
      return (SerialDay.text(number, is1904: is1904) ?? CellNumber.text(number), nil)
    case .number(let number, .time): return (SerialDay.time(number), nil)
    case .number(let number, .scaled(let unit)):
      let text = CellNumber.text(number)
      context.report(
        .workbook(.scaledNumber(unit: unit, number: text)),
        at: .init(source: known.source, line: line, column: Int32(clamping: column)),
        path: [known.plan.schema.name], severity: .warning)
      return (text, nil)
    }
  }
}
