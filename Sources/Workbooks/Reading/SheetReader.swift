/// One worksheet's cells. Rows and cells may leave their references out; then they follow each other.
final class SheetReader: XMLListener {
  private(set) var rows: [WorkbookContent.Row] = []
  private(set) var problem: WorkbookProblem?
  private let sheet: String
  private let strings: [String]
  private let formats: NumberFormats
  private let limits: WorkbookLimits

  private var row = 0
  private var column = 0
  private var cellCount = 0
  private var cells: [WorkbookContent.Cell] = []
  /// Of the cell being read.
  private var type = "n"
  private var style: Int?
  private var valueText = ""
  private var formula: String?
  private var inline = TextCollector()
  private var element = Element.none

  private enum Element {
    case none, value, formula, inline
  }

  init(sheet: String, strings: [String], formats: NumberFormats, limits: WorkbookLimits) {
    self.sheet = sheet
    self.strings = strings
    self.formats = formats
    self.limits = limits
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      // One beyond the limit is as wrong as any number, and rows may still follow it.
      row = min(attributes["r"].flatMap { Int($0) } ?? row + 1, limits.rows + 1)
      column = 0
      cells = []
    case "c": beginCell(attributes)
    case "v": element = .value
    case "f":
      element = .formula
      formula = ""
    case "is":
      element = .inline
      inline = TextCollector()
    default: if element == .inline { inline.begin(name) }
    }
  }

  private func beginCell(_ attributes: [String: String]) {
    column += 1
    if let place = attributes["r"].flatMap({ CellReference.parts($0) }) {
      column = place.column
      if row == 0 { row = place.row }
    }
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) }
    valueText = ""
    formula = nil
    inline = TextCollector()
    element = .none
  }

  func text(_ text: String) {
    switch element {
    case .value: valueText += text
    case .formula: formula = (formula ?? "") + text
    case .inline: inline.add(text)
    case .none: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "v", "f", "is": element = .none
    case "c": endCell()
    case "row": endRow()
    default: if element == .inline { inline.end(name) }
    }
  }

  private func endCell() {
    guard let value else { return }
    cellCount += 1
    if column > limits.columns { problem = .tooManyColumns(sheet: sheet, limit: limits.columns) }
    if row > limits.rows { problem = .tooManyRows(sheet: sheet, limit: limits.rows) }
    if cellCount > limits.cells { problem = .tooManyCells(sheet: sheet, limit: limits.cells) }
    cells.append(WorkbookContent.Cell(column: column, value: value))
  }

  private func endRow() {
    guard !cells.isEmpty else { return }
    // Writers keep the order; a file that does not is still read, cells of one place in the order written.
    if zip(cells, cells.dropFirst()).contains(where: { $0.column > $1.column }) {
      cells = cells.enumerated().sorted { ($0.element.column, $0.offset) < ($1.element.column, $1.offset) }
        .map(\.element)
    }
    rows.append(WorkbookContent.Row(number: row, cells: cells))
  }

  /// The value of the cell that ends; `nil` when it holds nothing.
  private var value: CellValue? {
    switch type {
    case "s":
      guard let index = Int(valueText), strings.indices.contains(index) else { return missing }
      return strings[index].isEmpty ? nil : .text(strings[index])
    case "inlineStr": return inline.text.isEmpty ? nil : .text(inline.text)
    case "str":
      let text = EscapedCharacters.decoded(valueText)
      return text.isEmpty ? nil : .text(text)
    case "b":
      if valueText.isEmpty { return missing }
      return .yesNo(valueText == "1" || valueText.lowercased() == "true")
    case "e": return .error(valueText.isEmpty ? "#?" : valueText)
    case "d": return valueText.isEmpty ? missing : .text(valueText)
    default:
      if valueText.isEmpty { return missing }
      guard let number = Double(valueText), number.isFinite else { return .error(valueText) }
      return .number(number, formats.look(ofStyle: style))
    }
  }

  /// A cell without value: nothing, unless a formula was to give one.
  private var missing: CellValue? { formula.map { .uncalculated("=" + $0) } }
}
