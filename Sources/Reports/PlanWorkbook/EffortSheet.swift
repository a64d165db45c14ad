import Auditing
import Planning
import Wording
import Workbooks

/// Each supported person's week by kind of work, before and under the plan: the split that buyout forms and e-Rad ask for.
struct EffortSheet {
  let view: PlanView

  /// Columns of hours: before from here on, after from there on.
  private static let before = 3
  private static let after = 9

  func sheet(_ language: Language, _ looks: PlanLooks) -> PlanSheet {
    var sheet = PlanSheet(
      Phrase.PlanBook.effort, title: Phrase.PlanBook.effortTitle, remark: Phrase.PlanBook.effortRemark,
      language,
      looks)
    let kinds = [
      Phrase.PlanBook.research, Phrase.PlanBook.education, Phrase.PlanBook.clinical, Phrase.PlanBook.other,
      Phrase.PlanBook.outside, Phrase.HoursTable.total,
    ]
    sheet.heads(
      PlanSheet.headRow,
      [Phrase.Summary.researcher, Phrase.PlanBook.department, Phrase.MoneyTable.year]
        + kinds.map(Phrase.PlanBook.beforeOf) + kinds.map(Phrase.PlanBook.afterOf)
        + [
          Phrase.PlanBook.researchShareBefore, Phrase.PlanBook.researchShareAfter,
          Phrase.PlanBook.researchGain,
          Phrase.PlanBook.effortDeclared,
        ])
    sheet.height(PlanSheet.headRow, 46)
    let first = PlanSheet.headRow + 1
    for (index, effort) in view.account.efforts.enumerated() { write(effort, first + index, &sheet) }
    let widths: [Double] = [22, 20, 10] + Array(repeating: 9, count: 12) + [11, 11, 10, 12]
    for (column, width) in widths.enumerated() { sheet.width(column, width) }
    sheet.freeze(first, 3)
    addChart(first, &sheet)
    return sheet
  }

  private func parts(_ hours: WeeklyHours) -> [Hours] {
    [hours.research, hours.education, hours.clinical, hours.other, hours.outside]
  }

  private func write(_ effort: EffortAccount, _ row: Int, _ sheet: inout PlanSheet) {
    let looks = sheet.looks
    let person = view.scenario.researchers.first { $0.id == effort.researcher }
    sheet.put(row, 0, view.name(.researcher, effort.researcher), looks.text)
    sheet.put(row, 1, person.map { view.name(.department, $0.department) } ?? "", looks.text)
    sheet.put(row, 2, Phrase.Time.fiscalYear(view.scenario.calendar.fiscalYears[effort.year]), looks.text)
    for (start, hours) in [(Self.before, effort.before), (Self.after, effort.after)] {
      for (offset, part) in parts(hours).enumerated() { sheet.put(row, start + offset, part, looks.hours) }
      sheet.putSum(
        row, start + 5, of: (0..<5).map { (row, start + $0) }, hours.total, looks.total(looks.hours))
    }
    func at(_ column: Int) -> String { PlanSheet.place(row, column) }
    func share(_ column: Int, _ start: Int, _ hours: WeeklyHours) {
      sheet.put(
        row, column, formula: "=IF(\(at(start + 5))>0,\(at(start))/\(at(start + 5)),0)",
        hours.total > 0 ? hours.research / hours.total : 0, looks.percent)
    }
    share(15, Self.before, effort.before)
    share(16, Self.after, effort.after)
    sheet.put(
      row, 17, formula: "=\(at(Self.after))-\(at(Self.before))",
      effort.after.research - effort.before.research,
      looks.hours)
    if let declared = person?.effortPercent {
      sheet.put(row, 18, declared / 100, looks.percent)
    } else {
      sheet.put(row, 18, Phrase.PlanBook.notStated, looks.text)
    }
  }

  /// Research hours before and after in the last year, one bar for each person.
  private func addChart(_ first: Int, _ sheet: inout PlanSheet) {
    let efforts = view.account.efforts
    guard let last = efforts.map(\.year).max() else { return }
    // A chart needs its cells side by side: a small table of the last year below.
    let start = first + efforts.count + 1
    let own = efforts.indices.filter { efforts[$0].year == last }
    let looks = sheet.looks
    sheet.put(
      start, 0, Phrase.PlanBook.researchHoursIn(view.scenario.calendar.fiscalYears[last]), looks.heading)
    sheet.heads(
      start + 1, [Phrase.Summary.researcher, Phrase.PlanBook.beforePlan, Phrase.PlanBook.underPlan])
    for (offset, index) in own.enumerated() {
      let row = start + 2 + offset
      sheet.put(row, 0, view.name(.researcher, efforts[index].researcher), looks.text)
      sheet.put(
        row, 1, formula: "=" + PlanSheet.place(first + index, Self.before), efforts[index].before.research,
        looks.hours)
      sheet.put(
        row, 2, formula: "=" + PlanSheet.place(first + index, Self.after), efforts[index].after.research,
        looks.hours)
    }
    let rows = (start + 2)...(start + 1 + own.count)
    let names = CellRange(rows: rows, columns: 0...0)
    sheet.add(
      ChartDraft(
        kind: .column, title: Phrase.PlanBook.researchHoursAWeek.text(sheet.language),
        axis: Phrase.PlanBook.hoursAWeek.text(sheet.language), numberFormat: "0",
        series: [Phrase.PlanBook.beforePlan, Phrase.PlanBook.underPlan].enumerated().map { index, name in
          sheet.series(
            name.text(sheet.language), categories: names,
            values: CellRange(rows: rows, columns: (index + 1)...(index + 1)), index)
        }, row: start, column: 4, width: 900, height: 320))
  }
}
