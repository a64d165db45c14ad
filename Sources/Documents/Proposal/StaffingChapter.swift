import Auditing
import Planning
import Reports
import Wording

/// Whom to hire, for what, when and at what cost; what each decision gives, where that was asked.
enum StaffingChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("staffing", Phrase.Proposal.staffing)
    let hires = figures.staffing
    if hires.isEmpty {
      writer.say(Passage.Proposal.noStaff)
    } else {
      writer.say(summary(hires))
      writer.list(tasks(figures))
      writer.table(StaffingTable.table(hires, figures))
      HiringChart.draw(figures, to: &writer)
      writer.say(
        Passage.Proposal.staffCost(figures.spent(.staff) { Phrase.Units.yen(Int($0)) }))
      writer.table(costs(figures))
    }
    let worths = DecisionLines.passages(figures)
    if !worths.isEmpty { writer.subheading(Phrase.Proposal.justification) }
    writer.list(worths)
    writer.list([Passage(blank: Phrase.Blank.hiringProcess), Passage(blank: Phrase.Blank.career)])
  }

  private static func summary(_ hires: [PlanFigures.Staffing]) -> Passage {
    func distinct(_ key: (Hire) -> String) -> Figure {
      var seen: Set<String> = []
      let first = hires.filter { seen.insert(key($0.hire)).inserted }
      return .derived(.count, first.map(\.posts)) { Phrase(verbatim: NumberText.decimal($0, places: 0)) }
    }
    return Passage.Proposal.staffing(
      posts: .derived(.sum, hires.map(\.posts)) { Phrase.Units.posts($0) }, roles: distinct(\.role),
      places: distinct(\.place))
  }

  /// Roles in the scenario's order, with the chores that they take over.
  private static func tasks(_ figures: PlanFigures) -> [Passage] {
    figures.scenario.roles.filter { role in figures.matter.plan.hires.contains { $0.role == role.id } }.map {
      role in
      let chores = role.skills.compactMap { skill in
        figures.scenario.chores.first { $0.id == skill.chore }?.title
      }
      return Passage.Proposal.task(
        Phrase(verbatim: role.title),
        Phrase.joined(chores.map { Phrase(verbatim: $0) }, by: Phrase.listSeparator))
    }
  }

  private static func costs(_ figures: PlanFigures) -> DocumentTable {
    let years = figures.scenario.calendar.fiscalYears
    func grouped(_ yen: Double) -> Phrase { Phrase(verbatim: NumberText.grouped(Int(yen))) }
    var table = DocumentTable(
      Phrase.Proposal.staffCostCaption,
      [.words(Phrase.Summary.role)] + years.map { .numbers(Phrase.Time.fiscalYear($0)) }
        + [.numbers(Phrase.HoursTable.total)])
    for role in figures.scenario.roles {
      let all = figures.pay(role: role.id)
      guard !all.isEmpty else { continue }
      table.add(
        [.name(role.title)]
          + years.indices.map { Passage(.derived(.sum, figures.pay(role: role.id, inYear: $0), grouped)) }
          + [Passage(.derived(.sum, all, grouped))])
    }
    table.add(
      [.name(Phrase.HoursTable.total)]
        + years.indices.map { Passage(figures.spent(.staff, inYear: $0, grouped)) }
        + [Passage(figures.spent(.staff, grouped))], isTotal: true)
    return table
  }
}
