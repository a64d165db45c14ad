package import Planning

/// What goes on costing when the award has ended and everything stays as it is in its last period: yen a year, at the
/// pay of the fiscal year after the last one, without overhead. Nothing of it is part of the plan's own cost.
package struct AfterAwardAccount: Hashable, Sendable {
  /// Posts of a role that are filled in the last period.
  package struct Staff: Hashable, Sendable {
    package var role: String
    package var posts: Double
    /// round(annual cost of the year after × steps / steps per post).
    package var yearly: Yen
  }

  /// A measure that is in place at the end.
  package struct Measure: Hashable, Sendable {
    package var measure: String
    /// Its running cost.
    package var yearly: Yen
  }

  /// In the scenario's order.
  package var staff: [Staff]
  package var measures: [Measure]

  package var posts: Double { staff.reduce(0) { $0 + $1.posts } }
  package var staffYearly: Yen { staff.reduce(0) { $0 + $1.yearly } }
  package var measuresYearly: Yen { measures.reduce(0) { $0 + $1.yearly } }
  package var yearly: Yen { staffYearly + measuresYearly }
}

extension AfterAwardAccount {
  /// O(roles × hires + measures).
  init(_ facts: Facts) {
    let (scenario, calendar) = (facts.scenario, facts.calendar)
    let end = calendar.periods.count
    staff = scenario.roles.enumerated().compactMap { position, role in
      let steps = facts.plan.hires.filter { $0.role == position && $0.end >= end }.reduce(0) { $0 + $1.steps }
      guard steps > 0 else { return nil }
      let annual = ItemCosts.annualCosts(role, years: calendar.fiscalYears.count + 1).last ?? role.annualCost
      return Staff(
        role: role.id, posts: Double(steps) / Double(max(1, role.stepsPerPost)),
        yearly: Exact.rounded(Exact.product(annual, steps), over: max(1, role.stepsPerPost)))
    }
    measures = scenario.measures.enumerated().compactMap { position, measure in
      facts.plan.adoption[position].map { _ in Measure(measure: measure.id, yearly: measure.runningCost) }
    }
  }
}
