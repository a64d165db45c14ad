import Auditing
import Planning
import Wording

/// The do-nothing plan beside the plan.
enum ComparisonSection {
  static func write(_ view: PlanView, to page: inout some ReportPage) {
    let account = view.account
    let before = account.doNothing
    page.heading(Phrase.HoursTable.comparison)
    var table = TextTable([
      .left(page.text(Phrase.HoursTable.quantity)), .right(page.text(Phrase.HoursTable.doNothing)),
      .right(page.text(Phrase.HoursTable.plan)), .right(page.text(Phrase.HoursTable.difference)),
    ])
    let hours = account.totals.protected
    table.add([
      page.text(Phrase.HoursTable.protectedHours),
      NumberText.decimal(before.hoursOverAwardOfSupported, places: 1), NumberText.decimal(hours, places: 1),
      NumberText.decimal(hours - before.hoursOverAwardOfSupported, places: 1),
    ])
    table.add(row(Phrase.HoursTable.awardMoney, before.awardCharge, account.money.awardCharge, page))
    if account.money.ownFundsSpent > 0 {
      table.add(row(Phrase.HoursTable.ownMoney, 0, account.money.ownFundsSpent, page))
    }
    page.table(table)
    if account.totals.gained >= 1 {
      let spent = account.money.awardCharge + account.money.ownFundsSpent
      let perHour = Int((Double(spent) / account.totals.gained).rounded())
      page.paragraph(Phrase.HoursTable.costPerHour(Phrase.Units.yen(perHour)))
    }
  }

  private static func row(_ label: Phrase, _ before: Yen, _ after: Yen, _ page: some ReportPage) -> [String] {
    [page.text(label)] + [before, after, after - before].map(NumberText.grouped)
  }
}
