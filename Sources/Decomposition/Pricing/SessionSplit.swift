/// A way to share a number of sessions of one kind among those who can take them.
struct SessionSplit {
  var count = 0
  /// Profit of the b variables.
  var profit = 0.0
  var yen = 0
  /// Packed substitutes that it takes.
  var state = 0
  var sessions: [(variable: Int, count: Int)] = []

  /// The ways to share 0 … limit sessions, undominated in profit, yen and substitutes for each number.
  ///
  /// - Parameter weight: of one session of each packed tier in the state.
  static func all(
    _ kind: ResearcherPricing.Kind, weight: [Int], states: PackedStates, profits: [Double],
    bounds: VariableBounds,
    money: MoneySense
  ) -> [SessionSplit] {
    var all = [SessionSplit()]
    for source in kind.sources {
      let least = Int(bounds.lower[source.variable].rounded())
      let most = Int(min(bounds.upper[source.variable], Double(kind.limit)).rounded())
      var next: [SessionSplit] = []
      for base in all where least <= most {
        var state = base.state
        for count in 0...most where base.count + count <= kind.limit {
          if source.packed >= 0, count > 0 {
            guard let sum = states.sum(state, weight[source.packed]) else { break }
            state = sum
          }
          if count < least { continue }
          var split = base
          split.count += count
          split.profit += profits[source.variable] * Double(count)
          split.yen += source.yen * count
          split.state = state
          if count > 0 { split.sessions.append((source.variable, count)) }
          next.append(split)
        }
      }
      all = kind.sources.count > 1 ? pruned(next, states: states, money: money) : next
    }
    guard let pinned = kind.pinned else { return all }
    return all.filter { pinned.least <= $0.count && $0.count <= pinned.most }
  }

  private static func pruned(
    _ splits: [SessionSplit], states: PackedStates, money: MoneySense
  ) -> [SessionSplit] {
    var kept: [SessionSplit] = []
    for split in splits.sorted(by: { ($0.count, -$0.profit, $0.yen) < ($1.count, -$1.profit, $1.yen) }) {
      let isDominated = kept.contains {
        $0.count == split.count && $0.profit >= split.profit && money.allows($0.yen, insteadOf: split.yen)
          && states.isWithin($0.state, split.state)
      }
      if !isDominated { kept.append(split) }
    }
    return kept
  }
}
