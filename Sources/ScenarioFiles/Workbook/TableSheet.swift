import Wording
import Workbooks

/// One table of the workbook: title, notes, heads, rows, and room for more.
struct TableSheet {
  let plan: SheetPlan
  let table: EntryTable
  let language: Language
  let looks: SheetLooks
  let lists: ChoiceLists

  static let noteRow = 2
  static let headRow = 3
  static let firstRow = 4
  /// Rows below the last entry in which cells offer their lists.
  private static let room = 200

  /// Every field of the schema, then the members of families that are in use.
  static func columns(_ plan: SheetPlan, _ table: EntryTable) -> [EntryTable.Column] {
    plan.schema.fields.map { EntryTable.Column(field: $0.name) } + table.columns.filter { $0.member != nil }
  }

  func draft() -> SheetDraft {
    var sheet = SheetDraft(name: plan.name(language))
    let columns = Self.columns(plan, table)
    sheet.cells.append(CellDraft(row: 0, column: 0, .text(plan.name(language)), looks.title))
    sheet.cells.append(
      CellDraft(
        row: 1, column: 0, .text(Phrase.SheetRemarks.remark(plan.schema.name).text(language)), looks.remark))
    for (index, column) in columns.enumerated() {
      let note = note(column)
      let isRequired = note.hasPrefix("【必須】") || note.hasPrefix("REQUIRED")
      sheet.cells.append(CellDraft(row: Self.noteRow, column: index, .text(note), looks.note))
      sheet.cells.append(
        CellDraft(
          row: Self.headRow, column: index, .text(column.head(plan.schema, language)),
          isRequired ? looks.requiredHead : looks.head))
    }
    for (offset, row) in table.rows.enumerated() {
      for (index, column) in columns.enumerated() {
        guard let text = row[column] else { continue }
        sheet.cells.append(
          looks.value(
            text, row: Self.firstRow + offset, column: index, looks.cell,
            asNumber: !["id", "name", "title"].contains(column.field)))
      }
    }
    layOut(&sheet, columns)
    return sheet
  }

  /// Identifiers may begin with zeros, and months look like days to spreadsheets.
  private func keepsText(_ field: String, _ kind: ColumnKind) -> Bool {
    if ["id", "name", "title", "period", "term", "from"].contains(field) { return true }
    switch kind {
    case .reference, .catalogue: return true
    case .text, .decimal, .whole, .yen, .share, .yesNo, .choice: return false
    }
  }

  private func key(_ column: EntryTable.Column) -> String {
    let table = plan.content == .holdings(thing: "chore") ? "chores" : plan.schema.name
    return "\(table).\(column.field)"
  }

  private func note(_ column: EntryTable.Column) -> String {
    Phrase.Columns.note(key(column))?.text(language) ?? ""
  }

  private func layOut(_ sheet: inout SheetDraft, _ columns: [EntryTable.Column]) {
    let last = Self.firstRow + table.rows.count + Self.room - 1
    var tallest = 1.0
    for (index, column) in columns.enumerated() {
      let texts = table.rows.prefix(200).compactMap { $0[column] } + [column.head(plan.schema, language)]
      let width = min(36, max(11, (texts.map(SheetLooks.width).max() ?? 0) + 3))
      sheet.widths[index] = width
      tallest = max(tallest, (SheetLooks.width(note(column)) * 0.85 / (width - 1)).rounded(.up))
      let key = plan.schema.name + "." + column.field
      if keepsText(column.field, ColumnKind.of(key)) { sheet.textColumns.insert(index) }
      let cells = CellRange(rows: Self.firstRow...last, columns: index...index)
      if let rule = lists.rule(ColumnKind.of(key)) {
        sheet.validations.append(
          ValidationDraft(
            cells: cells, rule: rule, title: column.head(plan.schema, language), message: note(column)))
      }
    }
    sheet.heights = [0: 24, Self.noteRow: min(120, 6 + 12 * tallest), Self.headRow: 20]
    sheet.frozen = (Self.firstRow, min(2, columns.count))
    sheet.filter = CellRange(
      rows: Self.headRow...max(Self.headRow, Self.firstRow + table.rows.count - 1),
      columns: 0...max(0, columns.count - 1))
    sheet.repeatedRows = Self.headRow...Self.headRow
    sheet.tabColour = table.rows.isEmpty ? nil : 0x2F75B5
  }
}
