/// What is known of the best value of a scenario between two others.
package enum BridgePoint: Hashable, Sendable {
  /// The best value; points with the same number are of the same scenario.
  case value(ProvenValue, scenario: Int)
  /// Proven: no plan satisfies the rules.
  case infeasible
  /// No plan, or no bound, before a limit.
  case unsolved
  /// The changes so far make no valid scenario: one refers to what another one brings.
  case invalid

  package init(_ outcome: PlanOutcome, scenario: Int) {
    if let value = ProvenValue(outcome) {
      self = .value(value, scenario: scenario)
    } else {
      self = outcome.status == .infeasible ? .infeasible : .unsolved
    }
  }

  package var value: ProvenValue? {
    if case .value(let value, _) = self { return value }
    return nil
  }

  /// The number of the scenario; `nil` without a value.
  var scenario: Int? {
    if case .value(_, let scenario) = self { return scenario }
    return nil
  }
}
