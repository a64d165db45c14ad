import Planning

/// One purse, or one holder's part of it, in one year: what comes in, what goes out, what may go out.
struct PurseFlow {
  var amount: Yen
  var refund: Yen = 0
  var direct: Yen
  var overhead: Yen
  var carriedIn: Yen
  var carriedOut: Yen
  var movedIn: Yen = 0
  var movedOut: Yen = 0
  /// `nil` when only the cap binds.
  var limit: Yen?

  /// Charge, money carried out and money moved out.
  var used: Yen {
    Exact.sum(Exact.sum(Exact.sum(direct, overhead), carriedOut), movedOut)
  }

  /// A whole shared or personal purse; personal amounts count once for each supported person.
  init(whole purse: Int, _ year: Int, _ facts: Facts) {
    let (rules, money) = (facts.scenario.award.purses[purse], facts.money)
    let people = rules.kind == .perResearcher ? facts.supportedCount : 1
    amount = Exact.product(people, PurseLimits.amount(rules, year))
    (direct, overhead) = money.whole(purse, year, facts.scenario)
    carriedOut = money.carried[purse][year]
    carriedIn = year > 0 ? money.carried[purse][year - 1] : 0
    movedIn = money.movedIn[purse][year]
    movedOut = money.movedOut[purse][year]
    let income = Exact.sum(carriedIn, movedIn)
    limit = PurseLimits.limit(rules, year, people: people).map { Exact.sum($0, income) }
  }

  /// One person's part of a personal purse.
  init(of person: Int, _ purse: Int, _ year: Int, _ facts: Facts) {
    let rules = facts.scenario.award.purses[purse]
    let people = facts.plan.supported[person] ? 1 : 0
    amount = Exact.product(people, PurseLimits.amount(rules, year))
    (direct, overhead) = facts.money.personalCharge(person, purse, year)
    let carried = facts.money.carriedByPerson[person][purse]
    carriedOut = carried[year]
    let income = year > 0 ? carried[year - 1] : 0
    carriedIn = income
    limit = PurseLimits.limit(rules, year, people: people).map { Exact.sum($0, income) }
  }

  /// One institution's own funds: its money of the year and the refund on salaries, no overhead.
  init(ownFundsOf institution: Int, _ purse: Int, _ year: Int, _ facts: Facts) {
    let funds = PurseLimits.ownFunds(institution, year, facts)
    amount = Exact.sum(funds.amount, funds.refund)
    refund = funds.refund
    (direct, overhead) = (facts.money.direct[institution][purse][year], 0)
    let carried = facts.money.carriedByInstitution[institution][purse]
    carriedOut = carried[year]
    carriedIn = year > 0 ? carried[year - 1] : 0
    limit = Exact.sum(amount, carriedIn)
  }
}
