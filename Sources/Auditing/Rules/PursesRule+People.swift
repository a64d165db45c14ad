import Planning

extension PursesRule {
  /// Limits on what the award pays for one person: buyout, salary, research money above need.
  static func checkPeople(_ facts: Facts, _ findings: inout Findings) {
    for (person, researcher) in facts.scenario.researchers.enumerated() {
      for year in facts.years {
        let subject = AuditSubject(researcher: researcher.id, year: year)
        if let most = mostForBuyout(person, year, facts) {
          findings.atMost(
            .buyoutShare, subject, awardMoneyForBuyout(researcher, year, facts), most, AuditQuantity.yen)
        }
        let isSupported = facts.plan.supported[person]
        let months = facts.calendar.months(inYear: year)
        let salary = Exact.product(facts.scenario.award.salaryLimit, months) / 12
        findings.atMost(
          .salaryLimit, subject, facts.plan.salaries[person][year], isSupported ? salary : 0,
          AuditQuantity.yen)
        let above = Exact.difference(
          ItemCosts.want(researcher, year), ItemCosts.need(researcher, year))
        findings.atMost(
          .researchExtra, subject, facts.plan.extras[person][year], isSupported ? max(0, above) : 0,
          AuditQuantity.yen)
      }
    }
  }

  /// Direct amounts from award purses.
  static func awardMoneyForBuyout(_ researcher: Researcher, _ year: Int, _ facts: Facts) -> Yen {
    guard let item = facts.money.costs.positions[.buyout(researcher: researcher.id)] else { return 0 }
    return facts.scenario.award.purses.enumerated().reduce(0) { sum, entry in
      entry.element.isAwardMoney
        ? Exact.sum(sum, facts.money.paid[item][entry.offset][year]) : sum
    }
  }

  /// ⌊share × direct part of the person's amounts of the year⌋; `nil` without a limit. Nothing for somebody who is not
  /// supported.
  static func mostForBuyout(_ person: Int, _ year: Int, _ facts: Facts) -> Yen? {
    guard let share = buyoutShare(person, facts) else { return nil }
    guard facts.plan.supported[person] else { return 0 }
    return Exact.floor(share, of: directBase(year, facts))
  }

  /// The smaller share of funder and institution; `nil` when neither sets one.
  static func buyoutShare(_ person: Int, _ facts: Facts) -> Share? {
    let institution = facts.index.institutionOfResearcher[person]
    return [
      facts.scenario.award.buyoutShareLimit,
      institution.flatMap { facts.scenario.institutions[$0].buyoutShareLimit },
    ].compactMap { $0 }.min()
  }

  /// The direct part of a supported person's own amounts of the year, the same for everybody.
  static func directBase(_ year: Int, _ facts: Facts) -> Yen {
    let amount = facts.scenario.award.purses.reduce(0) { sum, purse in
      purse.kind == .perResearcher ? Exact.sum(sum, PurseLimits.amount(purse, year)) : sum
    }
    return Exact.directPart(of: amount, overhead: facts.scenario.award.overhead)
  }
}
