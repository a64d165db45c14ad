import Auditing
import Planning
import Wording
import Workbooks

/// The plan beside doing nothing, as a whole and for every person.
struct BesideSheet {
  let view: PlanView

  func sheet(_ language: Language, _ looks: PlanLooks) -> PlanSheet {
    var sheet = PlanSheet(
      Phrase.PlanBook.beside, title: Phrase.PlanBook.besideTitle, remark: Phrase.PlanBook.besideRemark,
      language,
      looks)
    sheet.heads(
      PlanSheet.headRow,
      [
        Phrase.HoursTable.quantity, Phrase.HoursTable.doNothing, Phrase.HoursTable.plan,
        Phrase.HoursTable.difference,
      ])
    var row = PlanSheet.headRow + 1
    for (label, before, after, style) in whole(looks) {
      sheet.put(row, 0, label, looks.text)
      write(row, before, after, style, &sheet)
      row += 1
    }
    row += 1
    sheet.put(row, 0, Phrase.PlanBook.byResearcher, looks.heading)
    sheet.heads(
      row + 1,
      [
        Phrase.Summary.researcher, Phrase.HoursTable.doNothing, Phrase.HoursTable.plan,
        Phrase.HoursTable.difference,
      ])
    let first = row + 2
    for (index, account) in view.supported.enumerated() {
      sheet.put(first + index, 0, view.name(.researcher, account.researcher), looks.text)
      write(first + index, account.totals.byTimetable, account.totals.protected, looks.hours, &sheet)
    }
    writeTotal(first + view.supported.count, from: first, &sheet)
    for (column, width) in [52, 20, 20, 20].enumerated() { sheet.width(column, Double(width)) }
    sheet.freeze(PlanSheet.headRow + 1, 1)
    addChart(first, &sheet)
    return sheet
  }

  private func whole(_ looks: PlanLooks) -> [(Phrase, Double, Double, CellStyle)] {
    let account = view.account
    let before = account.doNothing
    let last = view.scenario.calendar.terms.count - 1
    let halfDays = view.supported.reduce(0) { sum, person in
      sum + (person.terms.first { $0.term == last }?.halfDays ?? 0)
    }
    let posts =
      (0..<view.scenario.calendar.periods.count).map { period in
        account.hires.reduce(0.0) { $0 + (($1.start..<$1.end).contains(period) ? $1.posts : 0) }
      }.max() ?? 0
    return [
      (Phrase.PlanBook.supportedPeople, 0, Double(account.supportedCount), looks.count),
      (
        Phrase.HoursTable.protectedHours, before.hoursOverAwardOfSupported, account.totals.protected,
        looks.hours
      ),
      (
        Phrase.PlanBook.halfDaysInLastTerm, Double(before.halfDaysOfSupported), Double(halfDays), looks.count
      ),
      (Phrase.PlanBook.elsewhereHours, 0, account.elsewhereOverAward, looks.hours),
      (Phrase.PlanBook.mostPosts, 0, posts, looks.posts),
      (
        Phrase.HoursTable.awardMoney, Double(before.awardCharge), Double(account.money.awardCharge), looks.yen
      ),
      (Phrase.HoursTable.ownMoney, 0, Double(account.money.ownFundsSpent), looks.yen),
    ]
  }

  private func write(
    _ row: Int, _ before: Double, _ after: Double, _ style: CellStyle, _ sheet: inout PlanSheet
  ) {
    sheet.put(row, 1, before, style)
    sheet.put(row, 2, after, style)
    sheet.put(
      row, 3, formula: "=\(PlanSheet.place(row, 2))-\(PlanSheet.place(row, 1))", after - before, style)
  }

  private func writeTotal(_ row: Int, from first: Int, _ sheet: inout PlanSheet) {
    let looks = sheet.looks
    let totals = view.account.totals
    sheet.put(row, 0, Phrase.HoursTable.total, looks.total(looks.text))
    for (column, hours) in [(1, totals.byTimetable), (2, totals.protected), (3, totals.gained)] {
      sheet.putSum(
        row, column, of: view.supported.indices.map { (first + $0, column) }, hours, looks.total(looks.hours))
    }
  }

  private func addChart(_ first: Int, _ sheet: inout PlanSheet) {
    guard !view.supported.isEmpty else { return }
    let rows = first...(first + view.supported.count - 1)
    let names = CellRange(rows: rows, columns: 0...0)
    sheet.add(
      ChartDraft(
        kind: .bar, title: Phrase.PlanBook.protectedByPerson.text(sheet.language),
        axis: Phrase.PlanBook.hoursOverAward.text(sheet.language), numberFormat: "#,##0",
        series: [Phrase.HoursTable.doNothing, Phrase.HoursTable.plan].enumerated().map { index, name in
          sheet.series(
            name.text(sheet.language), categories: names,
            values: CellRange(rows: rows, columns: (index + 1)...(index + 1)), index)
        }, row: PlanSheet.headRow, column: 5, width: 720, height: 140 + 34 * view.supported.count))
  }
}
