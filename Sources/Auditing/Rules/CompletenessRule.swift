import Planning

/// Every item of expense is paid, to the yen and no more. (Entries that mean nothing are found by `Intake`.)
enum CompletenessRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for (position, item) in facts.money.costs.items.enumerated() {
      for year in facts.years {
        let paid = facts.money.paid[position].reduce(0) { Exact.sum($0, $1[year]) }
        let subject = AuditSubject(
          researcher: item.researcher.map { facts.scenario.researchers[$0].id }, expense: item.item,
          year: year)
        findings.atLeast(.unpaid, subject, paid, item.costs[year], AuditQuantity.yen)
        findings.atMost(.overpaid, subject, paid, item.costs[year], AuditQuantity.yen)
      }
    }
  }
}
