package import Auditing
package import Planning
package import Wording

/// An audit for people: the verdict, one line for each violation, the plan's main figures.
package enum AuditPage {
  package static func text(
    _ report: AuditReport, of scenario: Scenario, _ language: Language, width: Int = 100
  ) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.Audit.title)
    page.title(report.isClean ? Phrase.Audit.clean : Phrase.Audit.violations(report.violations.count))
    for line in violations(report, of: scenario) { page.bullet(line) }
    page.space()
    page.paragraph(
      Phrase.Summary.supported(report.account.supportedCount, of: scenario.researchers.count))
    page.paragraph(Phrase.Audit.objective(NumberText.decimal(report.account.objective.total, places: 1)))
    page.paragraph(
      Phrase.Audit.money(
        charge: Phrase.Units.yen(report.account.money.awardCharge),
        cap: Phrase.Units.spokenYen(report.account.money.cap)))
    return page.text
  }

  /// One phrase for each violation: where, what, found and allowed.
  package static func violations(_ report: AuditReport, of scenario: Scenario) -> [Phrase] {
    let subjects = SubjectText(scenario: scenario, account: report.account)
    return report.violations.map { violation in
      let amounts = amounts(violation)
      let subject = subjects.phrase(violation.subject)
      let what = Phrase.Layout.inParentheses(violation.check.phrase, amounts)
      return subject.en.isEmpty ? what : Phrase.Layout.named(subject, what)
    }
  }

  private static func amounts(_ violation: Violation) -> Phrase {
    let found = violation.found.phrase
    let limit = violation.limit.phrase
    let excess = violation.excess.phrase
    return violation.isShortfall
      ? Phrase.Audit.atLeast(found: found, limit: limit, excess: excess)
      : Phrase.Audit.atMost(found: found, limit: limit, excess: excess)
  }
}
