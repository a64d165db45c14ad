import Auditing
import Planning
import Wording

/// Whom to hire, where, from when until when, at what cost.
enum HiresSection {
  static func write(_ view: PlanView, to page: inout TextPage) {
    page.heading(Phrase.Summary.hires)
    guard !view.account.hires.isEmpty else { return page.paragraph(Phrase.Summary.noHires) }
    var table = TextTable([
      .left(page.text(Phrase.Summary.role)), .left(page.text(Phrase.Summary.place)),
      .right(page.text(Phrase.Summary.posts)), .left(page.text(Phrase.Summary.inPost)),
      .right(page.text(Phrase.Summary.yearlyCost)), .right(page.text(Phrase.Summary.totalCost)),
    ])
    for hire in view.account.hires {
      let span = Phrase.Time.span(
        view.month(ofPeriod: hire.start), view.month(ofPeriod: hire.end).adding(months: -1))
      table.add([
        view.name(.role, hire.role), view.placeName(hire.place), NumberText.compact(hire.posts),
        page.text(span), NumberText.grouped(yearlyCost(hire, view.scenario)),
        NumberText.grouped(hire.costByYear.reduce(0, +)),
      ])
    }
    page.table(table)
    page.paragraph(Phrase.Summary.hiresNote)
  }

  /// Cost of the steps for a full year at the first year's pay.
  private static func yearlyCost(_ hire: HireAccount, _ scenario: Scenario) -> Yen {
    guard let role = scenario.roles.first(where: { $0.id == hire.role }) else { return 0 }
    return (role.annualCost * hire.steps * 2 + role.stepsPerPost) / (2 * role.stepsPerPost)
  }
}
