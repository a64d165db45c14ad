import Charts
import Planning
import Reports
import Wording

/// Who is in post and which measure is in place, from when to when.
enum HiringChart {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    guard !figures.staffing.isEmpty || !figures.adoptions.isEmpty else { return }
    writer.chapter("hiring", Phrase.Report.hiring)
    draw(figures, to: &writer)
  }

  static func draw(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    let language = writer.language
    let calendar = figures.scenario.calendar
    let view = figures.view
    // By start, then in the plan's order.
    let hires = figures.staffing.enumerated().sorted {
      ($0.element.hire.start, $0.offset) < ($1.element.hire.start, $1.offset)
    }
    .map(\.element)
    var rows = hires.map { item in
      SpanChart.Row(
        name: "\(view.name(.role, item.hire.role)) \(view.placeName(item.hire.place))",
        first: YearMonth(serial: Int(item.from.value)), last: YearMonth(serial: Int(item.to.value)),
        text: Phrase.Units.posts(item.posts.value).text(language), kind: 0)
    }
    rows += figures.adoptions.map { item in
      SpanChart.Row(
        name: view.name(.measure, item.adoption.measure), first: YearMonth(serial: Int(item.from.value)),
        last: calendar.end, text: "", kind: 1)
    }
    guard !rows.isEmpty else { return }
    let kinds = [Phrase.Report.staff, Phrase.Report.measure].map { $0.text(language) }
    writer.chart(
      Phrase.Report.spans, summary: Phrase.Report.spansSummary(rows.count),
      figures: hires.flatMap { [$0.posts, $0.from, $0.to] } + figures.adoptions.map(\.from)
    ) { frame in
      SpanChart(rows: rows, first: calendar.start, last: calendar.end, kinds: kinds, language: language)
        .chart(frame)
    }
  }
}
