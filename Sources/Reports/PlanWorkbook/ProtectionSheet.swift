import Auditing
import Planning
import Wording

/// Protected half-days of every supported person by term, and where the freed hours go.
struct ProtectionSheet {
  let view: PlanView

  private static let firstTerm = 4

  func sheet(_ language: Language, _ looks: PlanLooks) -> PlanSheet {
    var sheet = PlanSheet(
      Phrase.PlanBook.protection, title: Phrase.PlanBook.protectionTitle,
      remark: Phrase.PlanBook.protectionRemark(NumberText.compact(view.scenario.rules.halfDayHours)),
      language,
      looks)
    let terms = view.scenario.calendar.terms
    let totals = Self.firstTerm + terms.count
    sheet.heads(
      PlanSheet.headRow,
      [
        Phrase.Summary.researcher, Phrase.PlanBook.department, Phrase.HoursTable.now,
        Phrase.PlanBook.byTimetable,
      ] + terms.map(view.termName)
        + [
          Phrase.HoursTable.relief, Phrase.HoursTable.leaked, Phrase.HoursTable.kept, Phrase.HoursTable.gross,
          Phrase.HoursTable.researchChores, Phrase.HoursTable.byTimetable, Phrase.HoursTable.gained,
          Phrase.HoursTable.protected,
        ])
    sheet.height(PlanSheet.headRow, 32)
    let first = PlanSheet.headRow + 1
    for (index, account) in view.supported.enumerated() { write(account, first + index, totals, &sheet) }
    let row = first + view.supported.count
    sheet.put(row, 0, Phrase.HoursTable.total, looks.total(looks.text))
    for column in 1..<totals { sheet.blank(row, column, looks.total(looks.text)) }
    for (offset, sum) in figures(view.account.totals).enumerated() {
      sheet.putSum(
        row, totals + offset, of: view.supported.indices.map { (first + $0, totals + offset) }, sum,
        looks.total(looks.hours))
    }
    let widths: [Double] = [22, 20, 8, 10] + terms.map { _ in 9 } + Array(repeating: 12, count: 8)
    for (column, width) in widths.enumerated() { sheet.width(column, width) }
    sheet.freeze(first, 1)
    return sheet
  }

  /// In the order of the columns; sums of others among them.
  private func figures(_ totals: HoursTotals) -> [Hours] {
    [
      totals.relief, totals.leaked, totals.kept, totals.gross, totals.researchChores, totals.byTimetable,
      totals.gained, totals.protected,
    ]
  }

  private func write(_ account: ResearcherAccount, _ row: Int, _ column: Int, _ sheet: inout PlanSheet) {
    let looks = sheet.looks
    let person = view.scenario.researchers.first { $0.id == account.researcher }
    sheet.put(row, 0, view.name(.researcher, account.researcher), looks.text)
    sheet.put(row, 1, view.name(.department, account.department), looks.text)
    sheet.put(row, 2, person?.protectedNow ?? 0, looks.count)
    sheet.put(row, 3, account.timetableHalfDays, looks.count)
    for term in account.terms { sheet.put(row, Self.firstTerm + term.term, term.halfDays, looks.count) }
    let figures = figures(account.totals)
    for (offset, hours) in figures.enumerated() {
      switch offset {
      case 3:
        sheet.putSum(
          row, column + 3, of: (0..<3).map { (row, column + $0) }, hours, looks.total(looks.hours))
      case 7:
        sheet.putSum(
          row, column + 7, of: [5, 6].map { (row, column + $0) }, hours, looks.total(looks.hours))
      default: sheet.put(row, column + offset, hours, looks.hours)
      }
    }
  }
}
