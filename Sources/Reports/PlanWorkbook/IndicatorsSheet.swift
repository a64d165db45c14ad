import Auditing
import Planning
import Wording
import Workbooks

/// The plan in figures, how good it is known to be, and how it came about.
struct IndicatorsSheet {
  let solved: SolvedRun
  let view: PlanView

  func sheet(_ language: Language, _ looks: PlanLooks, budget: BudgetSheet.Places) -> PlanSheet {
    let calendar = view.scenario.calendar
    var sheet = PlanSheet(
      Phrase.PlanBook.indicators, title: Phrase.Summary.title(view.scenario.title),
      remark: Phrase.Summary.award(
        Phrase.Time.span(calendar.start, calendar.end), months: calendar.monthCount), language, looks)
    var row = PlanSheet.headRow
    sheet.put(row, 0, Phrase.PlanBook.figures, looks.heading)
    row += 1
    writeFigures(&row, &sheet, budget)
    row += 1
    sheet.put(row, 0, Phrase.Status.heading, looks.heading)
    row += 1
    writeStatus(&row, &sheet)
    row += 1
    sheet.put(row, 0, Phrase.PlanBook.contents, looks.heading)
    row += 1
    for (name, remark) in Self.contents {
      sheet.put(row, 0, name, looks.text)
      sheet.put(row, 1, remark, looks.text)
      row += 1
    }
    sheet.put(row + 1, 0, Phrase.PlanBook.source, looks.remark)
    sheet.width(0, 52)
    sheet.width(1, 70)
    return sheet
  }

  private static let contents: [(Phrase, Phrase)] = [
    (Phrase.PlanBook.hiring, Phrase.PlanBook.hiringTitle),
    (Phrase.PlanBook.buyouts, Phrase.PlanBook.buyoutsTitle),
    (Phrase.PlanBook.effort, Phrase.PlanBook.effortTitle),
    (Phrase.PlanBook.budget, Phrase.PlanBook.budgetTitle),
    (Phrase.PlanBook.limits, Phrase.PlanBook.limitsTitle),
    (Phrase.PlanBook.protection, Phrase.PlanBook.protectionTitle),
    (Phrase.PlanBook.beside, Phrase.PlanBook.besideTitle),
  ]

  private func writeFigures(_ row: inout Int, _ sheet: inout PlanSheet, _ budget: BudgetSheet.Places) {
    let looks = sheet.looks
    let (account, money) = (view.account, view.account.money)
    // Each returns the place of its figure, for the formulas below.
    func put(_ label: Phrase, _ content: (inout PlanSheet) -> Void) -> String {
      sheet.put(row, 0, label, looks.text)
      content(&sheet)
      row += 1
      return PlanSheet.place(row - 1, 1)
    }
    @discardableResult
    func number(_ label: Phrase, _ value: Double, _ style: CellStyle) -> String {
      put(label) { $0.put(row, 1, value, style) }
    }
    @discardableResult
    func formula(_ label: Phrase, _ formula: String, _ value: Double, _ style: CellStyle) -> String {
      put(label) { $0.put(row, 1, formula: formula, value, style) }
    }
    number(Phrase.PlanBook.supportedPeople, Double(account.supportedCount), looks.count)
    number(Phrase.PlanBook.candidates, Double(view.scenario.researchers.count), looks.count)
    let protected = number(Phrase.HoursTable.protectedHours, account.totals.protected, looks.hours)
    let timetable = number(Phrase.PlanBook.byTimetableHours, account.totals.byTimetable, looks.hours)
    let gained = formula(
      Phrase.PlanBook.gainedHours, "=\(protected)-\(timetable)", account.totals.gained, looks.hours)
    let award = formula(
      Phrase.HoursTable.awardMoney, "=" + budget.charge, Double(money.awardCharge), looks.yen)
    let cap = formula(Phrase.PlanBook.cap, "=" + budget.cap, Double(money.cap), looks.yen)
    formula(Phrase.PlanBook.capLeft, "=\(cap)-\(award)", Double(money.capSlack), looks.yen)
    let own = number(Phrase.HoursTable.ownMoney, Double(money.ownFundsSpent), looks.yen)
    if account.totals.gained >= 1 {
      let spent = Double(money.awardCharge + money.ownFundsSpent)
      formula(
        Phrase.PlanBook.yenPerHour, "=ROUND((\(award)+\(own))/\(gained),0)",
        (spent / PlanSheet.clean(account.totals.gained)).rounded(), looks.yen)
    }
    if let evenness = account.evenness {
      number(Phrase.PlanBook.leastProtected, evenness.leastProtectedOverAward, looks.hours)
    }
  }

  private var outcome: Phrase {
    guard solved.outcome.status == .optimal, let gap = solved.outcome.gap else { return Phrase.PlanBook.best }
    return StatusSection.isNone(gap)
      ? Phrase.PlanBook.exact : Phrase.PlanBook.within(StatusSection.gapText(gap))
  }

  private func writeStatus(_ row: inout Int, _ sheet: inout PlanSheet) {
    let looks = sheet.looks
    func text(_ label: Phrase, _ value: Phrase) {
      sheet.put(row, 0, label, looks.text)
      sheet.put(row, 1, value, looks.text.with { $0.wraps = true })
      row += 1
    }
    func number(_ label: Phrase, _ value: Double?, _ style: CellStyle) {
      guard let value else { return }
      sheet.put(row, 0, label, looks.text)
      sheet.put(row, 1, value, style)
      row += 1
    }
    text(Phrase.PlanBook.outcome, outcome)
    number(Phrase.PlanBook.objective, solved.outcome.objective, looks.hours)
    number(Phrase.PlanBook.bound, solved.outcome.bestBound, looks.hours)
    // Rounded up to what the format shows, as everywhere.
    number(
      Phrase.PlanBook.gap,
      solved.outcome.gap.map { StatusSection.isNone($0) ? 0 : ($0 * 1e4 - 1e-5).rounded(.up) / 1e4 },
      looks.percent.with { $0.numberFormat = "0.00%" })
    text(Phrase.Run.version, Phrase(verbatim: "kenkyubi \(solved.run.version), \(solved.run.solver)"))
    text(Phrase.Run.inputs, Phrase(verbatim: solved.run.inputsHash))
    text(Phrase.Run.date, Phrase(verbatim: solved.run.date))
    let changes = solved.run.overrides.map { "@" + $0 } + solved.run.settings
    if !changes.isEmpty { text(Phrase.PlanBook.changes, Phrase(verbatim: changes.joined(separator: "\n"))) }
  }
}
