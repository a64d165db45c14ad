package import Auditing
package import Planning
package import Wording

/// A plan with its scenario, account and names.
package struct PlanView: Sendable {
  package let scenario: Scenario
  package let plan: Plan
  package let account: PlanAccount
  private let names: EntityNames

  package init(scenario: Scenario, plan: Plan, account: PlanAccount) {
    self.scenario = scenario
    self.plan = plan
    self.account = account
    names = EntityNames(scenario)
  }

  /// The title of something, or its identifier when it has none.
  package func name(_ named: EntityNames.Named, _ id: String) -> String { names.name(named, id) }

  /// A place with the institution in front when there are several, because departments share names.
  package func placeName(_ id: String) -> String { names.placeName(id, of: scenario) }

  package func month(ofPeriod period: Int) -> YearMonth {
    scenario.calendar.start.adding(months: period * scenario.calendar.periodMonths)
  }

  package func termName(_ term: PlanningCalendar.Term) -> Phrase {
    Phrase.Time.term(fiscalYear: scenario.calendar.fiscalYears[term.year], half: term.half)
  }

  /// The terms in blocks of at most `size`, so that tables with a column per term keep within a page.
  package func termBlocks(of size: Int) -> [ArraySlice<PlanningCalendar.Term>] {
    let terms = scenario.calendar.terms
    return stride(from: 0, to: terms.count, by: size).map { terms[$0..<min($0 + size, terms.count)] }
  }

  package var supported: [ResearcherAccount] { account.researchers.filter(\.isSupported) }
}
