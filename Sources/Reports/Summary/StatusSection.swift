import Auditing
package import Planning
package import Wording

/// Status in words, always with objective, bound and gap.
package enum StatusSection {
  static func write(_ solved: SolvedRun, to page: inout TextPage) {
    let outcome = solved.outcome
    page.heading(Phrase.Status.heading)
    page.paragraph(sentence(solved))
    // The note asks for more time, which does not help where the library gave up.
    if outcome.status == .feasible, outcome.stoppedBy != .failure, let gap = outcome.gap, gap >= rough {
      page.paragraph(Phrase.Status.rough)
    }
    if let reason = reason(outcome) { page.paragraph(reason) }
    for figure in figures(solved) { page.bullet(figure) }
    page.bullet(Phrase.Status.seconds(Phrase.Units.seconds(outcome.seconds)))
  }

  /// One paragraph: sentence, why the search ended before it was done, figures, money.
  static func writeBrief(_ solved: SolvedRun, to page: inout TextPage) {
    page.title(sentence(solved))
    if let reason = reason(solved.outcome) { page.title(reason) }
    let figures = figures(solved)
    if !figures.isEmpty { page.title(Phrase.joined(figures, by: Phrase.listSeparator)) }
    if let money = solved.account?.money {
      page.title(
        Phrase.Summary.spending(
          charge: Phrase.Units.yen(money.awardCharge), cap: Phrase.Units.spokenYen(money.cap),
          left: Phrase.Units.yen(money.capSlack)))
    }
  }

  /// What the solve ended with, and how sure that is.
  package static func sentence(_ solved: SolvedRun) -> Phrase {
    let outcome = solved.outcome
    switch outcome.status {
    case .optimal:
      // Without a bound nothing is proven, whatever the status says.
      guard let gap = outcome.gap else { return Phrase.Status.feasibleWithoutBound }
      if gap <= 1e-9 { return Phrase.Status.exact }
      let requested = NumberText.compact(solved.run.gap * 100, places: 4) + "%"
      return bilingual(gap) { Phrase.Status.optimal(gap: $0, requested: requested) }
    case .feasible:
      guard let gap = outcome.gap, let bound = outcome.bestBound, let objective = outcome.objective else {
        return Phrase.Status.feasibleWithoutBound
      }
      let hours = Phrase.Units.exactHours(max(0, bound - objective))
      // Per cent of a value near zero, or below it, tell nobody anything.
      if gap > 1 { return Phrase.Status.feasible(within: hours) }
      return bilingual(gap) {
        Phrase.Status.feasible(within: Phrase.Layout.inParentheses(hours, Phrase(verbatim: $0)))
      }
    case .infeasible: return Phrase.Status.infeasible
    case .noPlan: return Phrase.Status.noPlan
    }
  }

  private static func figures(_ solved: SolvedRun) -> [Phrase] {
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
    return parts
  }

  /// A plan this far from its bound is hardly planned yet.
  private static let rough = 0.2

  /// A phrase about a gap. A positive gap never reads as zero.
  private static func bilingual(_ gap: Double, _ phrase: (String) -> Phrase) -> Phrase {
    let shown = gapPhrase(gap)
    return Phrase(ja: phrase(shown.ja).ja, en: phrase(shown.en).en)
  }

  package static func gapPhrase(_ gap: Double) -> Phrase {
    if gap > 0 && gap < 0.00005 { return Phrase.Status.below("0.01%") }
    return Phrase(verbatim: NumberText.percent(gap, places: 2))
  }

  /// What ended a search that was not done.
  package static func reason(_ outcome: PlanOutcome) -> Phrase? {
    guard outcome.status == .feasible || outcome.status == .noPlan else { return nil }
    return phrase(outcome.stoppedBy)
  }

  /// What ended a search; `nil` when it was done.
  static func phrase(_ reason: PlanOutcome.StopReason) -> Phrase? {
    switch reason {
    case .gap, .goal: nil
    case .work: Phrase.Status.stoppedByWork
    case .time: Phrase.Status.stoppedByTime
    case .interrupt: Phrase.Status.stoppedByInterrupt
    case .failure: Phrase.Status.stoppedByFailure
    }
  }
}
