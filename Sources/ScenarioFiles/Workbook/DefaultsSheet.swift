import Planning
import Wording
import Workbooks

/// All built-in values with range, unit, strength and source. For reading: what is typed here changes nothing.
struct DefaultsSheet {
  let kind: Award.Kind
  let language: Language
  let looks: SheetLooks
  let lists: ChoiceLists

  func draft(_ plan: SheetPlan) -> SheetDraft {
    var sheet = SheetDraft(name: plan.name(language))
    sheet.cells = [
      CellDraft(row: 0, column: 0, .text(plan.name(language)), looks.title),
      CellDraft(
        row: 1, column: 0, .text(Phrase.SheetRemarks.remark("defaults").text(language)), looks.remark),
    ]
    for (index, head) in Phrase.SheetRemarks.defaultHeads.enumerated() {
      sheet.cells.append(CellDraft(row: 3, column: index, .text(head.text(language)), looks.head))
    }
    var row = 4
    for entry in BuiltInValues(kind: kind).entries {
      let evidence = entry.evidence
      func text(_ text: String, _ column: Int) -> CellDraft {
        CellDraft(row: row, column: column, .text(text), looks.cell)
      }
      func number(_ text: String?, _ column: Int) -> CellDraft {
        text.map { looks.value($0, row: row, column: column, looks.cell) }
          ?? CellDraft(row: row, column: column, .blank, looks.cell)
      }
      sheet.cells += [
        text(evidence.path, 0), number(evidence.base, 1), number(evidence.low, 2), number(evidence.high, 3),
        text(Phrase.Evidence.unit(evidence.unit).text(language), 4),
        text(Phrase.SheetRemarks.strength(evidence.strength.rawValue).text(language), 5),
        text(evidence.sourceTitle.text(language), 6), text(evidence.reasoning?.text(language) ?? "", 7),
      ]
      row += 1
    }
    addLists(&sheet)
    sheet.widths = [0: 44, 1: 16, 2: 14, 3: 14, 4: 26, 5: 12, 6: 60, 7: 60]
      .merging(ChoiceLists.parts.indices.map { (ChoiceLists.firstColumn + $0, 26) }) { own, _ in own }
    sheet.heights = [0: 24]
    sheet.frozen = (4, 1)
    sheet.filter = CellRange(rows: 3...(row - 1), columns: 0...7)
    sheet.repeatedRows = 3...3
    return sheet
  }

  /// Titles that cells of other sheets offer, one part of the catalogue a column.
  private func addLists(_ sheet: inout SheetDraft) {
    for (index, part) in ChoiceLists.parts.enumerated() {
      let column = ChoiceLists.firstColumn + index
      let head = Phrase.SheetRemarks.listHead(SheetPlan.at([part])?.title ?? Phrase(verbatim: part))
      sheet.cells.append(
        CellDraft(row: ChoiceLists.headRow, column: column, .text(head.text(language)), looks.head))
      for (offset, title) in lists.titles(part).enumerated() {
        sheet.cells.append(
          CellDraft(row: ChoiceLists.headRow + 1 + offset, column: column, .text(title), looks.cell))
      }
    }
  }
}
