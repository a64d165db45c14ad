import Auditing
import Planning
import Reports
import Wording

/// What goes on costing when the award has ended.
enum AfterwardsChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("after", Phrase.Proposal.after)
    var lines: [Passage] = []
    if figures.account.afterAward.yearly > 0 {
      lines.append(Passage.Proposal.keeping(figures.yearlyAfterAward))
    }
    let last = figures.scenario.calendar.fiscalYears.count - 1
    let buyout = figures.spent(.buyout, inYear: last) { Phrase.Units.yen(Int($0)) }
    if buyout.value > 0 {
      lines.append(
        Passage.Proposal.buyoutAfter(
          buyout, year: Phrase.Time.fiscalYear(figures.scenario.calendar.fiscalYears[last])))
    }
    writer.list(lines)
    writer.table(table(figures))
    writer.say(Passage(blank: Phrase.Blank.funding))
  }

  private static func table(_ figures: PlanFigures) -> DocumentTable {
    func grouped(_ yen: Yen) -> Phrase { Phrase(verbatim: NumberText.grouped(yen)) }
    let after = figures.account.afterAward
    var table = DocumentTable(
      Phrase.Proposal.afterCaption,
      [
        .words(Phrase.Proposal.afterItem), .numbers(Phrase.Summary.posts),
        .numbers(Phrase.Proposal.afterYearly),
      ])
    for (index, item) in after.staff.enumerated() {
      let path = "afterAward.staff[#\(index)]"
      table.add([
        .name(figures.view.name(.role, item.role)),
        Passage(Figure(item.posts, Phrase(verbatim: NumberText.compact(item.posts)), .plan(path + ".posts"))),
        Passage(Figure(Double(item.yearly), grouped(item.yearly), .plan(path + ".yearly"))),
      ])
    }
    for (index, item) in after.measures.enumerated() {
      table.add([
        .name(figures.view.name(.measure, item.measure)), .empty,
        Passage(
          Figure(Double(item.yearly), grouped(item.yearly), .plan("afterAward.measures[#\(index)].yearly"))),
      ])
    }
    if !table.rows.isEmpty {
      table.add(
        [
          .name(Phrase.HoursTable.total), .empty,
          Passage(Figure(Double(after.yearly), grouped(after.yearly), .plan("afterAward.yearly"))),
        ], isTotal: true)
    }
    return table
  }
}
