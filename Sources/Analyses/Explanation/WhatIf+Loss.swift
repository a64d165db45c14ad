package import Planning

extension WhatIf {
  /// What is lost without a decision, everything else free, by a solve without it.
  ///
  /// - Parameter best: what is known of the best value with the decision free.
  /// - Throws: as `PlanSearch.solve`.
  package func loss(
    without decision: PlanDecision, from best: ProvenValue
  ) throws -> DecisionWorth.Loss {
    let refused = decision.refused(in: scenario)
    let outcome = try solve { $0.trials += refused }
    if outcome.status == .infeasible { return .everything }
    return ProvenValue(outcome).map { .hours(.loss(from: best, to: $0)) } ?? .unknown
  }
}
