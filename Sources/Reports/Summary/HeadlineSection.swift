import Auditing
import Planning
import Wording

/// The plan in a few lines.
enum HeadlineSection {
  static func write(_ view: PlanView, to page: inout TextPage) {
    let money = view.account.money
    page.heading(Phrase.Summary.headline)
    page.bullet(
      Phrase.Summary.supported(view.account.supportedCount, of: view.scenario.researchers.count))
    let names = view.supported.map { Phrase(verbatim: view.name(.researcher, $0.researcher)) }
    if !names.isEmpty { page.bullet(Phrase.joined(names, by: Phrase.listSeparator)) }
    page.bullet(
      Phrase.Layout.named(
        Phrase.HoursTable.protectedHours,
        Phrase(verbatim: gain(view.account.totals))))
    let objective = view.account.objective
    page.bullet(
      Phrase.Summary.objectiveParts(
        gain: NumberText.decimal(objective.protectedGain, places: 1),
        floor: NumberText.decimal(-objective.floorPrice, places: 1),
        elsewhere: NumberText.decimal(objective.elsewhere, places: 1),
        money: NumberText.decimal(objective.researchMoney, places: 1)))
    page.bullet(
      Phrase.Summary.spending(
        charge: Phrase.Units.yen(money.awardCharge), cap: Phrase.Units.spokenYen(money.cap),
        left: Phrase.Units.yen(money.capSlack)))
    if hasShortFirstYearWithFullMoney(view.scenario) { page.bullet(Phrase.Summary.firstYear) }
  }

  private static func gain(_ totals: HoursTotals) -> String {
    let before = NumberText.decimal(totals.byTimetable, places: 0)
    let after = NumberText.decimal(totals.protected, places: 0)
    let gained = NumberText.decimal(totals.gained, places: 0)
    return "\(before) > \(after) (\(totals.gained >= 0 ? "+" : "")\(gained))"
  }

  /// Whether the first year is cut and an award purse gives it as much as the next.
  static func hasShortFirstYearWithFullMoney(_ scenario: Scenario) -> Bool {
    guard scenario.calendar.fiscalYears.count > 1, scenario.calendar.months(inYear: 0) < 12 else {
      return false
    }
    return scenario.award.purses.contains { purse in
      purse.isAwardMoney && purse.amounts.count > 1 && purse.amounts[0] > 0
        && purse.amounts[0] >= purse.amounts[1]
    }
  }
}
