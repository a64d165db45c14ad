import Auditing
import Planning
import Wording
import Workbooks

/// Who is hired where, and in which months; what that costs each year.
struct HiringSheet {
  let view: PlanView

  private var calendar: PlanningCalendar { view.scenario.calendar }
  private var years: Int { calendar.fiscalYears.count }
  private static let firstYearColumn = 6
  private var totalColumn: Int { Self.firstYearColumn + years }
  private var firstMonthColumn: Int { totalColumn + 1 }

  func sheet(_ language: Language, _ looks: PlanLooks) -> PlanSheet {
    var sheet = PlanSheet(
      Phrase.PlanBook.hiring, title: Phrase.PlanBook.hiringTitle, remark: Phrase.PlanBook.hiringRemark,
      language,
      looks)
    sheet.heads(
      PlanSheet.headRow,
      [
        Phrase.Summary.role, Phrase.Summary.place, Phrase.MoneyTable.institution, Phrase.Summary.posts,
        Phrase.PlanBook.from, Phrase.PlanBook.until,
      ] + calendar.fiscalYears.map { Phrase.PlanBook.yenOf($0) } + [Phrase.Summary.totalCost])
    for month in 0..<calendar.monthCount {
      sheet.put(
        PlanSheet.headRow, firstMonthColumn + month,
        Phrase(verbatim: calendar.start.adding(months: month).isoText), looks.head)
      sheet.width(firstMonthColumn + month, 5)
    }
    sheet.height(PlanSheet.headRow, 32)
    let first = PlanSheet.headRow + 1
    for (index, hire) in view.account.hires.enumerated() { write(hire, first + index, &sheet) }
    let total = first + view.account.hires.count
    writeTotals(total, from: first, &sheet)
    let roles = writeRoles(total + 2, from: first, &sheet)
    addChart(roles, at: total + 4 + roles.count, &sheet)
    let widths: [Double] = [26, 26, 20, 8, 10, 10]
    for (column, width) in (widths + Array(repeating: 13, count: years) + [14]).enumerated() {
      sheet.width(column, width)
    }
    sheet.freeze(first, 4)
    return sheet
  }

  private func isInPost(_ hire: HireAccount, _ month: Int) -> Bool {
    (hire.start..<hire.end).contains(month / calendar.periodMonths)
  }

  private func write(_ hire: HireAccount, _ row: Int, _ sheet: inout PlanSheet) {
    let looks = sheet.looks
    sheet.put(row, 0, view.name(.role, hire.role), looks.text)
    sheet.put(row, 1, view.placeName(hire.place), looks.text)
    sheet.put(row, 2, view.name(.institution, hire.institution), looks.text)
    sheet.put(row, 3, hire.posts, looks.posts)
    sheet.put(row, 4, view.month(ofPeriod: hire.start).isoText, looks.text)
    sheet.put(row, 5, view.month(ofPeriod: hire.end).adding(months: -1).isoText, looks.text)
    for (year, yen) in hire.costByYear.enumerated() {
      sheet.put(row, Self.firstYearColumn + year, yen, looks.yen)
    }
    sheet.putSum(
      row, totalColumn, of: (0..<years).map { (row, Self.firstYearColumn + $0) },
      Double(hire.costByYear.reduce(0, +)), looks.yen)
    for month in 0..<calendar.monthCount where isInPost(hire, month) {
      sheet.put(row, firstMonthColumn + month, hire.posts, looks.filled)
    }
  }

  private func writeTotals(_ row: Int, from first: Int, _ sheet: inout PlanSheet) {
    let looks = sheet.looks
    let hires = view.account.hires
    sheet.put(row, 0, Phrase.HoursTable.total, looks.total(looks.text))
    for column in 1..<Self.firstYearColumn { sheet.blank(row, column, looks.total(looks.text)) }
    for year in 0..<years {
      let column = Self.firstYearColumn + year
      sheet.putSum(
        row, column, of: hires.indices.map { (first + $0, column) },
        Double(hires.reduce(0) { $0 + $1.costByYear[year] }), looks.total(looks.yen))
    }
    sheet.putSum(
      row, totalColumn, of: hires.indices.map { (first + $0, totalColumn) },
      Double(hires.reduce(0) { $0 + $1.costByYear.reduce(0, +) }), looks.total(looks.yen))
    for month in 0..<calendar.monthCount {
      let column = firstMonthColumn + month
      sheet.putSum(
        row, column, of: hires.indices.map { (first + $0, column) },
        hires.reduce(0) { $0 + (isInPost($1, month) ? $1.posts : 0) }, looks.total(looks.filled))
    }
  }

  /// Posts of each role by month: what the chart shows. Returns the rows with their names.
  private func writeRoles(
    _ start: Int, from first: Int, _ sheet: inout PlanSheet
  ) -> [(name: String, row: Int)] {
    let looks = sheet.looks
    // By identifier: two roles may share a title.
    var roles: [String] = []
    for hire in view.account.hires where !roles.contains(hire.role) { roles.append(hire.role) }
    guard !roles.isEmpty else { return [] }
    sheet.put(start, 0, Phrase.PlanBook.postsByRole, looks.heading)
    return roles.enumerated().map { index, role in
      let name = view.name(.role, role)
      let row = start + 1 + index
      sheet.put(row, 0, name, looks.text)
      let own = view.account.hires.indices.filter { view.account.hires[$0].role == role }
      for month in 0..<calendar.monthCount {
        let column = firstMonthColumn + month
        sheet.putSum(
          row, column, of: own.map { (first + $0, column) },
          own.reduce(0) {
            $0 + (isInPost(view.account.hires[$1], month) ? view.account.hires[$1].posts : 0)
          }, looks.filled)
      }
      return (name, row)
    }
  }

  private func addChart(_ roles: [(name: String, row: Int)], at row: Int, _ sheet: inout PlanSheet) {
    guard !roles.isEmpty else { return }
    let columns = firstMonthColumn...(firstMonthColumn + calendar.monthCount - 1)
    let heads = CellRange(rows: PlanSheet.headRow...PlanSheet.headRow, columns: columns)
    sheet.add(
      ChartDraft(
        kind: .stackedColumn, title: Phrase.PlanBook.postsByMonth.text(sheet.language),
        axis: Phrase.Summary.posts.text(sheet.language), numberFormat: "0.0",
        series: roles.enumerated().map { index, role in
          sheet.series(
            role.name, categories: heads, values: CellRange(rows: role.row...role.row, columns: columns),
            index)
        }, row: row, column: 0, width: 960, height: 320))
  }
}
