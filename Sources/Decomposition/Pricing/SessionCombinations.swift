/// A choice of sessions bought from one researcher in one term.
struct SessionCombination {
  /// Profit of the b variables at the given prices.
  var profit: Double
  var yen: Int
  var freedHours: Double
  var slots: Int
  var classHours: Double
  /// Hours per local chore that go with the sessions.
  var choreHours: [Double]
  /// Sessions per b variable.
  var sessions: [(variable: Int, count: Int)]
  /// Sessions per packed tier.
  var taken: [Int]
  /// Number of the sessions per kind, whoever takes them: equal for equal freed hours, slots and chores.
  var effect: Int

  /// Whether `self` is at least as good as `other` in every respect that a plan can feel.
  func dominates(_ other: SessionCombination, minding money: MoneySense) -> Bool {
    if profit < other.profit || freedHours < other.freedHours || slots < other.slots { return false }
    if !money.allows(yen, insteadOf: other.yen) { return false }
    if money != .ignored && classHours > other.classHours { return false }
    for tier in taken.indices where taken[tier] > other.taken[tier] { return false }
    for chore in choreHours.indices where choreHours[chore] > other.choreHours[chore] { return false }
    return true
  }
}

/// What the yen of a choice of sessions mean to the year that it is part of.
enum MoneySense {
  /// No limit, and nobody to pay: only profits count.
  case ignored
  /// Less is as good or better.
  case lessIsBetter
  /// A purse must or should pay a certain amount, so that neither more nor less is sure to be better.
  case exact

  init(_ year: PricingBlock.Year, profits: [Double], bounds: VariableBounds) {
    let isWanted = year.payments.contains { bounds.lower[$0.variable] > 0 || profits[$0.variable] > 0 }
    let isLimited = year.buyoutLimit != nil || year.classLimit != nil || !year.payments.isEmpty
    self = isWanted ? .exact : isLimited ? .lessIsBetter : .ignored
  }

  /// Whether a choice of `yen` may stand in for one of `other`, all else being as good.
  func allows(_ yen: Int, insteadOf other: Int) -> Bool {
    switch self {
    case .ignored: true
    case .lessIsBetter: yen <= other
    case .exact: yen == other
    }
  }
}

/// What limits the sessions of a term.
struct SessionRoom {
  /// Sessions that each packed tier has.
  let tiers: [Int]
  /// Hours per local chore that may go with sessions: the least of the term's periods.
  let chores: [Double]

  init(_ term: PricingBlock.Term, tiers: [Int], choreCount: Int) {
    self.tiers = tiers
    chores = (0..<choreCount).map { chore in term.periods.map { $0.pools[chore] }.min() ?? 0 }
  }
}

/// Every undominated choice of sessions in a term.
enum SessionCombinations {
  /// - Parameters:
  ///   - room: what there is in the term.
  ///   - money: whether yen and class hours are limited over the year; if they are not, only the profit
  ///     of a choice counts.
  /// - Complexity: the product over kinds of (limit + 1) × splits, cut by dominance after each kind.
  static func all(
    block: PricingBlock, term: PricingBlock.Term, room: SessionRoom, profits: [Double],
    bounds: VariableBounds,
    money: MoneySense
  ) -> [SessionCombination] {
    var result = [
      SessionCombination(
        profit: 0, yen: 0, freedHours: 0, slots: 0, classHours: 0,
        choreHours: [Double](repeating: 0, count: block.chores.count), sessions: [],
        taken: [Int](repeating: 0, count: block.packing.tiers.count), effect: 0)
    ]
    for kind in term.kinds {
      let choices = splits(
        kind, tiers: block.packing.tiers.count, profits: profits, bounds: bounds, money: money)
      var next: [SessionCombination] = []
      for base in result {
        for choice in choices {
          var extended = base
          extended.profit += choice.profit
          extended.yen += choice.yen
          let count = Double(choice.count)
          extended.freedHours += kind.freedHours * count
          extended.slots += kind.slots * choice.count
          extended.classHours += kind.classHours * count
          var fits = true
          for (chore, hours) in kind.choreHours {
            extended.choreHours[chore] += hours * count
            if extended.choreHours[chore] > room.chores[chore] + 1e-9 { fits = false }
          }
          guard fits else { continue }
          extended.sessions.append(contentsOf: choice.sessions)
          for tier in choice.taken.indices {
            extended.taken[tier] += choice.taken[tier]
            if extended.taken[tier] > room.tiers[tier] { fits = false }
          }
          guard fits else { continue }
          extended.effect = base.effect * (kind.limit + 1) + choice.count
          next.append(extended)
        }
      }
      result = next.count > 24 ? undominated(next, minding: money) : next
    }
    return result
  }

  private struct Split {
    let count: Int
    let profit: Double
    let yen: Int
    let sessions: [(variable: Int, count: Int)]
    let taken: [Int]
  }

  /// Ways to share 0 … limit sessions among the sources, undominated in profit and yen per count.
  private static func splits(
    _ kind: PricingBlock.Kind, tiers: Int, profits: [Double], bounds: VariableBounds, money: MoneySense
  ) -> [Split] {
    var all = [Split(count: 0, profit: 0, yen: 0, sessions: [], taken: [Int](repeating: 0, count: tiers))]
    for source in kind.sources {
      let least = Int(bounds.lower[source.variable].rounded())
      let most = Int(min(bounds.upper[source.variable], Double(kind.limit)).rounded())
      var next: [Split] = []
      for base in all where least <= most {
        for count in least...most where base.count + count <= kind.limit {
          var taken = base.taken
          if source.packed >= 0 { taken[source.packed] += count }
          next.append(
            Split(
              count: base.count + count, profit: base.profit + profits[source.variable] * Double(count),
              yen: base.yen + source.yen * count,
              sessions: count > 0 ? base.sessions + [(source.variable, count)] : base.sessions, taken: taken))
        }
      }
      all = prune(next, money: money)
    }
    if let pinned = kind.pinned { all = all.filter { pinned.least <= $0.count && $0.count <= pinned.most } }
    return all
  }

  private static func prune(_ splits: [Split], money: MoneySense) -> [Split] {
    var kept: [Split] = []
    for split in splits.sorted(by: { ($0.count, -$0.profit, $0.yen) < ($1.count, -$1.profit, $1.yen) }) {
      let isDominated = kept.contains {
        $0.count == split.count && $0.profit >= split.profit && money.allows($0.yen, insteadOf: split.yen)
          && zip($0.taken, split.taken).allSatisfy { $0 <= $1 }
      }
      if !isDominated { kept.append(split) }
    }
    return kept
  }

  private static func undominated(
    _ combinations: [SessionCombination], minding money: MoneySense
  ) -> [SessionCombination] {
    let order = combinations.indices.sorted {
      (-combinations[$0].profit, $0) < (-combinations[$1].profit, $1)
    }
    var kept: [SessionCombination] = []
    for index in order {
      let candidate = combinations[index]
      if !kept.contains(where: { $0.dominates(candidate, minding: money) }) { kept.append(candidate) }
    }
    return kept
  }
}
