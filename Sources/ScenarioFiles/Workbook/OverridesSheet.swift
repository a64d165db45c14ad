import Wording
import Workbooks

/// Named changes, one value a row.
struct OverridesSheet {
  let language: Language
  let looks: SheetLooks

  func draft(_ plan: SheetPlan, _ root: TreeNode) -> SheetDraft {
    var sheet = SheetDraft(name: plan.name(language))
    sheet.cells = [
      CellDraft(row: 0, column: 0, .text(plan.name(language)), looks.title),
      CellDraft(
        row: 1, column: 0, .text(Phrase.SheetRemarks.remark("overrides").text(language)), looks.remark),
    ]
    for (index, field) in plan.schema.fields.enumerated() {
      let column = EntryTable.Column(field: field.name)
      sheet.cells.append(
        CellDraft(
          row: TableSheet.noteRow, column: index,
          .text(Phrase.Columns.note("overrides.\(field.name)")?.text(language) ?? ""), looks.note))
      sheet.cells.append(
        CellDraft(
          row: TableSheet.headRow, column: index, .text(column.head(plan.schema, language)), looks.head))
    }
    var row = TableSheet.firstRow
    for (name, change) in root.mapping?["overrides"]?.mapping ?? TreeMapping() {
      let values = change.mapping.map { Array(zip($0.keys, $0.values)) } ?? []
      if values.isEmpty { sheet.cells.append(text(name, row, 0)) }
      for (path, value) in values {
        sheet.cells += [text(name, row, 0), text(path, row, 1)]
        if let text = CellText.text(of: value) {
          sheet.cells.append(looks.value(text, row: row, column: 2, looks.input))
        }
        row += 1
      }
      if values.isEmpty { row += 1 }
    }
    sheet.widths = [0: 24, 1: 44, 2: 32]
    sheet.heights = [0: 24, TableSheet.noteRow: 32, TableSheet.headRow: 20]
    sheet.frozen = (TableSheet.firstRow, 0)
    return sheet
  }

  private func text(_ text: String, _ row: Int, _ column: Int) -> CellDraft {
    looks.value(text, row: row, column: column, looks.cell, asNumber: false)
  }
}
