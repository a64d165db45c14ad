import Auditing
import Planning
import Wording

/// Whom to hire, where, from when until when, at what cost.
enum HiresSection {
  static func write(_ view: PlanView, to page: inout some ReportPage) {
    page.heading(Phrase.Summary.hires)
    guard !view.account.hires.isEmpty else { return page.paragraph(Phrase.Summary.noHires) }
    var table = TextTable([
      .left(page.text(Phrase.Summary.role)), .left(page.text(Phrase.Summary.place)),
      .right(page.text(Phrase.Summary.posts)), .left(page.text(Phrase.Summary.inPost)),
      .right(page.text(Phrase.Summary.yearlyCost)), .right(page.text(Phrase.Summary.totalCost)),
    ])
    // Departments of several universities share names; a line says whose they are.
    let institutions = view.scenario.institutions
    for institution in institutions {
      let hires = view.account.hires.filter { $0.institution == institution.id }
      if institutions.count > 1, !hires.isEmpty {
        table.addGroup(view.name(.institution, institution.id))
      }
      for hire in hires { table.add(row(hire, view, page)) }
    }
    let total = view.account.hires.reduce(0) { $0 + $1.costByYear.reduce(0, +) }
    table.addTotal([page.text(Phrase.HoursTable.total), "", "", "", "", NumberText.grouped(total)])
    page.table(table)
    page.paragraph(Phrase.Summary.hiresNote)
  }

  private static func row(_ hire: HireAccount, _ view: PlanView, _ page: some ReportPage) -> [String] {
    let span = Phrase.Time.span(
      view.month(ofPeriod: hire.start), view.month(ofPeriod: hire.end).adding(months: -1))
    return [
      view.name(.role, hire.role), view.name(.place, hire.place), NumberText.compact(hire.posts),
      page.text(span), NumberText.grouped(yearlyCost(hire, view.scenario)),
      NumberText.grouped(hire.costByYear.reduce(0, +)),
    ]
  }

  /// Cost of the steps for a full year at the first year's pay, to the nearest yen, halves up.
  private static func yearlyCost(_ hire: HireAccount, _ scenario: Scenario) -> Yen {
    guard let role = scenario.roles.first(where: { $0.id == hire.role }) else { return 0 }
    let steps = max(1, role.stepsPerPost)
    return (AmountLimit.product(hire.steps, role.annualCost) * 2 + steps) / (2 * steps)
  }
}
