import Wording
import Workbooks

/// How to fill the workbook in, with a link to every sheet.
struct InstructionsSheet {
  let language: Language
  let looks: SheetLooks

  func draft(_ plan: SheetPlan) -> SheetDraft {
    var sheet = SheetDraft(name: plan.name(language))
    sheet.cells.append(
      CellDraft(row: 0, column: 0, .text(Phrase.SheetRemarks.workbookTitle.text(language)), looks.title))
    var row = 2
    for line in Phrase.SheetRemarks.instructions {
      sheet.cells.append(CellDraft(row: row, column: 0, .text(line.text(language)), CellStyle()))
      row += 1
    }
    row += 1
    let link = CellStyle().with { $0.colour = 0x0563C1 }
    for other in SheetPlan.all where other.schema.name != plan.schema.name {
      let name = other.name(language)
      let target = "'\(name.replacing("'", with: "''"))'!A1"
      sheet.cells += [
        CellDraft(row: row, column: 0, .link(target, text: name), link),
        CellDraft(
          row: row, column: 1, .text(Phrase.SheetRemarks.remark(other.schema.name).text(language)),
          looks.remark),
      ]
      row += 1
    }
    sheet.widths = [0: 26, 1: 110]
    sheet.heights = [0: 26]
    sheet.hasGridLines = false
    sheet.tabColour = 0x70AD47
    return sheet
  }
}
