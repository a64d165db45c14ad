import Planning

extension MoneyLedger {
  /// ⌊g · D⌋ of an institution's part of a purse in a year; own funds bear none.
  func overhead(_ institution: Int, _ purse: Int, _ year: Int, _ scenario: Scenario) -> Yen {
    scenario.award.purses[purse].isAwardMoney
      ? Exact.floor(overhead, of: direct[institution][purse][year]) : 0
  }

  /// D + ⌊g · D⌋ of an institution's part of a purse in a year.
  func charge(_ institution: Int, _ purse: Int, _ year: Int, _ scenario: Scenario) -> Yen {
    Exact.sum(direct[institution][purse][year], overhead(institution, purse, year, scenario))
  }

  /// Direct cost and overhead of a whole purse in a year, over the institutions.
  func whole(_ purse: Int, _ year: Int, _ scenario: Scenario) -> (direct: Yen, overhead: Yen) {
    scenario.institutions.indices.reduce((0, 0)) { sum, institution in
      (
        Exact.sum(sum.0, direct[institution][purse][year]),
        Exact.sum(sum.1, overhead(institution, purse, year, scenario))
      )
    }
  }

  /// D + ⌊g · D⌋ of one person's part of a personal purse.
  func personalCharge(_ person: Int, _ purse: Int, _ year: Int) -> (direct: Yen, overhead: Yen) {
    let direct = personal[person][purse][year]
    return (direct, Exact.floor(overhead, of: direct))
  }

  /// Award money charged for an institution over the award.
  func awardCharge(of institution: Int, _ scenario: Scenario) -> Yen {
    var sum = 0
    for (purse, rules) in scenario.award.purses.enumerated() where rules.isAwardMoney {
      for year in scenario.calendar.fiscalYears.indices {
        sum = Exact.sum(sum, charge(institution, purse, year, scenario))
      }
    }
    return sum
  }

  func awardCharge(_ scenario: Scenario) -> Yen {
    scenario.institutions.indices.reduce(0) { Exact.sum($0, awardCharge(of: $1, scenario)) }
  }

  /// Own funds spent by an institution over the award.
  func ownFundsSpent(by institution: Int, _ scenario: Scenario) -> Yen {
    var sum = 0
    for (purse, rules) in scenario.award.purses.enumerated() where !rules.isAwardMoney {
      sum = direct[institution][purse].reduce(sum, Exact.sum)
    }
    return sum
  }
}
