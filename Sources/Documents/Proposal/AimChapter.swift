import Auditing
import Planning
import Reports
import Wording

/// The research time aimed at, and how good the plan is.
enum AimChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("aims", Phrase.Proposal.aims)
    writer.say(
      Passage.Proposal.aim(
        people: figures.supported, before: figures.total(.byTimetable), after: figures.total(.protected),
        gained: figures.total(.gained)))
    if let last = figures.scenario.calendar.terms.last,
      let before = figures.meanHalfDays(inTerm: last.index, byTimetable: true),
      let after = figures.meanHalfDays(inTerm: last.index, byTimetable: false)
    {
      writer.say(Passage.Proposal.lastTerm(before: before, after: after, term: figures.view.termName(last)))
    }
    let (gross, leaked, kept) = (figures.total(.gross), figures.total(.leaked), figures.total(.kept))
    let relief = figures.total(.relief)
    writer.say(
      relief.value > 0
        ? Passage.Proposal.freed(gross: gross, relief: relief, leaked: leaked, kept: kept)
        : Passage.Proposal.freed(gross: gross, leaked: leaked, kept: kept))
    if let objective = figures.objective, let bound = figures.bound, let gap = figures.gap {
      writer.say(Passage.Proposal.proof(objective: objective, bound: bound, gap: gap))
    } else if let objective = figures.objective {
      writer.say(Passage.Report.valueWithoutBound(objective: objective))
    }
    guard !figures.view.supported.isEmpty else { return }
    HoursCharts.write(HoursCharts.byRank(figures), Phrase.Report.byRank, to: &writer)
    HoursCharts.write(HoursCharts.byPerson(figures), Phrase.Report.byPerson, to: &writer)
  }
}
