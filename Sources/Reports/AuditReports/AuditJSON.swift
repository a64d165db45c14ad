package import Auditing
package import Planning
package import Wording

/// The object that `audit --json` prints.
package enum AuditJSON {
  package static func object(
    _ report: AuditReport, of scenario: Scenario, _ language: Language
  ) -> JSONValue {
    let accounts = AccountEncoding(scenario: scenario)
    let sentences = AuditPage.violations(report, of: scenario)
    return .members([
      "format": .string("kenkyubi-audit/1"),
      "scenario": .members(["name": .string(scenario.name), "title": .string(scenario.title)]),
      "clean": .bool(report.isClean),
      "violations": .array(
        zip(report.violations, sentences).map { violation, sentence in
          object(violation, message: sentence.text(language))
        }),
      "objective": .number(report.account.objective.total),
      "cost": accounts.cost(report.account.money),
      "researchers": .array(report.account.researchers.map(accounts.researcher)),
      "totals": accounts.totals(report.account),
      "doNothing": accounts.doNothing(report.account.doNothing),
    ])
  }

  private static func object(_ violation: Violation, message: String) -> JSONValue {
    .members([
      "check": .string(violation.check.rawValue), "rule": .string(violation.rule.rawValue),
      "subject": subject(violation.subject), "unit": .string(violation.unit.rawValue),
      "found": number(violation.found), "limit": number(violation.limit),
      "excess": number(violation.excess), "message": .string(message),
    ])
  }

  private static func number(_ quantity: AuditQuantity) -> JSONValue {
    quantity.whole.map { .int($0) } ?? .double(quantity.number)
  }

  private static func subject(_ subject: AuditSubject) -> JSONValue {
    .members([
      "institution": subject.institution.map { .string($0) },
      "department": subject.department.map { .string($0) },
      "researcher": subject.researcher.map { .string($0) }, "role": subject.role.map { .string($0) },
      "place": subject.place.map { .string($0) }, "chore": subject.chore.map { .string($0) },
      "kind": subject.sessionKind.map { .string($0) }, "tier": subject.tier.map { .string($0) },
      "measure": subject.measure.map { .string($0) }, "purse": subject.purse.map { .string($0) },
      "toPurse": subject.toPurse.map { .string($0) },
      "expense": subject.expense.map { .object(PlanEncoding.members(of: $0)) },
      "quota": subject.quota.map { .string($0) },
      "requirement": subject.requirement.map { .string($0) }, "period": subject.period.map { .int($0) },
      "term": subject.term.map { .int($0) }, "year": subject.year.map { .int($0) },
    ])
  }
}
