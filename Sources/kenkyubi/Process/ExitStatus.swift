import Planning

/// What the program tells the shell. The only mapping from outcomes to exit codes.
enum ExitStatus: Int32 {
  case done = 0
  /// No plan can satisfy the conditions; of `audit`: the plan breaks a rule.
  case infeasible = 3
  /// The search ended before the first plan.
  case noPlan = 4
  case usage = 64
  /// The scenario or plan file has errors.
  case badInput = 65
  case internalFailure = 70

  init(_ outcome: PlanOutcome) {
    switch outcome.status {
    case .optimal, .feasible: self = .done
    case .infeasible: self = .infeasible
    // No limit came in the way, so more time would not help.
    case .noPlan: self = outcome.stoppedBy == .failure ? .internalFailure : .noPlan
    }
  }
}
