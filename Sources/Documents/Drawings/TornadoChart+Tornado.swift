import Charts
import Planning
import Reports
import Wording

extension TornadoChart {
  static let shownBars = 15

  /// The longest bars of which something can be said; `nil` for none.
  init?(_ tornado: Tornado, of scenario: Scenario, _ language: Language) {
    let labels = DefaultLabel(scenario)
    let moving = AnswerCharts.moving(tornado).prefix(Self.shownBars)
    guard !moving.isEmpty else { return nil }
    self.init(
      bars: moving.map { bar in
        let low = AnswerCharts.difference(bar.atLow, tornado)
        let high = AnswerCharts.difference(bar.atHigh, tornado)
        return Bar(
          name: "\(labels.phrase(bar.path).text(language)) \(bar.low)–\(bar.high)", low: low?.value,
          high: high?.value, lowText: low?.text.text(language) ?? "",
          highText: high?.text.text(language) ?? "")
      }, lowName: Phrase.AnswerChart.low.text(language), highName: Phrase.AnswerChart.high.text(language),
      axis: Phrase.AnswerChart.moved.text(language))
  }
}
