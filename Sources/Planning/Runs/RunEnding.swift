/// What came of a run. Figures exist only where they mean something.
package struct RunEnding: Hashable, Sendable {
  package enum Status: String, Sendable, CaseIterable {
    /// As in `PlanOutcome.Status`.
    case optimal, feasible, infeasible, noPlan
    /// The scenario had errors; nothing was solved.
    case unreadable
    /// A plan was found that the audit refuses.
    case refused
    /// The program could not go on.
    case failed

    package init(_ status: PlanOutcome.Status) {
      self =
        switch status {
        case .optimal: .optimal
        case .feasible: .feasible
        case .infeasible: .infeasible
        case .noPlan: .noPlan
        }
    }

    package var hasPlan: Bool { self == .optimal || self == .feasible }
  }

  /// ISO 8601, UTC, to the second.
  package var ended: String
  package var status: Status
  /// `nil` when nothing was solved.
  package var stoppedBy: PlanOutcome.StopReason?
  /// Of the plan; `nil` without one.
  package var objective: Double?
  /// Proven upper bound; `nil` when none was reached, and without meaning when there is no plan at all.
  package var bound: Double?
  /// `(bound − objective) / max(1, |objective|)`; `nil` without both.
  package var gap: Double?
  /// Spent on solving.
  package var seconds: Double
  /// Charged to the award by the plan; `nil` without one.
  package var cost: Yen?

  package init(
    ended: String, status: Status, stoppedBy: PlanOutcome.StopReason? = nil, objective: Double? = nil,
    bound: Double? = nil, gap: Double? = nil, seconds: Double = 0, cost: Yen? = nil
  ) {
    self.ended = ended
    self.status = status
    self.stoppedBy = stoppedBy
    self.objective = objective
    self.bound = bound
    self.gap = gap
    self.seconds = seconds
    self.cost = cost
  }

  /// Of a solve: no figure of a plan without a plan, no bound where no plan can exist.
  package init(_ outcome: PlanOutcome, cost: Yen?, ended: String) {
    let hasPlan = outcome.plan != nil
    self.init(
      ended: ended, status: Status(outcome.status), stoppedBy: outcome.stoppedBy,
      objective: hasPlan ? outcome.objective : nil,
      bound: outcome.status == .infeasible ? nil : outcome.bestBound, gap: hasPlan ? outcome.gap : nil,
      seconds: outcome.seconds, cost: hasPlan ? cost : nil)
  }

  /// What is known of the best plan's value; `nil` without a plan or a bound.
  package var value: ProvenValue? {
    guard let objective, let bound else { return nil }
    return ProvenValue(reached: objective, most: bound)
  }
}

extension PlanOutcome {
  /// What a run on record came to; without the plans on the way.
  ///
  /// - Parameter plan: the run's plan, where it has one.
  /// - Returns: `nil` where nothing was solved, or where a plan is missing.
  package init?(_ ending: RunEnding, plan: Plan?) {
    let status: Status
    switch ending.status {
    case .optimal: status = .optimal
    case .feasible: status = .feasible
    case .infeasible: status = .infeasible
    case .noPlan: status = .noPlan
    case .unreadable, .refused, .failed: return nil
    }
    guard ending.status.hasPlan == (plan != nil) else { return nil }
    self.init(
      status: status, stoppedBy: ending.stoppedBy ?? .failure, plan: plan, objective: ending.objective,
      bestBound: ending.bound, seconds: ending.seconds)
  }
}
