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
    let kinds = [Phrase.Report.staff, Phrase.Report.measure].map { $0.text(language) }
    let drawn = hires.map { [$0.posts, $0.from, $0.to] } + figures.adoptions.map { [$0.from] }
    for start in stride(from: 0, to: rows.count, by: rowsOfPage) {
      let part = start..<min(start + rowsOfPage, rows.count)
      writer.chart(
        start == 0 ? Phrase.Report.spans : Phrase.Document.continued(Phrase.Report.spans),
        summary: Phrase.Report.spansSummary(part.count), figures: drawn[part].flatMap { $0 }
      ) { frame in
        SpanChart(
          rows: Array(rows[part]), first: calendar.start, last: calendar.end, kinds: kinds, language: language
        ).chart(frame)
      }
    }
  }

  /// Rows of a chart that fit a page.
  private static let rowsOfPage = 26
}
