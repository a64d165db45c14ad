import Planning

/// The least and the most steps of one role over the near-best plans.
struct HeadCountSearch {
  let near: NearBestPlans
  let role: String
  let best: Plan

  struct Found: Sendable {
    var end: CountEnd
    /// Plans met on the way, the last one at the end of the range.
    var plans: [Alternatives.RankedPlan]
  }

  /// Bisection between 0 and the best plan's number.
  func least() throws -> Found {
    var found = Found(end: CountEnd(found: best.steps(of: role), proven: nil), plans: [])
    // No plan has fewer than this.
    var proven = 0
    while proven < found.end.found {
      let tried = (proven + found.end.found - 1) / 2
      switch try near.ask(.headCount(role: role, place: nil, steps: CountRange(maximum: tried))) {
      case .reached(let plan):
        found.plans.append(plan)
        found.end.found = plan.plan.steps(of: role)
      case .impossible: proven = tried + 1
      case .unknown: return settled(found, proven > 0 ? proven : nil)
      }
    }
    return settled(found, proven)
  }

  /// More steps than anybody hires: where pay is nothing, there is no most.
  private static let limit = 10_000

  /// Steps beyond the best plan's number that double until none can be, then bisection. Beyond ten thousand nothing is asked.
  func most() throws -> Found {
    var found = Found(end: CountEnd(found: best.steps(of: role), proven: nil), plans: [])
    var proven: Int?
    var stride = 1
    while proven.map({ $0 > found.end.found }) ?? (found.end.found + stride <= Self.limit) {
      let tried = proven.map { (found.end.found + $0 + 1) / 2 } ?? found.end.found + stride
      switch try near.ask(.headCount(role: role, place: nil, steps: CountRange(minimum: tried))) {
      case .reached(let plan):
        found.plans.append(plan)
        found.end.found = plan.plan.steps(of: role)
        stride *= 2
      case .impossible: proven = tried - 1
      case .unknown: return settled(found, proven)
      }
    }
    return settled(found, proven)
  }

  private func settled(_ found: Found, _ proven: Int?) -> Found {
    var found = found
    found.end.proven = proven
    return found
  }
}
