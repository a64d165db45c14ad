/// The plans within a share of the best one: what is in all of them, what in none, and some that differ as much as they can.
package struct Alternatives: Sendable {
  /// Of the best plan found.
  package var best: ProvenValue
  /// Plans worth at least this count: the best one's value less the chosen share.
  package var threshold: Double
  /// In the scenario's order.
  package var roles: [HeadCountRange]
  /// Pools (a role at a place) in which some plan hires or may hire, in the scenario's order.
  package var pools: [PoolVerdict]
  /// The best plan first; then those that differ most from all before them.
  package var plans: [RankedPlan]

  package init(
    best: ProvenValue, threshold: Double, roles: [HeadCountRange], pools: [PoolVerdict], plans: [RankedPlan]
  ) {
    self.best = best
    self.threshold = threshold
    self.roles = roles
    self.pools = pools
    self.plans = plans
  }

  /// A plan with its stage 1 value.
  package struct RankedPlan: Sendable {
    package let plan: Plan
    package let objective: Double

    package init(plan: Plan, objective: Double) {
      self.plan = plan
      self.objective = objective
    }
  }
}

/// How many steps of a role the plans hire, over all places and starts.
package struct HeadCountRange: Hashable, Sendable {
  package var role: String
  package var inBest: Int
  package var least: CountEnd
  package var most: CountEnd

  package init(role: String, inBest: Int, least: CountEnd, most: CountEnd) {
    self.role = role
    self.inBest = inBest
    self.least = least
    self.most = most
  }
}

/// One end of a range of whole numbers, as far as it is known.
package struct CountEnd: Hashable, Sendable {
  /// A plan has this number.
  package var found: Int
  /// Proven: no plan goes beyond this number. `nil`: nothing is proven.
  package var proven: Int?

  package var isExact: Bool { proven == found }

  package init(found: Int, proven: Int?) {
    self.found = found
    self.proven = proven
  }
}

/// Whether the plans hire a role at a place.
package struct PoolVerdict: Hashable, Sendable {
  package enum Verdict: Hashable, Sendable {
    /// Every plan does: no regret.
    case always
    /// Some do, some do not.
    case depends
    /// None does.
    case never
    /// A limit came before the proof; as far as was seen, all do, or none.
    case alwaysSoFar
    case neverSoFar
  }

  package var role: String
  package var place: String
  package var inBest: Int
  package var verdict: Verdict

  package init(role: String, place: String, inBest: Int, verdict: Verdict) {
    self.role = role
    self.place = place
    self.inBest = inBest
    self.verdict = verdict
  }
}
