/// What the best plan would lose without a decision.
package struct DecisionWorth: Hashable, Sendable {
  package enum Loss: Hashable, Sendable {
    /// In weighted protected hours, never below 0: the best plan with all decisions free, less the best one without this.
    case hours(ProvenDifference)
    /// Proven: without the decision there is no plan.
    case everything
    /// A limit came first.
    case unknown
  }

  package var decision: PlanDecision
  package var loss: Loss

  package init(decision: PlanDecision, loss: Loss) {
    self.decision = decision
    self.loss = loss
  }
}

/// What a decision that a plan does not hold would cost.
package enum WhyNot: Sendable {
  /// The plan holds it already.
  case isPlanned
  /// In weighted protected hours; with the best plan that holds it.
  case price(ProvenDifference, PlanOutcome)
  /// No plan can hold it: what it contradicts, and what would make room for it.
  case impossible(InfeasibilityExplanation)
  /// A limit came first.
  case unknown(PlanOutcome)
}

extension ProvenDifference {
  /// What the best plan loses when only plans of a kind are left, from what two solves know: no such plan is better than the
  /// best, so that each solve also tells about the other.
  package static func loss(from best: ProvenValue, to restricted: ProvenValue) -> ProvenDifference {
    let reached = max(best.reached, restricted.reached)
    return ProvenDifference(
      from: ProvenValue(reached: restricted.reached, most: min(restricted.most, max(best.most, reached))),
      to: ProvenValue(reached: reached, most: best.most))
  }
}
