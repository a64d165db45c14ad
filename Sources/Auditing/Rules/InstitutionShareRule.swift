import Planning

/// Award money charged for an institution, overhead included, between its minimum and maximum.
enum InstitutionShareRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for (position, institution) in facts.scenario.institutions.enumerated() {
      let charge = facts.money.awardCharge(of: position, facts.scenario)
      let subject = AuditSubject(institution: institution.id)
      findings.atLeast(
        .institutionMinimum, subject, charge, institution.awardMinimum, AuditQuantity.yen)
      if let maximum = institution.awardMaximum {
        findings.atMost(.institutionMaximum, subject, charge, maximum, AuditQuantity.yen)
      }
    }
  }
}
