/// What a solve ended with. Numbers exist only where they mean something.
package struct PlanOutcome: Sendable {
  package enum Status: String, Codable, Sendable, CaseIterable {
    /// A plan within the requested gap of the proven bound.
    case optimal
    /// A plan is in hand; a limit or the user stopped the proof.
    case feasible
    /// Proven: no plan satisfies the hard rules.
    case infeasible
    /// A limit or the user came before the first plan.
    case noPlan
  }

  package enum StopReason: String, Codable, Sendable, CaseIterable {
    /// The requested gap was proven (or infeasibility was).
    case gap
    /// It is known whether a plan reaches the value that was asked about.
    case goal
    /// The method's own work limit, the same on every machine.
    case work
    case time
    case interrupt
    /// The solver library could not go on.
    case failure
  }

  package var status: Status
  package var stoppedBy: StopReason
  /// Present exactly for `.optimal` and `.feasible`.
  package var plan: Plan?
  /// Stage 1 value of `plan`: weighted protected hours over the award.
  package var objective: Double?
  /// Proven upper bound on stage 1; `nil` when none was reached.
  package var bestBound: Double?
  package var seconds: Double
  /// Seconds to the first plan, and to each better one; for benchmarks, never for decisions.
  package var incumbents: [Incumbent]

  package struct Incumbent: Hashable, Sendable {
    package var seconds: Double
    package var objective: Double
    package var bound: Double?
    package init(seconds: Double, objective: Double, bound: Double?) {
      self.seconds = seconds
      self.objective = objective
      self.bound = bound
    }
  }

  /// The relative gap of `objective` and `bestBound`; `nil` without both.
  package var gap: Double? {
    guard let objective, let bestBound else { return nil }
    return Self.gap(objective: objective, bound: bestBound)
  }

  /// The relative gap of a stage 1 value and an upper bound: `(bound − objective) / max(1, |objective|)`, never
  /// negative.
  package static func gap(objective: Double, bound: Double) -> Double {
    max(0, bound - objective) / max(1, abs(objective))
  }

  package init(
    status: Status, stoppedBy: StopReason, plan: Plan? = nil, objective: Double? = nil,
    bestBound: Double? = nil, seconds: Double, incumbents: [Incumbent] = []
  ) {
    self.status = status
    self.stoppedBy = stoppedBy
    self.plan = plan
    self.objective = objective
    self.bestBound = bestBound
    self.seconds = seconds
    self.incumbents = incumbents
  }
}
