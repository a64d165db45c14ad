package import Auditing
import Planning
import Wording

/// Money by purse and year against limits and the cap, to the yen.
enum MoneySection {
  static func write(_ view: PlanView, to page: inout some ReportPage) {
    let money = view.account.money
    // Own funds that nobody has and nobody uses would be lines of zeros.
    let years = money.purses.filter { $0.isOverview && !($0.kind == .ownFunds && $0.isIdle) }
    let showsFlows = years.contains { flow($0) != 0 || $0.carriedIn != 0 || $0.movedIn != 0 }
    page.heading(Phrase.MoneyTable.heading)
    var figures = [
      Phrase.MoneyTable.amount, Phrase.MoneyTable.direct, Phrase.MoneyTable.overhead,
      Phrase.MoneyTable.charge,
    ]
    if showsFlows { figures.append(Phrase.MoneyTable.carried) }
    figures.append(Phrase.MoneyTable.left)
    var table = TextTable(
      [.left(page.text(Phrase.MoneyTable.year))] + figures.map { .right(page.text($0)) })
    for purse in view.scenario.award.purses {
      var title: String?
      for year in years.filter({ $0.purse == purse.id }) {
        let purseTitle = self.title(year, view)
        if purseTitle != title { table.addGroup(purseTitle) }
        title = purseTitle
        let label = Phrase.Time.fiscalYear(view.scenario.calendar.fiscalYears[year.year])
        table.add([page.text(label)] + cells(year, showsFlows: showsFlows))
      }
    }
    var total = [page.text(Phrase.MoneyTable.total)]
    total += [money.cap, money.awardDirect, money.awardOverhead, money.awardCharge].map(NumberText.grouped)
    if showsFlows { total.append("") }
    table.addTotal(total + [NumberText.grouped(money.capSlack)])
    page.table(table)
    page.paragraph(Phrase.MoneyTable.totalNote)
    if showsFlows { page.paragraph(Phrase.MoneyTable.carriedNote) }
    if years.contains(where: { $0.limit == nil }) { page.paragraph(Phrase.MoneyTable.guideNote) }
    if years.contains(where: { ($0.limit ?? 0) > $0.amount + $0.carriedIn + $0.movedIn }) {
      page.paragraph(Phrase.MoneyTable.toleranceNote)
    }
    writeAfterAward(view, to: &page)
    if view.scenario.institutions.count > 1 { writeInstitutions(view, to: &page) }
  }

  /// What the award leaves behind: the dean has to know before anybody is hired.
  private static func writeAfterAward(_ view: PlanView, to page: inout some ReportPage) {
    let after = view.account.afterAward
    guard after.yearly > 0 else { return }
    page.paragraph(
      Phrase.MoneyTable.afterAward(
        Phrase.Units.yen(after.yearly), posts: Phrase.Units.posts(after.posts),
        hasMeasures: after.measuresYearly > 0))
  }

  private static func flow(_ year: PurseYearAccount) -> Yen {
    year.carriedIn + year.movedIn - year.carriedOut - year.movedOut
  }

  /// The purse, with the institution when several have own funds.
  private static func title(_ year: PurseYearAccount, _ view: PlanView) -> String {
    let purse = view.name(.purse, year.purse)
    guard case .institution(let id) = year.scope, view.scenario.institutions.count > 1 else { return purse }
    return "\(purse) \(view.name(.institution, id))"
  }

  private static func cells(_ year: PurseYearAccount, showsFlows: Bool) -> [String] {
    var cells = [year.amount, year.direct, year.overhead, year.charge].map(NumberText.grouped)
    if showsFlows { cells.append(NumberText.grouped(flow(year))) }
    return cells + [year.slack.map(NumberText.grouped) ?? "-"]
  }

  private static func writeInstitutions(_ view: PlanView, to page: inout some ReportPage) {
    page.heading(Phrase.MoneyTable.institutions)
    var table = TextTable([
      .left(page.text(Phrase.MoneyTable.institution)), .right(page.text(Phrase.MoneyTable.award)),
      .right(page.text(Phrase.MoneyTable.ownFunds)),
    ])
    for total in view.account.money.institutionTotals {
      table.add([
        view.name(.institution, total.institution), NumberText.grouped(total.awardCharge),
        NumberText.grouped(total.ownFundsSpent),
      ])
    }
    page.table(table)
  }
}

extension PurseYearAccount {
  /// Whether there is no money in it and none went through it.
  package var isIdle: Bool {
    [amount, direct, overhead, carriedIn, carriedOut, movedIn, movedOut].allSatisfy { $0 == 0 }
  }

  /// Whole award purses, and each institution's own funds, which have no whole.
  package var isOverview: Bool {
    switch scope {
    case .whole: kind != .ownFunds
    case .institution: kind == .ownFunds
    case .researcher: false
    }
  }
}
