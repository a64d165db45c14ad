import Planning
import Wording

/// What goes on costing when the award has ended.
enum AfterwardsChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("after", Phrase.Proposal.after)
    let years = figures.scenario.calendar.fiscalYears
    let last = years.count - 1
    let year = Phrase.Time.fiscalYear(years[last])
    func yen(_ value: Double) -> Phrase { Phrase.Units.yen(Int(value)) }
    var lines: [Passage] = []
    let staff = figures.spent(.staff, inYear: last, yen)
    if staff.value > 0 { lines.append(Passage.Proposal.staffAfter(staff, year: year)) }
    let buyout = figures.spent(.buyout, inYear: last, yen)
    if buyout.value > 0 { lines.append(Passage.Proposal.buyoutAfter(buyout, year: year)) }
    let running = figures.adoptions.map { item in
      let cost = figures.scenario.measures.first { $0.id == item.adoption.measure }?.runningCost ?? 0
      return figures.inputs.yen(cost, "measures", item.adoption.measure, "runningCost")
    }
    if !running.isEmpty { lines.append(Passage.Proposal.runningAfter(.derived(.sum, running, yen))) }
    writer.list(lines)
    writer.say(Passage(blank: Phrase.Blank.funding))
  }
}
