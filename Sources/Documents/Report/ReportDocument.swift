import Planning
import Reports
package import Wording

/// The report on a plan: for a director first, then for whoever has to carry it out or doubts it.
package enum ReportDocument {
  /// O(plan + account + defaults).
  package static func document(_ matter: ReportMatter, _ language: Language) -> Document {
    let figures = PlanFigures(matter)
    let calendar = matter.scenario.calendar
    var writer = DocumentWriter(
      language, title: Phrase.Report.title(matter.scenario.title),
      subtitle: Phrase.Summary.award(
        Phrase.Time.span(calendar.start, calendar.end), months: calendar.monthCount),
      imprint: Imprint.lines(matter), isAnonymous: matter.isAnonymous)
    DirectorSummary.write(figures, to: &writer)
    HoursCharts.write(figures, to: &writer)
    HiringChart.write(figures, to: &writer)
    BudgetCharts.write(figures, to: &writer)
    AnswerCharts.write(figures, to: &writer)
    let worths = DecisionLines.passages(figures)
    if !worths.isEmpty {
      writer.chapter("decisions", Phrase.Proposal.justification)
      writer.list(worths)
    }
    writer.chapter("details", Phrase.Report.details)
    PlanDetails.write(figures.view, to: &writer)
    writer.chapter("method", Phrase.Report.method)
    for phrase in Phrase.ReportNotes.method { writer.say(Passage(phrase)) }
    DataNotes.write(matter, to: &writer)
    writer.chapter("run", Phrase.Report.runRecord)
    RunNotes.write(matter, to: &writer)
    return writer.document
  }
}

/// The lines under a document's title.
enum Imprint {
  static func lines(_ matter: ReportMatter) -> [Phrase] {
    let run = matter.run.map { Phrase(verbatim: $0) } ?? Phrase.Document.notRecorded
    // 2026-01-02T03:04:05Z: nobody needs the seconds.
    let date = matter.record.date.prefix(16).split(separator: "T").joined(separator: " ")
    let made = Phrase(
      ja: Phrase.Document.madeBy(version: matter.record.version, run: run.ja, date: date).ja,
      en: Phrase.Document.madeBy(version: matter.record.version, run: run.en, date: date).en)
    return [made] + (matter.isAnonymous ? [Phrase.Document.anonymous] : [])
  }
}
