import Auditing
import Planning
import Wording

/// A plan with its scenario, account and names.
struct PlanView {
  let scenario: Scenario
  let plan: Plan
  let account: PlanAccount
  private let names: EntityNames

  init(scenario: Scenario, plan: Plan, account: PlanAccount) {
    self.scenario = scenario
    self.plan = plan
    self.account = account
    names = EntityNames(scenario)
  }

  /// The title of something, or its identifier when it has none.
  func name(_ named: EntityNames.Named, _ id: String) -> String { names.name(named, id) }

  /// A place with the institution in front when there are several, because departments share names.
  func placeName(_ id: String) -> String { names.placeName(id, of: scenario) }

  func month(ofPeriod period: Int) -> YearMonth {
    scenario.calendar.start.adding(months: period * scenario.calendar.periodMonths)
  }

  func termName(_ term: PlanningCalendar.Term) -> Phrase {
    Phrase.Time.term(fiscalYear: scenario.calendar.fiscalYears[term.year], half: term.half)
  }

  /// The terms in blocks of at most `size`, so that tables with a column per term keep within a page.
  func termBlocks(of size: Int) -> [ArraySlice<PlanningCalendar.Term>] {
    let terms = scenario.calendar.terms
    return stride(from: 0, to: terms.count, by: size).map { terms[$0..<min($0 + size, terms.count)] }
  }

  var supported: [ResearcherAccount] { account.researchers.filter(\.isSupported) }
}
