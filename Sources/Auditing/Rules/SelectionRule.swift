import Planning

/// Number supported, required and excluded people, pins, quotas.
enum SelectionRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    let (scenario, count) = (facts.scenario, facts.supportedCount)
    let range = scenario.award.supported
    findings.atLeast(
      .selectionMinimum, AuditSubject(), count, range.minimum, AuditQuantity.people)
    if let maximum = range.maximum {
      findings.atMost(.selectionMaximum, AuditSubject(), count, maximum, AuditQuantity.people)
    }
    for (person, researcher) in scenario.researchers.enumerated() {
      let (subject, found) = (AuditSubject(researcher: researcher.id), facts.plan.supported[person] ? 1 : 0)
      switch researcher.selection {
      case .candidate: break
      case .required: findings.atLeast(.selectionRequired, subject, found, 1, AuditQuantity.people)
      case .excluded: findings.atMost(.selectionExcluded, subject, found, 0, AuditQuantity.people)
      }
    }
    for pin in scenario.pins {
      guard case .support(let id, let isSupported) = pin, let person = facts.index.researchers[id] else {
        continue
      }
      findings.within(
        .selectionPin, AuditSubject(researcher: id), facts.plan.supported[person] ? 1 : 0,
        .exactly(isSupported ? 1 : 0), AuditQuantity.people)
    }
    for quota in scenario.quotas { check(quota, count, facts, &findings) }
  }

  /// Shares are compared in parts per million, so that 30 % of 10 is 3; the limit is then a whole number.
  private static func check(_ quota: Quota, _ total: Int, _ facts: Facts, _ findings: inout Findings) {
    let subject = AuditSubject(quota: quota.id)
    let found = facts.people.filter { person in
      facts.plan.supported[person] && quota.counts(facts.scenario.researchers[person])
    }.count
    findings.atLeast(.quotaMinimum, subject, found, quota.count.minimum, AuditQuantity.people)
    if let maximum = quota.count.maximum {
      findings.atMost(.quotaMaximum, subject, found, maximum, AuditQuantity.people)
    }
    if let share = quota.minimumShare {
      let least = Exact.sum(Exact.product(total, share.partsPerMillion), 999_999) / 1_000_000
      findings.atLeast(.quotaMinimumShare, subject, found, least, AuditQuantity.people)
    }
    if let share = quota.maximumShare {
      findings.atMost(
        .quotaMaximumShare, subject, found, Exact.floor(share, of: total), AuditQuantity.people)
    }
  }
}
