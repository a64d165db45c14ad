import Planning
import Reports
import Wording

/// What could make it worse, and what is known of how much.
enum RiskChapter {
  private static let shown = 8

  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("risks", Phrase.Proposal.risks)
    var lines: [Passage] = []
    if !figures.matter.defaults.isEmpty {
      lines.append(Passage.Proposal.weak(figures.defaultsUsed, estimates: figures.estimates))
    }
    let hires = figures.staffing
    if let first = hires.min(by: { $0.from.value < $1.from.value }) {
      lines.append(
        Passage.Proposal.recruitment(
          .derived(.sum, hires.map(\.posts)) { Phrase.Units.posts($0) }, first: first.from))
    }
    if let tornado = figures.matter.answers.tornado {
      lines += moving(tornado, figures)
    } else {
      lines.append(Passage.Proposal.notAsked)
    }
    writer.list(lines)
    if let tornado = figures.matter.answers.tornado { AnswerCharts.draw(tornado, figures, to: &writer) }
    writer.say(Passage(blank: Phrase.Blank.riskOwner))
  }

  private static func moving(_ tornado: Tornado, _ figures: PlanFigures) -> [Passage] {
    let labels = DefaultLabel(figures.scenario)
    return AnswerCharts.moving(tornado).prefix(shown).map { bar in
      Passage.Proposal.moves(
        labels.phrase(bar.path), low: AnswerCharts.effect(bar.atLow, tornado),
        high: AnswerCharts.effect(bar.atHigh, tornado))
    }
  }
}
