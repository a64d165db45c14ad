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
      if isNone(gap) { return Phrase.Status.exact }
      let requested = NumberText.compact(solved.run.gap * 100, places: 4) + "%"
      return Phrase.Status.optimal(gap: gapText(gap), requested: requested)
    case .feasible:
      guard let gap = outcome.gap, let bound = outcome.bestBound, let objective = outcome.objective else {
        return Phrase.Status.feasibleWithoutBound
      }
      let hours = Phrase.Units.hoursAtMost(max(0, bound - objective))
      // Per cent of a value near zero, or below it, tell nobody anything.
      if gap > 1 { return Phrase.Status.feasible(within: hours) }
      return Phrase.Status.feasible(
        within: Phrase.Layout.inParentheses(hours, Phrase(verbatim: gapText(gap))))
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
      parts.append(Phrase.Status.bound(NumberText.decimalUp(bound, places: 1)))
    }
    if solved.account != nil, let gap = outcome.gap {
      parts.append(gapLine(gap))
    }
    return parts
  }

  /// A plan this far from its bound is hardly planned yet.
  private static let rough = 0.2

  /// Whether a gap is nothing but the noise of sums.
  package static func isNone(_ gap: Double) -> Bool { gap <= 1e-9 }

  /// A gap in per cent, rounded up: what is shown holds, and a positive gap never reads as zero.
  package static func gapText(_ gap: Double) -> String { NumberText.percentUp(isNone(gap) ? 0 : gap) }

  /// What a better plan could gain, in a line.
  package static func gapLine(_ gap: Double) -> Phrase {
    isNone(gap) ? Phrase.Status.noGap : Phrase.Status.gap(gapText(gap))
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
