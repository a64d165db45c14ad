import Auditing
import Planning
import Wording

/// Status, objective, bound and gap of every side, and what is proven of their differences.
enum ResultsSection {
  static func write(_ comparison: Comparison, to page: inout TextPage) {
    page.heading(Phrase.Comparison.result)
    // A row for each side, so that any number of them fits a page.
    var table = TextTable([
      .left(""), .left(page.text(Phrase.Comparison.status)),
      .right(page.text(Phrase.Comparison.objectiveHead)),
      .right(page.text(Phrase.Comparison.boundHead)), .right(page.text(Phrase.Comparison.supportedHead)),
      .right(page.text(Phrase.Comparison.moneyHead)),
    ])
    for side in comparison.sides {
      let outcome = side.solved.outcome
      let account = side.solved.account
      table.add([
        side.letter, page.text(status(side.solved)), hours(account == nil ? nil : outcome.objective),
        bound(outcome),
        account.map { NumberText.grouped($0.supportedCount) } ?? "-",
        account.map { NumberText.grouped($0.money.awardCharge) } ?? "-",
      ])
    }
    page.table(table)
    page.paragraph(Phrase.Comparison.resultNote)
    for pair in comparison.pairs { page.paragraph(sentence(comparison, pair)) }
  }

  static func sentence(_ comparison: Comparison, _ pair: ComparedPair) -> Phrase {
    let before = comparison.sides[0]
    let after = comparison.sides[pair.side]
    if let whole = pair.bridge.whole { return DifferenceText.sentence(whole, before.letter, after.letter) }
    for (side, point) in [(before, pair.bridge.path.first), (after, pair.bridge.path.last)] {
      if let point, point.value == nil {
        return Phrase.Bridge.noEnd(side.letter, DifferenceText.reason(point))
      }
    }
    return Phrase.Comparison.sameScenario
  }

  private static func hours(_ value: Double?) -> String {
    value.map { NumberText.decimal($0, places: 1) } ?? "-"
  }

  private static func bound(_ outcome: PlanOutcome) -> String {
    guard outcome.status != .infeasible, let bound = outcome.bestBound else { return "-" }
    return NumberText.decimalUp(bound, places: 1)
  }

  static func status(_ solved: SolvedRun) -> Phrase {
    let outcome = solved.outcome
    switch outcome.status {
    case .infeasible: return Phrase.Comparison.infeasible
    case .noPlan: return Phrase.Comparison.noPlan
    case .optimal, .feasible:
      guard let gap = outcome.gap else { return Phrase.Comparison.unknownGap }
      if StatusSection.isNone(gap) { return Phrase.Comparison.exact }
      let percent = StatusSection.gapText(gap)
      return outcome.status == .optimal
        ? Phrase.Comparison.within(percent) : Phrase.Comparison.unproven(percent)
    }
  }
}
