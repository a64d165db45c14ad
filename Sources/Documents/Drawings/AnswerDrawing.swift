package import Charts
package import Planning
package import Reports
package import Wording

/// Drawings of answers to questions, each by itself: for the local page, and for whoever asks for them with the answer's JSON.
package enum AnswerDrawing {
  package static func charts(_ frontier: Frontier, _ language: Language) -> [Chart] {
    guard !frontier.steps.isEmpty else { return [] }
    let frame = ChartFrame(
      id: "frontier", title: Phrase.AnswerChart.stairs,
      summary: Phrase.AnswerChart.stairsSummary(frontier.steps.count), language: language)
    return [StepChart(frontier, language).chart(frame)]
  }

  package static func charts(_ tornado: Tornado, of scenario: Scenario, _ language: Language) -> [Chart] {
    guard let chart = TornadoChart(tornado, of: scenario, language) else { return [] }
    let frame = ChartFrame(
      id: "tornado", title: Phrase.AnswerChart.tornado,
      summary: Phrase.AnswerChart.tornadoSummary(chart.bars.count), language: language)
    return [chart.chart(frame)]
  }

  package static func charts(_ values: UnitValues, of scenario: Scenario, _ language: Language) -> [Chart] {
    // The longest bars; of what changes nothing there is nothing to draw.
    let rows = DifferenceRow.rows(of: values, scenario).filter { $0.difference?.verdict != .equal }
      .enumerated().sorted { (-$0.element.length, $0.offset) < (-$1.element.length, $1.offset) }
      .prefix(mostRows).map(\.element)
    return chart(
      rows, id: "values", Phrase.AnswerChart.values, Phrase.AnswerChart.rowsSummary(rows.count), language)
  }

  package static func charts(_ swept: SweptScenario, _ language: Language) -> [Chart] {
    let rows = Array(DifferenceRow.rows(of: swept).prefix(mostRows))
    return chart(
      rows, id: "sweep", Phrase.AnswerChart.sweep, Phrase.AnswerChart.rowsSummary(rows.count), language)
  }

  /// One for each pair whose changes are told apart.
  package static func charts(_ comparison: Comparison, _ language: Language) -> [Chart] {
    comparison.pairs.enumerated().flatMap { index, pair in
      let sides = (comparison.sides[0].letter, comparison.sides[pair.side].letter)
      let rows = DifferenceRow.rows(of: comparison, pair)
      return chart(
        rows, id: "bridge-\(index + 1)", Phrase.Comparison.heading(Phrase.Bridge.heading, sides.0, sides.1),
        Phrase.AnswerChart.rowsSummary(rows.count), language)
    }
  }

  private static let mostRows = 40

  private static func chart(
    _ rows: [DifferenceRow], id: String, _ title: Phrase, _ summary: Phrase, _ language: Language
  ) -> [Chart] {
    guard rows.contains(where: { $0.difference != nil }) else { return [] }
    let frame = ChartFrame(id: id, title: title, summary: summary, language: language, width: 820)
    return [DifferenceBars(rows, language).chart(frame)]
  }
}

extension DifferenceRow {
  fileprivate var length: Double { difference.map { abs($0.reached) } ?? 0 }
}
