import Auditing
import Planning
import Wording
import Workbooks

/// The categories that budgets of awards are declared in.
enum CostCategory: CaseIterable {
  case goods, travel, personnel, others, research

  var phrase: Phrase {
    switch self {
    case .goods: Phrase.PlanBook.goods
    case .travel: Phrase.PlanBook.travel
    case .personnel: Phrase.PlanBook.personnel
    case .others: Phrase.PlanBook.others
    case .research: Phrase.PlanBook.researchUndivided
    }
  }

  /// Substitutes stand under その他, as in other calls of AMED; the plan does not divide the cost of research itself, nor
  /// commitments.
  init(_ item: ExpenseItem) {
    switch item {
    case .staff, .salary: self = .personnel
    case .buyout, .measure: self = .others
    case .research, .commitment: self = .research
    }
  }
}

/// Yen by fiscal year, institution, purse and category, with overhead, against the cap.
struct BudgetSheet {
  let view: PlanView

  /// Cells that other sheets refer to.
  struct Places {
    var charge: String
    var cap: String
  }

  private static let firstYear = 3
  private var years: [Int] { view.scenario.calendar.fiscalYears }
  private var totalColumn: Int { Self.firstYear + years.count }

  func sheet(_ language: Language, _ looks: PlanLooks) -> (sheet: PlanSheet, places: Places) {
    var sheet = PlanSheet(
      Phrase.PlanBook.budget, title: Phrase.PlanBook.budgetTitle, remark: Phrase.PlanBook.budgetRemark,
      language,
      looks)
    sheet.heads(
      PlanSheet.headRow,
      [Phrase.MoneyTable.institution, Phrase.MoneyTable.purse, Phrase.PlanBook.category]
        + years.map(Phrase.Time.fiscalYear) + [Phrase.HoursTable.total])
    var row = PlanSheet.headRow + 1
    var charges: [(row: Int, isAward: Bool, institution: String, amounts: [Yen])] = []
    for institution in view.scenario.institutions {
      for purse in view.scenario.award.purses {
        let parts = view.account.money.institutions.filter {
          $0.institution == institution.id && $0.purse == purse.id
        }
        guard !parts.isEmpty else { continue }
        charges.append(write(institution, purse, parts, &row, &sheet))
      }
    }
    row += 1
    writeInstitutions(charges, &row, &sheet)
    let places = writeCap(charges, &row, &sheet)
    for (column, width) in ([22, 24, 26] + years.map { _ in 15.0 } + [17]).enumerated() {
      sheet.width(column, width)
    }
    sheet.freeze(PlanSheet.headRow + 1, 3)
    return (sheet, places)
  }

  /// One line a category, then direct cost, overhead and their sum. Returns the row of the sum.
  private func write(
    _ institution: Institution, _ purse: Purse, _ parts: [InstitutionPurseAccount], _ row: inout Int,
    _ sheet: inout PlanSheet
  ) -> (row: Int, isAward: Bool, institution: String, amounts: [Yen]) {
    let looks = sheet.looks
    let first = row
    for category in CostCategory.allCases {
      names(institution, purse, category.phrase, row, looks.text, &sheet)
      line(
        row, years.indices.map { paid(institution.id, purse.id, $0, category) }, looks.yen, &sheet)
      row += 1
    }
    let direct = years.indices.map { year in parts.filter { $0.year == year }.reduce(0) { $0 + $1.direct } }
    let overhead = years.indices.map { year in parts.filter { $0.year == year }.reduce(0) { $0 + $1.overhead }
    }
    names(institution, purse, Phrase.MoneyTable.direct, row, looks.total(looks.text), &sheet)
    let last = row - 1
    sums(row, direct, looks.total(looks.yen), &sheet) { column in (first...last).map { ($0, column) } }
    row += 1
    names(institution, purse, Phrase.MoneyTable.overhead, row, looks.text, &sheet)
    line(row, overhead, looks.yen, &sheet)
    row += 1
    names(institution, purse, Phrase.MoneyTable.charge, row, looks.total(looks.text), &sheet)
    let amounts = zip(direct, overhead).map { $0 + $1 }
    let sum = row
    sums(row, amounts, looks.total(looks.yen), &sheet) { column in [(sum - 2, column), (sum - 1, column)] }
    row += 1
    return (sum, purse.isAwardMoney, institution.id, amounts)
  }

  private func paid(_ institution: String, _ purse: String, _ year: Int, _ category: CostCategory) -> Yen {
    view.account.money.items.reduce(0) { sum, item in
      guard item.institution == institution, item.year == year, CostCategory(item.item) == category else {
        return sum
      }
      return sum + item.payments.filter { $0.purse == purse }.reduce(0) { $0 + $1.yen }
    }
  }

  private func names(
    _ institution: Institution, _ purse: Purse, _ what: Phrase, _ row: Int, _ style: CellStyle,
    _ sheet: inout PlanSheet
  ) {
    sheet.put(row, 0, view.name(.institution, institution.id), style)
    sheet.put(row, 1, view.name(.purse, purse.id), style)
    sheet.put(row, 2, what, style)
  }

  /// Amounts by year as numbers, with their sum.
  private func line(_ row: Int, _ amounts: [Yen], _ style: CellStyle, _ sheet: inout PlanSheet) {
    for (year, yen) in amounts.enumerated() { sheet.put(row, Self.firstYear + year, yen, style) }
    sheet.putSum(
      row, totalColumn, of: amounts.indices.map { (row, Self.firstYear + $0) }, Double(amounts.reduce(0, +)),
      style)
  }

  /// Amounts by year as sums of cells in the same column.
  private func sums(
    _ row: Int, _ amounts: [Yen], _ style: CellStyle, _ sheet: inout PlanSheet,
    of places: (Int) -> [(row: Int, column: Int)]
  ) {
    for (year, yen) in amounts.enumerated() {
      sheet.putSum(row, Self.firstYear + year, of: places(Self.firstYear + year), Double(yen), style)
    }
    sheet.putSum(row, totalColumn, of: places(totalColumn), Double(amounts.reduce(0, +)), style)
  }

  /// What each institution is charged, and its limits.
  private func writeInstitutions(
    _ charges: [(row: Int, isAward: Bool, institution: String, amounts: [Yen])], _ row: inout Int,
    _ sheet: inout PlanSheet
  ) {
    let looks = sheet.looks
    sheet.put(row, 0, Phrase.PlanBook.byInstitution, looks.heading)
    row += 1
    for isAward in [true, false] {
      for institution in view.scenario.institutions {
        let own = charges.filter { $0.institution == institution.id && $0.isAward == isAward }
        guard !own.isEmpty else { continue }
        sheet.put(row, 0, view.name(.institution, institution.id), looks.text)
        sheet.put(
          row, 1, isAward ? Phrase.MoneyTable.award : Phrase.MoneyTable.ownFunds, looks.text)
        sheet.put(row, 2, Phrase.MoneyTable.charge, looks.text)
        let amounts = years.indices.map { year in own.reduce(0) { $0 + $1.amounts[year] } }
        sums(row, amounts, looks.yen, &sheet) { column in own.map { ($0.row, column) } }
        row += 1
      }
    }
    row += 1
  }

  /// The award's charge against its cap, to the yen.
  private func writeCap(
    _ charges: [(row: Int, isAward: Bool, institution: String, amounts: [Yen])], _ row: inout Int,
    _ sheet: inout PlanSheet
  ) -> Places {
    let looks = sheet.looks
    let money = view.account.money
    let award = charges.filter(\.isAward)
    sheet.put(row, 0, Phrase.PlanBook.capCheck, looks.heading)
    row += 1
    let charge = row
    sheet.put(row, 0, Phrase.HoursTable.awardMoney, looks.total(looks.text))
    for column in 1..<Self.firstYear { sheet.blank(row, column, looks.total(looks.text)) }
    let amounts = years.indices.map { year in award.reduce(0) { $0 + $1.amounts[year] } }
    for (year, yen) in amounts.enumerated() {
      let column = Self.firstYear + year
      sheet.putSum(row, column, of: award.map { ($0.row, column) }, Double(yen), looks.total(looks.yen))
    }
    sheet.putSum(
      row, totalColumn, of: award.map { ($0.row, totalColumn) }, Double(money.awardCharge),
      looks.total(looks.yen))
    row += 1
    for (label, write) in [
      (
        Phrase.PlanBook.cap,
        { (sheet: inout PlanSheet, row: Int) in
          sheet.put(row, totalColumn, money.cap, looks.yen)
        }
      ),
      (
        Phrase.MoneyTable.left,
        { (sheet: inout PlanSheet, row: Int) in
          sheet.put(
            row, totalColumn,
            formula: "=\(PlanSheet.place(row - 1, totalColumn))-\(PlanSheet.place(row - 2, totalColumn))",
            Double(money.capSlack), looks.yen)
        }
      ),
      (
        Phrase.PlanBook.verdict,
        { (sheet: inout PlanSheet, row: Int) in
          sheet.verdict(
            row, totalColumn, of: PlanSheet.place(row - 1, totalColumn), isKept: money.capSlack >= 0)
        }
      ),
    ] {
      sheet.put(row, 0, label, looks.text)
      write(&sheet, row)
      row += 1
    }
    addChart(charge, &sheet, at: row + 1)
    return Places(charge: sheet.place(charge, totalColumn), cap: sheet.place(charge + 1, totalColumn))
  }

  private func addChart(_ charge: Int, _ sheet: inout PlanSheet, at row: Int) {
    let columns = Self.firstYear...(totalColumn - 1)
    sheet.add(
      ChartDraft(
        kind: .column, title: Phrase.PlanBook.chargeByYear.text(sheet.language),
        axis: Phrase.PlanBook.yen.text(sheet.language), numberFormat: "#,##0",
        series: [
          sheet.series(
            Phrase.MoneyTable.award.text(sheet.language),
            categories: CellRange(rows: PlanSheet.headRow...PlanSheet.headRow, columns: columns),
            values: CellRange(rows: charge...charge, columns: columns), 0)
        ], row: row, column: 0, width: 640, height: 300))
  }
}
