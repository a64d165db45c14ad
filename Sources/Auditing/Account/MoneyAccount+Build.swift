import Planning

extension MoneyAccount {
  init(_ facts: Facts) {
    let (scenario, money) = (facts.scenario, facts.money)
    purses = PurseYearAccount.all(facts)
    institutions = InstitutionPurseAccount.all(facts)
    items = ItemAccount.all(facts)
    buyouts = BuyoutAccount.all(facts)
    institutionTotals = scenario.institutions.enumerated().map { position, owner in
      InstitutionTotalAccount(
        institution: owner.id, awardCharge: money.awardCharge(of: position, scenario),
        ownFundsSpent: money.ownFundsSpent(by: position, scenario), minimum: owner.awardMinimum,
        maximum: owner.awardMaximum)
    }
    let award = scenario.award.purses.indices.filter { scenario.award.purses[$0].isAwardMoney }
    var (direct, overhead) = (0, 0)
    for purse in award {
      for year in facts.years {
        let whole = money.whole(purse, year, scenario)
        direct = Exact.sum(direct, whole.direct)
        overhead = Exact.sum(overhead, whole.overhead)
      }
    }
    awardDirect = direct
    awardOverhead = overhead
    awardCharge = money.awardCharge(scenario)
    cap = scenario.award.cap
    ownFundsSpent = scenario.institutions.indices.reduce(0) {
      Exact.sum($0, money.ownFundsSpent(by: $1, scenario))
    }
  }
}

extension PurseYearAccount {
  static func all(_ facts: Facts) -> [PurseYearAccount] {
    var (wholes, parts): ([PurseYearAccount], [PurseYearAccount]) = ([], [])
    for (purse, rules) in facts.scenario.award.purses.enumerated() {
      for year in facts.years {
        switch rules.kind {
        case .shared:
          wholes.append(PurseYearAccount(rules, .whole, year, PurseFlow(whole: purse, year, facts)))
        case .perResearcher:
          wholes.append(PurseYearAccount(rules, .whole, year, PurseFlow(whole: purse, year, facts)))
          for (person, researcher) in facts.scenario.researchers.enumerated()
          where facts.plan.supported[person] {
            let flow = PurseFlow(of: person, purse, year, facts)
            parts.append(PurseYearAccount(rules, .researcher(researcher.id), year, flow))
          }
        case .ownFunds:
          for (institution, owner) in facts.scenario.institutions.enumerated() {
            let flow = PurseFlow(ownFundsOf: institution, purse, year, facts)
            parts.append(PurseYearAccount(rules, .institution(owner.id), year, flow))
          }
        }
      }
    }
    return wholes + parts
  }

  init(_ purse: Purse, _ scope: Scope, _ year: Int, _ flow: PurseFlow) {
    self.init(
      purse: purse.id, kind: purse.kind, scope: scope, year: year, amount: flow.amount,
      refund: flow.refund, direct: flow.direct, overhead: flow.overhead, carriedIn: flow.carriedIn,
      carriedOut: flow.carriedOut, movedIn: flow.movedIn, movedOut: flow.movedOut, used: flow.used,
      limit: flow.limit)
  }
}

extension InstitutionPurseAccount {
  static func all(_ facts: Facts) -> [InstitutionPurseAccount] {
    var accounts: [InstitutionPurseAccount] = []
    for (institution, owner) in facts.scenario.institutions.enumerated() {
      for (purse, rules) in facts.scenario.award.purses.enumerated() {
        for year in facts.years {
          let direct = facts.money.direct[institution][purse][year]
          guard direct != 0 else { continue }
          accounts.append(
            InstitutionPurseAccount(
              institution: owner.id, purse: rules.id, year: year, direct: direct,
              overhead: facts.money.overhead(institution, purse, year, facts.scenario)))
        }
      }
    }
    return accounts
  }
}

extension ItemAccount {
  static func all(_ facts: Facts) -> [ItemAccount] {
    var accounts: [ItemAccount] = []
    for (position, item) in facts.money.costs.items.enumerated() {
      for year in facts.years {
        let payments = facts.scenario.award.purses.enumerated().compactMap { purse, rules in
          let yen = facts.money.paid[position][purse][year]
          return yen == 0 ? nil : PartPayment(purse: rules.id, yen: yen)
        }
        if item.costs[year] == 0 && payments.isEmpty { continue }
        accounts.append(
          ItemAccount(
            item: item.item,
            institution: item.institution.map { facts.scenario.institutions[$0].id } ?? "", year: year,
            cost: item.costs[year], payments: payments))
      }
    }
    return accounts
  }
}

extension BuyoutAccount {
  static func all(_ facts: Facts) -> [BuyoutAccount] {
    facts.scenario.researchers.enumerated().flatMap { person, researcher in
      facts.years.compactMap { year -> BuyoutAccount? in
        guard let item = facts.money.costs.positions[.buyout(researcher: researcher.id)],
          facts.money.costs.items[item].costs[year] != 0
        else { return nil }
        return BuyoutAccount(
          researcher: researcher.id, year: year, cost: facts.money.costs.items[item].costs[year],
          byAward: PursesRule.awardMoneyForBuyout(researcher, year, facts),
          directBase: facts.plan.supported[person] ? PursesRule.directBase(year, facts) : 0,
          limitShare: PursesRule.buyoutShare(person, facts),
          limit: PursesRule.mostForBuyout(person, year, facts))
      }
    }
  }
}
