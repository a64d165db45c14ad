/// A choice of sessions bought from one researcher in one term.
struct SessionCombination {
  /// Profit of the b variables at the given prices.
  var profit = 0.0
  var yen = 0
  var freedHours = 0.0
  var slots = 0
  var classHours = 0.0
  /// Hours per local chore that go with the sessions.
  var choreHours: [Double]
  /// Sessions per b variable.
  var sessions: [(variable: Int, count: Int)] = []
  /// Packed substitutes taken, as a part of the year's state.
  var state = 0
  /// Number of the sessions per kind, whoever takes them: equal for equal freed hours, slots and chores.
  var effect = 0

  /// Whether `self` is at least as good as `other` in every respect that a plan can feel.
  func dominates(_ other: SessionCombination, minding money: MoneySense, _ states: PackedStates) -> Bool {
    if profit < other.profit || freedHours < other.freedHours || slots < other.slots { return false }
    if !money.allows(yen, insteadOf: other.yen) { return false }
    if money != .ignored && classHours > other.classHours { return false }
    if !states.isWithin(state, other.state) { return false }
    for chore in choreHours.indices where choreHours[chore] > other.choreHours[chore] { return false }
    return true
  }
}

/// Every undominated choice of sessions in a term.
struct SessionCombinations {
  let person: ResearcherPricing
  let term: ResearcherPricing.Term
  /// Weight of one session of each packed tier in the year's state.
  let weight: [Int]
  let states: PackedStates
  let money: MoneySense

  /// Lists of choices are cut by dominance when they are longer than this; shorter ones are not worth the pains.
  static let longList = 24

  /// - Complexity: the product over kinds of (limit + 1) × splits, cut by dominance after each kind.
  func all(profits: [Double], bounds: VariableBounds) -> [SessionCombination] {
    var result = [SessionCombination(choreHours: [Double](repeating: 0, count: person.chores.count))]
    for kind in term.kinds {
      let splits = SessionSplit.all(
        kind, weight: weight, states: states, profits: profits, bounds: bounds, money: money)
      var next: [SessionCombination] = []
      next.reserveCapacity(result.count * splits.count)
      for base in result {
        for split in splits {
          if let combination = extended(base, kind, split) { next.append(combination) }
        }
      }
      result = next.count > Self.longList ? undominated(next) : next
    }
    return result
  }

  /// `base` with sessions of one more kind; `nil` when chores or substitutes do not suffice.
  private func extended(
    _ base: SessionCombination, _ kind: ResearcherPricing.Kind, _ split: SessionSplit
  ) -> SessionCombination? {
    var result = base
    result.effect = base.effect * (kind.limit + 1) + split.count
    if split.count == 0 { return result }
    guard let state = states.sum(base.state, split.state) else { return nil }
    let count = Double(split.count)
    for (chore, hours) in kind.choreHours {
      result.choreHours[chore] += hours * count
      if result.choreHours[chore] > term.choreRoom[chore] + 1e-9 { return nil }
    }
    result.state = state
    result.profit += split.profit
    result.yen += split.yen
    result.freedHours += kind.freedHours * count
    result.slots += kind.slots * split.count
    result.classHours += kind.classHours * count
    result.sessions += split.sessions
    return result
  }

  private func undominated(_ combinations: [SessionCombination]) -> [SessionCombination] {
    let order = combinations.indices.sorted {
      (-combinations[$0].profit, $0) < (-combinations[$1].profit, $1)
    }
    var kept: [SessionCombination] = []
    for index in order {
      let candidate = combinations[index]
      if !kept.contains(where: { $0.dominates(candidate, minding: money, states) }) { kept.append(candidate) }
    }
    return kept
  }
}
