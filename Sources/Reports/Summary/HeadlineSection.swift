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
    let names = view.supported.map { view.name(.researcher, $0.researcher) }
    if !names.isEmpty { page.bullet(names: names) }
    page.bullet(
      Phrase.Layout.named(
        Phrase.HoursTable.protectedHours,
        Phrase(verbatim: gain(view.account.totals))))
    page.bullet(parts(of: view.account.objective, view.scenario))
    page.bullet(
      Phrase.Summary.spending(
        charge: Phrase.Units.yen(money.awardCharge), cap: Phrase.Units.spokenYen(money.cap),
        left: Phrase.Units.yen(money.capSlack)))
    if hasShortFirstYearWithFullMoney(view.scenario) { page.bullet(Phrase.Summary.firstYear) }
  }

  /// What the objective is made of; parts that are nothing are left out, but never the first.
  private static func parts(of objective: ObjectiveAccount, _ scenario: Scenario) -> Phrase {
    let first =
      scenario.rules.hoursCounted == .gained ? Phrase.Summary.protectedGain : Phrase.Summary.protectedTotal
    let others = [
      (Phrase.Summary.missedFloors, -objective.floorPrice), (Phrase.Summary.elsewhere, objective.elsewhere),
      (Phrase.Summary.researchMoney, objective.researchMoney),
    ].filter { abs($0.1) >= 0.05 }
    let parts = ([(first, objective.protectedGain)] + others).map { label, hours in
      Phrase.Layout.amount(label, NumberText.decimal(hours, places: 1))
    }
    return Phrase.Layout.named(
      Phrase.Summary.objectiveParts, Phrase.joined(parts, by: Phrase.listSeparator))
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
