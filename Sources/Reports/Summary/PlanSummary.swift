import Planning
package import Wording

/// The summary that `solve` shows to people: status, people, hires, buyout, measures, hours, money, defaults.
///
/// Every figure comes from the audit's account of the plan. A run without a plan shows its status and no figure.
package enum PlanSummary {
  package enum Detail: Sendable {
    /// One line: status, objective, gap, money.
    case brief
    case usual
    /// With all defaults and the run record.
    case full
  }

  /// Cells per line where no terminal says otherwise.
  package static let pageWidth = 100

  /// The page as text, `width` cells wide unless numbers need more. O(plan + account).
  package static func text(
    _ solved: SolvedRun, _ language: Language, detail: Detail = .usual, width: Int = pageWidth
  ) -> String {
    var page = TextPage(language, width: width)
    if detail == .brief {
      StatusSection.writeBrief(solved, to: &page)
      return page.text
    }
    let calendar = solved.scenario.calendar
    page.title(Phrase.Summary.title(solved.scenario.title))
    page.title(
      Phrase.Summary.award(Phrase.Time.span(calendar.start, calendar.end), months: calendar.monthCount))
    StatusSection.write(solved, to: &page)
    if let plan = solved.outcome.plan, let account = solved.account {
      let view = PlanView(scenario: solved.scenario, plan: plan, account: account)
      HeadlineSection.write(view, to: &page)
      PlanDetails.write(view, to: &page)
    }
    if solved.outcome.status == .infeasible { InfeasibleSection.write(solved.scenario, to: &page) }
    // A search that ended without an answer says nothing that defaults could have shaped.
    if solved.outcome.status == .noPlan, detail != .full { return page.text }
    DefaultsSection.write(solved.defaults, of: solved.scenario, all: detail == .full, to: &page)
    if detail == .full { RunSection.write(solved.run, to: &page) }
    return page.text
  }
}
