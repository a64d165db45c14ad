import Planning
import Wording
import Workbooks

/// One sheet under construction. Rows and columns count from 0.
struct PlanSheet {
  private(set) var draft: SheetDraft
  let language: Language
  let looks: PlanLooks

  /// A sheet with its title in the first row and a remark below; heads of its first table stand in `headRow`.
  init(_ name: Phrase, title: Phrase, remark: Phrase, _ language: Language, _ looks: PlanLooks) {
    draft = SheetDraft(name: name.text(language))
    self.language = language
    self.looks = looks
    put(0, 0, title, looks.title)
    put(1, 0, remark, looks.remark)
    draft.heights[0] = 28
  }

  static let headRow = 3

  /// A place that formulas of this sheet can name.
  static func place(_ row: Int, _ column: Int) -> String {
    CellReference.text(row: row + 1, column: column + 1)
  }

  /// A place that formulas of other sheets can name.
  func place(_ row: Int, _ column: Int) -> String {
    "'\(draft.name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'!"
      + Self.place(row, column)
  }

  mutating func put(_ row: Int, _ column: Int, _ phrase: Phrase, _ style: CellStyle) {
    put(row, column, phrase.text(language), style)
  }

  mutating func put(_ row: Int, _ column: Int, _ text: String, _ style: CellStyle) {
    draft.cells.append(CellDraft(row: row, column: column, .text(text), style))
  }

  mutating func put(_ row: Int, _ column: Int, _ yen: Yen, _ style: CellStyle) {
    draft.cells.append(CellDraft(row: row, column: column, .number(Double(yen)), style))
  }

  /// Hours and the like. Bits below a millionth are noise of binary sums.
  mutating func put(_ row: Int, _ column: Int, _ number: Double, _ style: CellStyle) {
    draft.cells.append(CellDraft(row: row, column: column, .number(Self.clean(number)), style))
  }

  mutating func blank(_ row: Int, _ column: Int, _ style: CellStyle) {
    draft.cells.append(CellDraft(row: row, column: column, .blank, style))
  }

  /// A formula with the result that it has now.
  mutating func put(_ row: Int, _ column: Int, formula: String, _ result: Double, _ style: CellStyle) {
    draft.cells.append(CellDraft(row: row, column: column, .formula(formula, Self.clean(result)), style))
  }

  mutating func put(_ row: Int, _ column: Int, formula: String, text: String, _ style: CellStyle) {
    draft.cells.append(CellDraft(row: row, column: column, .textFormula(formula, text), style))
  }

  static func clean(_ number: Double) -> Double { (number * 1e6).rounded() / 1e6 }

  /// The sum of places as a formula: as a range where they follow each other, otherwise one by one; the plain result where
  /// that would be longer than a formula may be.
  mutating func putSum(
    _ row: Int, _ column: Int, of places: [(row: Int, column: Int)], _ result: Double, _ style: CellStyle
  ) {
    guard let first = places.first, let last = places.last else { return put(row, column, 0.0, style) }
    let isColumn =
      places.allSatisfy { $0.column == first.column }
      && zip(places, places.dropFirst()).allSatisfy { $1.row == $0.row + 1 }
    let isRow =
      places.allSatisfy { $0.row == first.row }
      && zip(places, places.dropFirst()).allSatisfy { $1.column == $0.column + 1 }
    if isColumn || isRow {
      let range = Self.place(first.row, first.column) + ":" + Self.place(last.row, last.column)
      return put(row, column, formula: "=SUM(\(range))", result, style)
    }
    let formula = "=" + places.map { Self.place($0.row, $0.column) }.joined(separator: "+")
    if formula.utf8.count > 8_000 { return put(row, column, result, style) }
    put(row, column, formula: formula, result, style)
  }

  /// Heads of a table.
  mutating func heads(_ row: Int, _ phrases: [Phrase], from column: Int = 0) {
    for (index, phrase) in phrases.enumerated() { put(row, column + index, phrase, looks.head) }
  }

  mutating func width(_ column: Int, _ width: Double) { draft.widths[column] = width }

  mutating func height(_ row: Int, _ height: Double) { draft.heights[row] = height }

  mutating func freeze(_ row: Int, _ column: Int) {
    draft.frozen = (row, column)
    draft.repeatedRows = max(0, row - 1)...max(0, row - 1)
    if column > 0 { draft.repeatedColumns = 0...(column - 1) }
  }

  /// Adds a chart. Below a table a new printed page begins with it, so that it is never cut.
  mutating func add(_ chart: ChartDraft) {
    draft.charts.append(chart)
    if chart.row > Self.headRow { draft.pageStarts.append(chart.row) }
  }

  /// A series of a chart from cells of this sheet.
  func series(
    _ name: String, categories: CellRange, values: CellRange, _ index: Int
  ) -> ChartDraft.Series {
    ChartDraft.Series(
      name: name, sheet: draft.name, categories: categories, values: values, colour: PlanLooks.colour(index))
  }
}
