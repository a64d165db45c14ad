import Planning
import Reports
import Wording

/// What each decision gives, found by solving without it: a sentence for each whose worth is proven.
enum DecisionLines {
  static func passages(_ figures: PlanFigures) -> [Passage] {
    figures.matter.answers.worths.compactMap { worth in
      let what = name(worth.decision, figures)
      switch worth.loss {
      case .hours(let difference):
        guard difference.verdict == .more else { return nil }
        let least = difference.least
        return Passage.Proposal.worth(
          what, Figure(least, Phrase.Units.exactHours(least), .question("kenkyubi explain")))
      case .everything: return Passage.Proposal.indispensable(what)
      case .unknown: return nil
      }
    }
  }

  private static func name(_ decision: PlanDecision, _ figures: PlanFigures) -> Phrase {
    switch decision {
    case .hires(let role, let place):
      Phrase(verbatim: "\(figures.view.name(.role, role)) \(figures.view.placeName(place))")
    case .measure(let id): Phrase(verbatim: figures.view.name(.measure, id))
    case .buyout(let id): Phrase.Expense.buyout(figures.view.name(.researcher, id))
    case .support(let id): Phrase(verbatim: figures.view.name(.researcher, id))
    }
  }
}
