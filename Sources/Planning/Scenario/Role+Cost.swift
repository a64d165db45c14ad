extension Role {
  /// Employer's cost of one full post in each of `years` fiscal years: the annual cost first, then each year the
  /// last one plus its floored growth; ``AmountLimit/computed`` from where it would exceed that.
  package func annualCosts(years: Int) -> [Yen] {
    var costs: [Yen] = []
    var cost = AmountLimit.bounded(annualCost)
    for _ in 0..<max(0, years) {
      costs.append(cost)
      cost = AmountLimit.bounded(wageGrowth.charged(cost))
    }
    return costs
  }
}

extension Scenario {
  /// A cost that growth carries beyond what a scenario may state.
  package struct ExcessiveCost: Hashable, Sendable {
    /// Position in `roles`.
    package let role: Int
    /// Index into the calendar's fiscal years: the first in which the cost is too large.
    package let year: Int
    /// Employer's cost of one full post in that year, at most ``AmountLimit/computed``.
    package let cost: Yen
  }

  /// Roles whose yearly cost exceeds ``AmountLimit/stated`` in some fiscal year of the award, in the order of the
  /// roles. Empty for a valid scenario: prices stop growing at ``AmountLimit/computed``, so a program of
  /// such a scenario would be about other costs than those stated. O(roles × years).
  package var excessiveCosts: [ExcessiveCost] {
    roles.enumerated().compactMap { index, role in
      let costs = role.annualCosts(years: calendar.fiscalYears.count)
      return costs.firstIndex { $0 > AmountLimit.stated }.map {
        ExcessiveCost(role: index, year: $0, cost: costs[$0])
      }
    }
  }
}
