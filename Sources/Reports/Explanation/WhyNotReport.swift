import Auditing
package import Planning
package import Wording

/// Why a plan does not hold a decision: its price, or what it contradicts.
package struct WhyNotReport: Sendable {
  package let decision: Pin
  package let answer: WhyNot
  package let plan: SolvedRun
  /// The plan that holds the decision; present exactly when the answer is a price.
  package let other: SolvedRun?
  /// Of repairs, as far as they are values of the scenario's files.
  let values: [Repair: [InputValue]]

  /// - Throws: ``AuditFailure`` when the other plan breaks a rule.
  package init(
    _ decision: Pin, _ answer: WhyNot, beside plan: SolvedRun, values: [Repair: [InputValue]] = [:]
  ) throws(AuditFailure) {
    self.values = values
    self.decision = decision
    self.answer = answer
    self.plan = plan
    if case .price(_, let outcome) = answer {
      other = try SolvedRun(
        scenario: plan.scenario, outcome: outcome, defaults: plan.defaults, run: plan.run)
    } else {
      other = nil
    }
  }

  package func text(_ language: Language, width: Int = PlanSummary.pageWidth) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.Question.whyNotTitle(PinText(plan.scenario).phrase(decision)))
    switch answer {
    case .isPlanned: page.paragraph(Phrase.Question.isPlanned)
    case .unknown: page.paragraph(Phrase.Question.unknown)
    case .price(let loss, _):
      page.paragraph(Self.sentence(loss))
      writePlans(to: &page)
    case .impossible(let explanation):
      let hasReasons = explanation.conflicts.contains { !$0.members.isEmpty || !$0.fixed.isEmpty }
      page.paragraph(hasReasons ? Phrase.Question.impossible : Phrase.Question.impossibleByFacts)
      if hasReasons {
        InfeasibilityPage.write(explanation, of: plan.scenario, values, supposed: true, to: &page)
      }
    }
    return page.text
  }

  static func sentence(_ loss: ProvenDifference) -> Phrase {
    let hours = { (value: Double) in Phrase.Units.exactHours(max(0, value)) }
    return switch loss.verdict {
    case .equal: Phrase.Question.noPrice
    case .more where loss.isExact: Phrase.Question.exactPrice(hours(loss.reached))
    case .more: Phrase.Question.price(hours(loss.least), hours(loss.most))
    case .less, .unknown: Phrase.Question.unknownPrice(hours(loss.most))
    }
  }

  /// A figure of both plans, as it is to be read.
  struct BothPlans {
    var label: Phrase
    var before: String
    var after: String
    var difference: String
  }

  /// Value, protected hours and yen of both plans; empty without another plan.
  var bothPlans: [BothPlans] {
    guard let other, let before = plan.account, let after = other.account else { return [] }
    func hours(_ label: Phrase, _ old: Double, _ new: Double) -> BothPlans {
      BothPlans(
        label: label, before: NumberText.decimal(old, places: 1), after: NumberText.decimal(new, places: 1),
        difference: ProvenText.signed(new - old))
    }
    func yen(_ label: Phrase, _ old: Yen, _ new: Yen) -> BothPlans {
      BothPlans(
        label: label, before: NumberText.grouped(old), after: NumberText.grouped(new),
        difference: FigureGroup.Unit.yen.signed(new - old))
    }
    var rows = [
      hours(Phrase.Question.value, before.objective.total, after.objective.total),
      hours(Phrase.HoursTable.protectedHours, before.totals.protected, after.totals.protected),
      yen(Phrase.HoursTable.awardMoney, before.money.awardCharge, after.money.awardCharge),
    ]
    if before.money.ownFundsSpent + after.money.ownFundsSpent > 0 {
      rows.append(
        yen(Phrase.HoursTable.ownMoney, before.money.ownFundsSpent, after.money.ownFundsSpent))
    }
    return rows
  }

  private func writePlans(to page: inout TextPage) {
    guard !bothPlans.isEmpty else { return }
    page.heading(Phrase.Question.bothPlans)
    var table = TextTable([
      .left(page.text(Phrase.HoursTable.quantity)), .right(page.text(Phrase.Question.without)),
      .right(page.text(Phrase.Question.with)), .right(page.text(Phrase.HoursTable.difference)),
    ])
    for row in bothPlans { table.add([page.text(row.label), row.before, row.after, row.difference]) }
    page.table(table)
    page.paragraph(Phrase.Question.plansNote)
  }
}
