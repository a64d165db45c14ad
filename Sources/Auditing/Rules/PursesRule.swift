import Planning

/// Which purse pays what, and how much each holds: shared, personal and own, with carry-over and transfers.
enum PursesRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    checkWhoPays(facts, &findings)
    for (purse, rules) in facts.scenario.award.purses.enumerated() {
      for year in facts.years {
        switch rules.kind {
        case .shared: checkShared(purse, rules, year, facts, &findings)
        case .perResearcher:
          checkPeople(purse, rules, year, facts, &findings)
          checkPool(purse, rules, year, facts, &findings)
        case .ownFunds: checkOwn(purse, rules, year, facts, &findings)
        }
      }
    }
    checkPeople(facts, &findings)
    checkTransfers(facts, &findings)
    checkPins(facts, &findings)
  }

  /// A payment from a purse that may not pay for the item; a commitment is paid from its own purse only.
  private static func checkWhoPays(_ facts: Facts, _ findings: inout Findings) {
    for (position, item) in facts.money.costs.items.enumerated() {
      for (purse, rules) in facts.scenario.award.purses.enumerated() {
        if item.isCommitment ? item.fixedPurse == purse : rules.mayPay(item.item) { continue }
        for year in facts.years {
          findings.atMost(
            .purseMayPay, AuditSubject(purse: rules.id, expense: item.item, year: year),
            facts.money.paid[position][purse][year], 0, AuditQuantity.yen)
        }
      }
    }
  }

  private static func checkShared(
    _ purse: Int, _ rules: Purse, _ year: Int, _ facts: Facts, _ findings: inout Findings
  ) {
    let subject = AuditSubject(purse: rules.id, year: year)
    let flow = PurseFlow(whole: purse, year, facts)
    if let limit = flow.limit {
      findings.atMost(.purseShared, subject, flow.used, limit, AuditQuantity.yen)
    }
    let most = PurseLimits.carry(rules, year, people: 1, years: facts.years.count)
    if let most { findings.atMost(.purseCarry, subject, flow.carriedOut, most, AuditQuantity.yen) }
  }

  /// Each person's part of a personal purse.
  private static func checkPeople(
    _ purse: Int, _ rules: Purse, _ year: Int, _ facts: Facts, _ findings: inout Findings
  ) {
    for (person, researcher) in facts.scenario.researchers.enumerated() {
      let subject = AuditSubject(researcher: researcher.id, purse: rules.id, year: year)
      let flow = PurseFlow(of: person, purse, year, facts)
      if let limit = flow.limit {
        findings.atMost(.pursePerson, subject, flow.used, limit, AuditQuantity.yen)
      }
      let isSupported = facts.plan.supported[person]
      // Personal amounts exist only for supported people, so nobody else has anything to carry over.
      let most =
        isSupported ? PurseLimits.carry(rules, year, people: 1, years: facts.years.count) : 0
      if let most { findings.atMost(.purseCarry, subject, flow.carriedOut, most, AuditQuantity.yen) }
    }
  }

  /// A personal purse as a whole. Its overhead is rounded once per institution, as the accountant does, so the whole
  /// can be above its amount by some yen although no person's part is.
  private static func checkPool(
    _ purse: Int, _ rules: Purse, _ year: Int, _ facts: Facts, _ findings: inout Findings
  ) {
    let flow = PurseFlow(whole: purse, year, facts)
    guard let limit = flow.limit else { return }
    findings.atMost(
      .pursePool, AuditSubject(purse: rules.id, year: year), flow.used, limit, AuditQuantity.yen)
  }

  private static func checkOwn(
    _ purse: Int, _ rules: Purse, _ year: Int, _ facts: Facts, _ findings: inout Findings
  ) {
    for (institution, owner) in facts.scenario.institutions.enumerated() {
      let subject = AuditSubject(institution: owner.id, purse: rules.id, year: year)
      let flow = PurseFlow(ownFundsOf: institution, purse, year, facts)
      if let limit = flow.limit {
        findings.atMost(.purseOwnFunds, subject, flow.used, limit, AuditQuantity.yen)
      }
      let own = PurseLimits.ownFunds(institution, year, facts).amount
      let most = PurseLimits.ownCarry(rules, own, year, years: facts.years.count)
      if let most { findings.atMost(.purseCarry, subject, flow.carriedOut, most, AuditQuantity.yen) }
    }
  }
}
