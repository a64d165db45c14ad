/// A supported researcher's best use of one term for one choice of sessions.
struct TermOption {
  let combination: Int
  let halfDays: Int
  /// Profit of the whole term.
  let profit: Double
  let yen: Int
  let classHours: Double
}

/// Prices one term of a supported researcher exactly.
struct TermPricing {
  let block: PricingBlock
  let term: PricingBlock.Term
  let fillings: [PeriodFilling]
  let combinations: [SessionCombination]
  /// Undominated in profit, yen and class hours, best profit first.
  private(set) var options: [TermOption] = []

  init(
    block: PricingBlock, year: PricingBlock.Year, term: PricingBlock.Term, firstPeriod: Int, begins: [Int?],
    profits: [Double],
    bounds: VariableBounds, combinations: [SessionCombination], mindsMoney: Bool,
    scratch: inout PeriodFilling.Scratch
  ) {
    self.block = block
    self.term = term
    self.combinations = combinations
    fillings = term.periods.indices.map {
      PeriodFilling(
        block: block, year: year, period: term.periods[$0], index: firstPeriod + $0, begins: begins,
        profits: profits, bounds: bounds)
    }
    for index in combinations.indices {
      if let option = best(of: index, profits: profits, bounds: bounds, scratch: &scratch) {
        insert(option, mindsMoney: mindsMoney)
      }
    }
    options.sort { ($1.profit, $0.yen, $0.combination) < ($0.profit, $1.yen, $1.combination) }
  }

  private mutating func insert(_ option: TermOption, mindsMoney: Bool) {
    func dominates(_ left: TermOption, _ right: TermOption) -> Bool {
      left.profit >= right.profit
        && (!mindsMoney || (left.yen <= right.yen && left.classHours <= right.classHours))
    }
    if options.contains(where: { dominates($0, option) }) { return }
    options.removeAll { dominates(option, $0) }
    options.append(option)
  }

  /// Half-days allowed by bounds, slots and a hard floor; nil when none are.
  private func range(_ combination: SessionCombination, bounds: VariableBounds) -> ClosedRange<Int>? {
    if term.halfDays < 0 { return term.isHardFloor && term.floor > 0 ? nil : 0...0 }
    var least = Int(bounds.lower[term.halfDays].rounded())
    var most = Int(bounds.upper[term.halfDays].rounded())
    if !term.isActual { most = min(most, block.slots + combination.slots) }
    if term.isHardFloor { least = max(least, term.floor) }
    return least <= most ? least...most : nil
  }

  private func best(
    of index: Int, profits: [Double], bounds: VariableBounds, scratch: inout PeriodFilling.Scratch
  ) -> TermOption? {
    let combination = combinations[index]
    guard let range = range(combination, bounds: bounds) else { return nil }
    var prices = [Double](repeating: 0, count: range.upperBound + 1)
    var reachable = range.upperBound + 1
    let pools = block.chores.indices.map { block.chores[$0].hours - combination.choreHours[$0] }
    for filling in fillings {
      // A past term's half-days are facts: only what pins force is priced, at zero half-days.
      let most = term.isActual ? 0 : reachable - 1
      let count = filling.run(
        block: block, pools: pools, freed: combination.freedHours, most: most, scratch: &scratch)
      if count == 0 { return nil }
      if !term.isActual { reachable = min(reachable, count) }
      for halfDays in 0..<reachable { prices[halfDays] += scratch.prices[min(halfDays, count - 1)] }
    }
    var best: TermOption?
    for halfDays in range where halfDays < reachable {
      var profit = combination.profit - prices[halfDays]
      if halfDays > 0 { profit += profits[term.halfDays] * Double(halfDays) }
      if term.missing >= 0 { profit += profits[term.missing] * Double(max(0, term.floor - halfDays)) }
      if best == nil || profit > (best?.profit ?? 0) + 1e-12 {
        best = TermOption(
          combination: index, halfDays: halfDays, profit: profit, yen: combination.yen,
          classHours: combination.classHours)
      }
    }
    return best
  }

  /// The variables of an option.
  func values(of option: TermOption, scratch: inout PeriodFilling.Scratch) -> [YearPlan.Value] {
    let combination = combinations[option.combination]
    var result = combination.sessions.map {
      YearPlan.Value(variable: $0.variable, value: Double($0.count))
    }
    if option.halfDays > 0 {
      result.append(.init(variable: term.halfDays, value: Double(option.halfDays)))
    }
    if term.missing >= 0, option.halfDays < term.floor {
      result.append(.init(variable: term.missing, value: Double(term.floor - option.halfDays)))
    }
    let pools = block.chores.indices.map { block.chores[$0].hours - combination.choreHours[$0] }
    for filling in fillings {
      _ = filling.run(
        block: block, pools: pools, freed: combination.freedHours,
        most: term.isActual ? 0 : option.halfDays, scratch: &scratch)
      result.append(contentsOf: filling.values(taken: scratch.taken))
    }
    return result
  }
}
