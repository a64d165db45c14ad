import Wording

/// One CSV table to a mapping from row identifier to row.
struct TableLoading {
  static let rowLimit = 200_000
  static let columnLimit = 2_000

  let schema: Schema
  let source: Int32
  let context: ReadingContext

  struct Row {
    var place: TreeNode.Place
    var mapping: TreeMapping
  }

  /// Whether the cells are those of a workbook, where a list may stand in one cell.
  var isSheet = false

  /// What has been read so far.
  private struct Reading {
    var rows: [Row] = []
    var targets: [[String]?]?
    var isStopped = false
  }

  /// All rows in order, unknown columns reported and left out. O(cells).
  func rows(of text: String) -> [Row] {
    var reading = Reading()
    do throws(CSVReader.Problem) {
      try CSVReader.read(text) { take($0, &reading) }
    } catch {
      switch error {
      case .unterminatedQuote(let line, let column): report(.file(.unterminatedQuote), line, column)
      case .textAfterQuote(let line, let column): report(.file(.textAfterQuote), line, column)
      }
      reading.isStopped = true
    }
    return finish(reading)
  }

  /// The same for a sheet: its row of heads with a cell for each column from 1 on, and its entries, of which each
  /// holds at least one cell, and none of the empty ones.
  func rows(heads: [CSVReader.Cell], entries: some Sequence<[CSVReader.Cell]>) -> [Row] {
    var reading = Reading()
    guard take(heads, &reading) else { return finish(reading) }
    for cells in entries where !take(cells, &reading) { break }
    return finish(reading)
  }

  /// Takes the next row; `false` when no more are wanted.
  private func take(_ cells: [CSVReader.Cell], _ reading: inout Reading) -> Bool {
    guard let known = reading.targets else {
      reading.targets = header(cells)
      reading.isStopped = reading.targets == nil
      return !reading.isStopped
    }
    if reading.rows.count >= Self.rowLimit {
      report(.file(.tooManyRows(limit: Self.rowLimit)), cells[0])
      reading.isStopped = true
      return false
    }
    reading.rows.append(row(cells, known))
    return true
  }

  private func finish(_ reading: Reading) -> [Row] {
    if reading.targets == nil, !reading.isStopped { report(.file(.noHeader), 1, 0) }
    if reading.isStopped || reading.targets == nil { context.hasUnreadableFile = true }
    return reading.rows
  }

  private func header(_ cells: [CSVReader.Cell]) -> [[String]?]? {
    guard cells.count <= Self.columnLimit else {
      report(.file(.tooManyColumns(limit: Self.columnLimit)), cells[0])
      return nil
    }
    var seen: Set<[String]> = []
    return cells.map { cell in
      guard !cell.text.isEmpty else { return nil }
      guard let target = schema.target(ofColumn: cell.text) else {
        let plain = NumberReading.normalised(cell.text)
        let suggestion = Spelling.nearest(to: plain, among: schema.columnNames)
        report(.name(.unknownColumn(suggestion: suggestion)), cell, value: cell.text)
        return []
      }
      if !seen.insert(target).inserted { report(.file(.duplicateColumn), cell, value: cell.text) }
      return target
    }
  }

  private func row(_ cells: [CSVReader.Cell], _ targets: [[String]?]) -> Row {
    let place = TreeNode.Place(source: source, line: cells[0].line, column: 0)
    var row = TreeNode(.mapping(TreeMapping()), at: place)
    var simple = TreeMapping()
    for (number, cell) in cells.enumerated() where !cell.text.isEmpty {
      let index = isSheet ? Int(cell.column) - 1 : number
      guard index < targets.count else {
        let code: FindingCode.File =
          isSheet ? .emptyHeader : .cellCount(expected: targets.count, found: cells.count)
        report(.file(code), cell, value: cell.text)
        break
      }
      guard let target = targets[index] else {
        report(.file(.emptyHeader), cell, value: cell.text)
        continue
      }
      if let problem = cell.problem {
        report(problem, cell, value: cell.text)
        continue
      }
      let place = TreeNode.Place(source: source, line: cell.line, column: cell.column)
      let value = isSheet ? CellText.node(cell.text, at: place) : TreeNode(.scalar(cell.text), at: place)
      if target.count == 1 {
        simple[target[0]] = value
      } else if target.count > 1 {
        row.content = .mapping(simple)
        _ = row.set(value, at: target[...])
        simple = row.mapping ?? simple
      }
    }
    return Row(place: place, mapping: simple)
  }

  private func report(_ code: FindingCode, _ cell: CSVReader.Cell, value: String? = nil) {
    context.report(
      code, at: .init(source: source, line: cell.line, column: cell.column), path: [schema.name], value: value
    )
  }

  private func report(_ code: FindingCode, _ line: Int, _ column: Int) {
    context.report(
      code, at: .init(source: source, line: Int32(clamping: line), column: Int32(clamping: column)),
      path: [schema.name])
  }
}
