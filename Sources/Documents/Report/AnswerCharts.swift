import Charts
import Planning
import Reports
import Wording

/// Answers that were found by solving again: hours against money, and what uncertain numbers move.
enum AnswerCharts {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    if let frontier = figures.matter.answers.frontier { write(frontier, to: &writer) }
    if let tornado = figures.matter.answers.tornado { write(tornado, figures, to: &writer) }
  }

  static func write(_ frontier: Frontier, to writer: inout DocumentWriter) {
    writer.chapter("frontier", Phrase.Report.frontier)
    draw(frontier, to: &writer)
  }

  static func draw(_ frontier: Frontier, to writer: inout DocumentWriter) {
    writer.say(Passage(frontier.isComplete ? Phrase.AnswerChart.complete : Phrase.AnswerChart.levels))
    let language = writer.language
    let question = Figure.Origin.question("kenkyubi frontier")
    let steps = frontier.steps.reversed().map { step in
      (
        money: Figure(Double(step.bracket.reachable), Phrase.Units.yen(step.bracket.reachable), question),
        hours: Figure(step.bracket.objective, Phrase.Units.exactHours(step.bracket.objective), question),
        most: Figure(step.value.most, Phrase.Units.exactHours(step.value.most), question)
      )
    }
    writer.chart(
      Phrase.AnswerChart.stairs, summary: Phrase.AnswerChart.stairsSummary(steps.count),
      figures: steps.flatMap { [$0.money, $0.hours] }
    ) { StepChart(frontier, language).chart($0) }
    var table = DocumentTable(
      Phrase.AnswerChart.stairs,
      [
        .numbers(Phrase.AnswerChart.suffices), .numbers(Phrase.AnswerChart.reached),
        .numbers(Phrase.AnswerChart.atMost),
      ])
    for step in steps.reversed() {
      table.add([Passage(step.money), Passage(step.hours), Passage(step.most)])
    }
    writer.table(table)
  }

  static func write(_ tornado: Tornado, _ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("uncertainty", Phrase.Report.tornado)
    writer.say(Passage(Phrase.AnswerChart.tornadoNote))
    draw(tornado, figures, to: &writer)
  }

  /// How far a variant's best value is from the one as things are, as a figure to draw; `nil` without a plan, and where the
  /// gaps are wider than the difference.
  static func difference(_ result: VariantResult, _ tornado: Tornado) -> Figure? {
    guard case .value(let value) = result else { return nil }
    let difference = ProvenDifference(from: tornado.base, to: value)
    guard difference.verdict != .unknown else { return nil }
    let drawn = difference.verdict == .equal ? 0 : difference.reached
    return Figure(drawn, text(difference), .question("kenkyubi value --tornado"))
  }

  /// A range where the difference is not exact.
  private static func text(_ difference: ProvenDifference) -> Phrase {
    guard !difference.isExact else {
      return Phrase.Units.exactHours(difference.verdict == .equal ? 0 : difference.reached)
    }
    return Phrase.AnswerChart.range(
      Phrase.Units.exactHours(difference.least), Phrase.Units.exactHours(difference.most))
  }

  /// What is known of a variant, as a sentence's part that holds its figure.
  static func effect(_ result: VariantResult, _ tornado: Tornado) -> Passage {
    switch result {
    case .infeasible: return .name(Phrase.Proven.infeasible)
    case .unknown, .unreadable: return .name(Phrase.Proven.noAnswer)
    case .value(let value):
      if let figure = difference(result, tornado) { return Passage(figure) }
      let range = ProvenDifference(from: tornado.base, to: value)
      let question = Figure.Origin.question("kenkyubi value --tornado")
      return Passage.Proposal.cannotTell(
        Figure(range.least, Phrase.Units.exactHours(range.least), question),
        Figure(range.most, Phrase.Units.exactHours(range.most), question))
    }
  }

  /// Bars of which something can be said: an end that differs for certain, or that has no plan.
  static func moving(_ tornado: Tornado) -> [Tornado.Bar] {
    tornado.bars.filter { bar in
      [bar.atLow, bar.atHigh].contains { result in
        switch result {
        case .infeasible: true
        case .unknown, .unreadable: false
        case .value(let value):
          [.more, .less].contains(ProvenDifference(from: tornado.base, to: value).verdict)
        }
      }
    }
  }

  /// Whether it is known of every end that it changes nothing.
  private static func isKnownToBeStill(_ tornado: Tornado) -> Bool {
    tornado.bars.flatMap { [$0.atLow, $0.atHigh] }.allSatisfy { difference($0, tornado)?.value == 0 }
  }

  /// Whether the calculation ended before every end was answered.
  private static func isUnfinished(_ tornado: Tornado) -> Bool {
    tornado.bars.contains { $0.atLow == .unknown || $0.atHigh == .unknown }
  }

  static func draw(_ tornado: Tornado, _ figures: PlanFigures, to writer: inout DocumentWriter) {
    drawMoving(tornado, figures, to: &writer)
    if isUnfinished(tornado) { writer.say(Passage(Phrase.AnswerChart.unfinished)) }
  }

  private static func drawMoving(_ tornado: Tornado, _ figures: PlanFigures, to writer: inout DocumentWriter)
  {
    guard let chart = TornadoChart(tornado, of: figures.scenario, writer.language) else {
      return writer.say(
        Passage(
          isKnownToBeStill(tornado) ? Phrase.AnswerChart.nothingMoves : Phrase.AnswerChart.nothingTold))
    }
    writer.chart(
      Phrase.AnswerChart.tornado, summary: Phrase.AnswerChart.tornadoSummary(chart.bars.count),
      figures: moving(tornado).prefix(TornadoChart.shownBars).flatMap { bar in
        [bar.atLow, bar.atHigh].compactMap { difference($0, tornado) }
      }
    ) { chart.chart($0) }
  }
}
