import Planning

/// Everything charged to the award, to the yen.
enum AwardCapRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    findings.atMost(
      .awardCap, AuditSubject(), facts.money.awardCharge(facts.scenario), facts.scenario.award.cap,
      AuditQuantity.yen)
  }
}
