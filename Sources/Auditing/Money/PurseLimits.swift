import Planning

/// What a purse holds in a year, before money carried in or moved in.
enum PurseLimits {
  static func amount(_ purse: Purse, _ year: Int) -> Yen {
    purse.amounts.indices.contains(year) ? purse.amounts[year] : 0
  }

  /// Amount and tolerance for so many people together (1 for a shared purse): ⌊(1 + tolerance) · n · amount⌋;
  /// `nil` when only the cap binds.
  static func limit(_ purse: Purse, _ year: Int, people: Int) -> Yen? {
    let amount = Exact.product(people, amount(purse, year))
    switch purse.limit {
    case .hard: return amount
    case .guide(let tolerance): return tolerance.map { Exact.sum(amount, Exact.floor($0, of: amount)) }
    }
  }

  /// Most that may be carried out of a year; `nil` without a limit. Nothing leaves the last year, nor a purse
  /// whose amounts are a guide without tolerance: with only the cap to bind there is nothing to save up.
  static func carry(_ purse: Purse, _ year: Int, people: Int, years: Int) -> Yen? {
    guard year < years - 1, purse.limit != .guide(tolerance: nil) else { return 0 }
    switch purse.carryOver {
    case .off: return 0
    case .limited(let share):
      return Exact.floor(share, of: Exact.product(people, amount(purse, year)))
    case .free: return nil
    }
  }

  /// An institution's own funds of a year and the refund on salaries: ⌊share × its people's salaries⌋.
  static func ownFunds(_ institution: Int, _ year: Int, _ facts: Facts) -> (amount: Yen, refund: Yen) {
    let owner = facts.scenario.institutions[institution]
    let salaries = facts.people.reduce(0) { sum, person in
      facts.index.institutionOfResearcher[person] == institution
        ? Exact.sum(sum, facts.plan.salaries[person][year]) : sum
    }
    let amount = owner.ownFunds.indices.contains(year) ? owner.ownFunds[year] : 0
    return (amount, Exact.floor(owner.salaryRefund, of: salaries))
  }

  /// The part of a year's carry limit of an own purse: a share of the institution's own funds.
  static func ownCarry(_ purse: Purse, _ amount: Yen, _ year: Int, years: Int) -> Yen? {
    guard year < years - 1 else { return 0 }
    switch purse.carryOver {
    case .off: return 0
    case .limited(let share): return Exact.floor(share, of: amount)
    case .free: return nil
    }
  }
}
