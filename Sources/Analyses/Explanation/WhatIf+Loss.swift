package import Planning

extension WhatIf {
  /// What is lost without a decision, everything else free, by a solve without it. Of a decision that is fact in part, only the rest
  /// is taken away; of one that is fact as a whole nothing is asked, and the loss is unknown.
  ///
  /// - Parameter best: what is known of the best value with the decision free.
  /// - Throws: as `solve`.
  package func loss(
    without decision: PlanDecision, from best: ProvenValue
  ) throws -> DecisionWorth.Loss {
    if isFact(decision) { return .unknown }
    let refused = decision.refused(in: scenario)
    let rest = try solve { $0.trials += refused }
    if rest.status == .infeasible { return .everything }
    return ProvenValue(rest).map { .hours(.loss(from: best, to: $0)) } ?? .unknown
  }

  /// Whether all of a decision of the plan in hand is fact.
  func isFact(_ decision: PlanDecision) -> Bool {
    outcome.plan.map { decision.isFact(of: $0, in: scenario) } ?? false
  }
}
