import Charts
import Planning
import Wording

extension StepChart {
  /// Hours for each amount of money, from the least.
  init(_ frontier: Frontier, _ language: Language) {
    self.init(
      steps: frontier.steps.reversed().map { step in
        let money = Phrase.Units.yen(step.bracket.reachable).text(language)
        let hours = Phrase.Units.exactHours(step.bracket.objective).text(language)
        return Step(
          x: Double(step.bracket.reachable), y: step.bracket.objective, text: "\(money) \(hours)")
      }, end: Double(frontier.present), xAxis: Phrase.AnswerChart.money.text(language),
      yAxis: Phrase.AnswerChart.hours.text(language),
      xText: { NumberText.compact($0 / 1_000_000, places: 1) })
  }
}
