/// A best value as far as it is known: what a plan in hand is worth, and the most that any plan can be.
package struct ProvenValue: Hashable, Sendable {
  /// Value of the plan in hand.
  package var reached: Double
  /// Proven: no plan is worth more. Never below `reached`.
  package var most: Double

  /// Relative difference up to which two values count as equal: the precision to which programs are solved.
  package static let precision = 1e-6

  package init(reached: Double, most: Double) {
    self.reached = reached
    self.most = max(reached, most)
  }

  /// Stage 1 of a solve; `nil` without a plan or a bound.
  package init?(_ outcome: PlanOutcome) {
    guard let objective = outcome.objective, let bound = outcome.bestBound else { return nil }
    self.init(reached: objective, most: bound)
  }

  /// Whether the plan in hand is best, to the precision of the programs.
  package var isExact: Bool { most - reached <= Self.precision * max(1, abs(reached)) }

  /// `(most − reached) / max(1, |reached|)`.
  package var gap: Double { PlanOutcome.gap(objective: reached, bound: most) }
}

/// What one best value has over another, as far as the two are known.
package struct ProvenDifference: Hashable, Sendable {
  /// Proven: the difference is no less, and no more.
  package let least: Double
  package let most: Double
  /// Of the plans in hand; the difference itself where both values are exact.
  package let reached: Double

  /// What can be said of it.
  package enum Verdict: Hashable, Sendable {
    case more
    case less
    /// Both values are exact and equal.
    case equal
    /// The gaps are wider than the difference.
    case unknown
  }

  package let verdict: Verdict
  package let isExact: Bool

  /// `after − before`.
  package init(from before: ProvenValue, to after: ProvenValue) {
    self.init(
      least: after.reached - before.most, most: after.most - before.reached,
      reached: after.reached - before.reached, isExact: before.isExact && after.isExact,
      tolerance: ProvenValue.precision * max(1, abs(before.reached), abs(after.reached)))
  }

  /// - Parameter tolerance: up to which the programs' precision leaves a difference open.
  init(least: Double, most: Double, reached: Double, isExact: Bool, tolerance: Double) {
    self.least = least
    self.most = most
    self.reached = reached
    self.isExact = isExact
    if isExact && abs(reached) <= 2 * tolerance {
      verdict = .equal
    } else if least > tolerance {
      verdict = .more
    } else if most < -tolerance {
      verdict = .less
    } else {
      verdict = .unknown
    }
  }
}
