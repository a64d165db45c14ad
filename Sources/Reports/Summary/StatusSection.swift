import Auditing
import Planning
import Wording

/// Status in words, always with objective, bound and gap.
enum StatusSection {
  static func write(_ solved: SolvedRun, to page: inout TextPage) {
    let outcome = solved.outcome
    page.heading(Phrase.Status.heading)
    page.paragraph(sentence(solved))
    if outcome.status == .feasible || outcome.status == .noPlan, let reason = reason(outcome.stoppedBy) {
      page.paragraph(reason)
    }
    if let figures = figures(solved) { page.paragraph(figures) }
    page.paragraph(Phrase.Status.seconds(Phrase.Units.seconds(outcome.seconds)))
  }

  /// One paragraph: sentence, figures, money.
  static func writeBrief(_ solved: SolvedRun, to page: inout TextPage) {
    page.title(sentence(solved))
    if let figures = figures(solved) { page.title(figures) }
    if let money = solved.account?.money {
      page.title(
        Phrase.Summary.spending(
          charge: Phrase.Units.yen(money.awardCharge), cap: Phrase.Units.spokenYen(money.cap),
          left: Phrase.Units.yen(money.capSlack)))
    }
  }

  private static func sentence(_ solved: SolvedRun) -> Phrase {
    let outcome = solved.outcome
    switch outcome.status {
    case .optimal:
      guard let gap = outcome.gap, gap > 1e-9 else { return Phrase.Status.exact }
      let requested = NumberText.compact(solved.run.gap * 100, places: 4) + "%"
      return bilingual(gap) { Phrase.Status.optimal(gap: $0, requested: requested) }
    case .feasible:
      guard let gap = outcome.gap else { return Phrase.Status.feasibleWithoutBound }
      return bilingual(gap) { Phrase.Status.feasible(gap: $0) }
    case .infeasible: return Phrase.Status.infeasible
    case .noPlan: return Phrase.Status.noPlan
    }
  }

  private static func figures(_ solved: SolvedRun) -> Phrase? {
    let outcome = solved.outcome
    var parts: [Phrase] = []
    if solved.account != nil, let objective = outcome.objective {
      parts.append(Phrase.Status.objective(NumberText.decimal(objective, places: 1)))
    }
    if outcome.status != .infeasible, let bound = outcome.bestBound {
      parts.append(Phrase.Status.bound(NumberText.decimal(bound, places: 1)))
    }
    if solved.account != nil, let gap = outcome.gap {
      parts.append(bilingual(gap) { Phrase.Status.gap($0) })
    }
    return parts.isEmpty ? nil : Phrase.joined(parts, by: Phrase.listSeparator)
  }

  /// A phrase about a gap. A positive gap never reads as zero.
  private static func bilingual(_ gap: Double, _ phrase: (String) -> Phrase) -> Phrase {
    let shown = gapPhrase(gap)
    return Phrase(ja: phrase(shown.ja).ja, en: phrase(shown.en).en)
  }

  static func gapPhrase(_ gap: Double) -> Phrase {
    if gap > 0 && gap < 0.00005 { return Phrase.Status.below("0.01%") }
    return Phrase(verbatim: NumberText.percent(gap, places: 2))
  }

  private static func reason(_ reason: PlanOutcome.StopReason) -> Phrase? {
    switch reason {
    case .gap: nil
    case .work: Phrase.Status.stoppedByWork
    case .time: Phrase.Status.stoppedByTime
    case .interrupt: Phrase.Status.stoppedByInterrupt
    }
  }
}
