import Auditing
import Charts
import Planning
import Reports
import Wording

/// Protected hours before and after, by rank and by person.
enum HoursCharts {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    guard !figures.view.supported.isEmpty else { return }
    writer.chapter("hours", Phrase.Report.hours)
    write(byRank(figures), Phrase.Report.byRank, to: &writer)
    write(byPerson(figures), Phrase.Report.byPerson, to: &writer)
  }

  struct Row {
    var name: Phrase
    var before: Figure
    var after: Figure
  }

  /// Rows of a chart that fit a page.
  private static let rowsOfPage = 24

  /// One chart, or several where one would be longer than a page.
  static func write(_ rows: [Row], _ caption: Phrase, to writer: inout DocumentWriter) {
    for start in stride(from: 0, to: rows.count, by: rowsOfPage) {
      let part = Array(rows[start..<min(start + rowsOfPage, rows.count)])
      draw(part, start == 0 ? caption : Phrase.Document.continued(caption), to: &writer)
    }
  }

  private static func draw(_ rows: [Row], _ caption: Phrase, to writer: inout DocumentWriter) {
    let language = writer.language
    let values = rows.map(\.after.value)
    let summary = Phrase.Report.hoursSummary(
      rows.count, least: NumberText.decimal(values.min() ?? 0, places: 0),
      most: NumberText.decimal(values.max() ?? 0, places: 0))
    writer.chart(caption, summary: summary, figures: rows.flatMap { [$0.before, $0.after] }) { frame in
      PairedBars(
        rows: rows.map {
          .init(
            name: $0.name.text(language), before: $0.before.value, after: $0.after.value,
            beforeText: $0.before.text.text(language), afterText: $0.after.text.text(language))
        }, beforeName: Phrase.Report.before, afterName: Phrase.Report.after, axis: Phrase.Report.hoursAxis,
        language: language
      ).chart(frame)
    }
  }

  static func byPerson(_ figures: PlanFigures) -> [Row] {
    figures.view.supported.map { person in
      Row(
        name: Phrase(verbatim: figures.view.name(.researcher, person.researcher)),
        before: figures.total(.byTimetable, of: person), after: figures.total(.protected, of: person))
    }
  }

  /// Means by rank, in the order in which ranks come first.
  static func byRank(_ figures: PlanFigures) -> [Row] {
    RankGroups(figures).supported.map { group in
      func mean(_ hours: PlanFigures.Hours) -> Figure {
        .derived(.mean, group.people.map { figures.total(hours, of: $0) }) {
          Phrase(verbatim: NumberText.decimal($0, places: 0))
        }
      }
      return Row(name: group.title, before: mean(.byTimetable), after: mean(.protected))
    }
  }
}
