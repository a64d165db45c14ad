import Auditing
import Planning
import Reports
import Wording

/// What a director needs: what is gained, what it costs, how sure that is, what to prepare first.
enum DirectorSummary {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("summary", Phrase.Report.summary)
    writer.keyFigures(keyFigures(figures))
    writer.subheading(Phrase.Report.whatIsGained)
    writer.list(gains(figures))
    writer.subheading(Phrase.Report.whatItCosts)
    writer.list(costs(figures))
    writer.subheading(Phrase.Report.howSure)
    writer.list(certainty(figures))
    writeUrgent(figures, to: &writer)
  }

  private static func keyFigures(_ figures: PlanFigures) -> [Document.KeyFigure] {
    var result = [
      Document.KeyFigure(label: Phrase.Report.gainedHours, figure: figures.total(.gained), note: nil),
      Document.KeyFigure(label: Phrase.Report.people, figure: figures.supported, note: nil),
      Document.KeyFigure(label: Phrase.Report.spending, figure: figures.cost(.award), note: nil),
    ]
    if let gap = figures.gap { result.append(.init(label: Phrase.Report.gap, figure: gap, note: nil)) }
    return result
  }

  private static func gains(_ figures: PlanFigures) -> [Passage] {
    var result = [
      Passage.Report.gained(
        figures.supported, of: figures.candidates, before: figures.total(.byTimetable),
        after: figures.total(.protected), gained: figures.total(.gained))
    ]
    if let last = figures.scenario.calendar.terms.last,
      let before = figures.meanHalfDays(inTerm: last.index, byTimetable: true),
      let after = figures.meanHalfDays(inTerm: last.index, byTimetable: false)
    {
      result.append(Passage.Report.halfDays(before: before, after: after, term: figures.view.termName(last)))
    }
    let (gross, leaked, kept) = (figures.total(.gross), figures.total(.leaked), figures.total(.kept))
    let relief = figures.total(.relief)
    result.append(
      relief.value > 0
        ? Passage.Report.freed(gross: gross, relief: relief, leaked: leaked, kept: kept)
        : Passage.Report.freed(gross: gross, leaked: leaked, kept: kept))
    return result
  }

  private static func costs(_ figures: PlanFigures) -> [Passage] {
    var result = [
      Passage.Report.cost(figures.cost(.award), cap: figures.cost(.cap), left: figures.cost(.remaining))
    ]
    if figures.money.ownFundsSpent > 0 { result.append(Passage.Report.ownFunds(figures.cost(.ownFunds))) }
    if let each = figures.costPerHour { result.append(Passage.Report.perHour(each)) }
    if figures.account.afterAward.yearly > 0 { result.append(Passage.Report.after(figures.yearlyAfterAward)) }
    return result
  }

  /// How good the plan is, and how sure its numbers are.
  static func certainty(_ figures: PlanFigures) -> [Passage] {
    var result: [Passage] = []
    if let objective = figures.objective {
      if let bound = figures.bound, let gap = figures.gap {
        result.append(Passage.Report.value(objective: objective, bound: bound, gap: gap))
      } else {
        result.append(Passage.Report.valueWithoutBound(objective: objective))
      }
    }
    result.append(Passage.Report.audited)
    if !figures.matter.defaults.isEmpty {
      result.append(Passage.Report.defaults(figures.defaultsUsed, estimates: figures.estimates))
    }
    return result
  }

  private static func writeUrgent(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    let periods = max(1, 6 / figures.scenario.calendar.periodMonths)
    let hires = figures.staffing.filter { $0.hire.start < periods }
    let measures = figures.adoptions.filter { $0.adoption.start < periods }
    guard !hires.isEmpty || !measures.isEmpty else { return }
    writer.subheading(Phrase.Report.whatIsUrgent)
    if !hires.isEmpty {
      writer.say(Passage.Report.firstHires)
      writer.table(StaffingTable.table(hires, figures))
    }
    writer.list(
      measures.map {
        Passage.Report.firstMeasures(
          Phrase(verbatim: figures.view.name(.measure, $0.adoption.measure)), $0.from)
      })
  }
}
