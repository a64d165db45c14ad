/// Finds a plan among those that the master holds.
struct PlanIndex {
  /// Positions of plans by their hash.
  private var positions: [Int: [Int]] = [:]

  init() {}

  /// - Complexity: linear in the values of the plans.
  init(_ plans: [YearPlan]) {
    for (position, plan) in plans.enumerated() { insert(plan, at: position) }
  }

  mutating func insert(_ plan: YearPlan, at position: Int) {
    positions[Self.hash(plan), default: []].append(position)
  }

  /// Where an equal plan stands in `plans`; `nil` when there is none.
  func position(of plan: YearPlan, in plans: [YearPlan]) -> Int? {
    positions[Self.hash(plan)]?.first {
      plans[$0].block == plan.block && plans[$0].supported == plan.supported
        && plans[$0].values == plan.values
    }
  }

  private static func hash(_ plan: YearPlan) -> Int {
    var hasher = Hasher()
    hasher.combine(plan.block)
    hasher.combine(plan.supported)
    hasher.combine(plan.values)
    return hasher.finalize()
  }
}
