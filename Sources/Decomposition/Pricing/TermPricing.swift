/// A supported researcher's best use of one term for one choice of sessions.
struct TermOption {
  let combination: Int
  let halfDays: Int
  /// Profit of the whole term.
  let profit: Double
  let yen: Int
  let classHours: Double
  /// Packed substitutes taken, as a part of the year's state.
  let state: Int
}

/// Prices one term of a supported researcher exactly.
struct TermPricing {
  let person: ResearcherPricing
  let term: ResearcherPricing.Term
  let fillings: [PeriodFilling]
  let combinations: [SessionCombination]
  /// Undominated in profit, yen, class hours and packed substitutes, best profit first.
  private(set) var options: [TermOption] = []

  init(
    person: ResearcherPricing, year: ResearcherPricing.Year, term: ResearcherPricing.Term, firstPeriod: Int,
    begins: [Int?],
    states: PackedStates, profits: [Double], bounds: VariableBounds, combinations: [SessionCombination],
    money: MoneySense, scratch: inout PeriodFilling.Scratch
  ) {
    self.person = person
    self.term = term
    self.combinations = combinations
    fillings = term.periods.indices.map {
      PeriodFilling(
        person: person, year: year, period: term.periods[$0], isPast: term.isActual,
        index: firstPeriod + $0, begins: begins, profits: profits, bounds: bounds)
    }
    var known: [Int: [Double]] = [:]
    for index in combinations.indices {
      let prices = prices(of: combinations[index], bounds: bounds, known: &known, scratch: &scratch)
      if let option = best(of: index, prices: prices, profits: profits, bounds: bounds) {
        insert(option, money: money, states)
      }
    }
    options.sort { ($1.profit, $0.yen, $0.combination) < ($0.profit, $1.yen, $1.combination) }
  }

  private mutating func insert(_ option: TermOption, money: MoneySense, _ states: PackedStates) {
    func dominates(_ left: TermOption, _ right: TermOption) -> Bool {
      left.profit >= right.profit
        && money.allows(left.yen, insteadOf: right.yen)
        && (money == .ignored || left.classHours <= right.classHours)
        && states.isWithin(left.state, right.state)
    }
    if options.contains(where: { dominates($0, option) }) { return }
    options.removeAll { dominates(option, $0) }
    options.append(option)
  }

  /// Half-days allowed by bounds, slots and a hard floor; nil when none are.
  private func range(_ combination: SessionCombination, bounds: VariableBounds) -> ClosedRange<Int>? {
    let hasHardFloor = term.isHardFloor && !term.isActual
    if term.halfDays < 0 { return hasHardFloor && term.floor > 0 ? nil : 0...0 }
    var least = Int(bounds.lower[term.halfDays].rounded())
    var most = Int(bounds.upper[term.halfDays].rounded())
    if !term.isActual { most = min(most, person.slots + combination.slots) }
    if hasHardFloor { least = max(least, term.floor) }
    return least <= most ? least...most : nil
  }

  /// Least price by number of half-days, as far as time reaches; empty when even the ceiling is out of reach.
  ///
  /// It depends on what the sessions free, not on who takes them, so equal effects are filled once.
  private func prices(
    of combination: SessionCombination, bounds: VariableBounds, known: inout [Int: [Double]],
    scratch: inout PeriodFilling.Scratch
  ) -> [Double] {
    if let prices = known[combination.effect] { return prices }
    // A past term's half-days are facts: only what pins force is priced, at zero half-days.
    let most = term.isActual ? 0 : range(combination, bounds: bounds)?.upperBound ?? 0
    var prices = [Double](repeating: 0, count: most + 1)
    for filling in fillings {
      let count = filling.run(
        person: person, sessions: combination.choreHours, freed: combination.freedHours,
        most: prices.count - 1,
        scratch: &scratch)
      prices.removeLast(prices.count - count)
      if prices.isEmpty { break }
      for halfDays in prices.indices { prices[halfDays] += scratch.prices[halfDays] }
    }
    known[combination.effect] = prices
    return prices
  }

  private func best(
    of index: Int, prices: [Double], profits: [Double], bounds: VariableBounds
  ) -> TermOption? {
    let combination = combinations[index]
    guard let range = range(combination, bounds: bounds), !prices.isEmpty else { return nil }
    var best: (profit: Double, halfDays: Int)?
    for halfDays in range where term.isActual || halfDays < prices.count {
      var profit = combination.profit - prices[term.isActual ? 0 : halfDays]
      if halfDays > 0 { profit += profits[term.halfDays] * Double(halfDays) }
      if term.missing >= 0 { profit += profits[term.missing] * Double(max(0, term.floor - halfDays)) }
      if best == nil || profit > (best?.profit ?? 0) + 1e-12 { best = (profit, halfDays) }
    }
    return best.map {
      TermOption(
        combination: index, halfDays: $0.halfDays, profit: $0.profit, yen: combination.yen,
        classHours: combination.classHours, state: combination.state)
    }
  }

  /// The variables of an option.
  func values(of option: TermOption, scratch: inout PeriodFilling.Scratch) -> [YearColumn.Value] {
    let combination = combinations[option.combination]
    var result = combination.sessions.map {
      YearColumn.Value(variable: $0.variable, value: Double($0.count))
    }
    if option.halfDays > 0 {
      result.append(.init(variable: term.halfDays, value: Double(option.halfDays)))
    }
    if term.missing >= 0, option.halfDays < term.floor {
      result.append(.init(variable: term.missing, value: Double(term.floor - option.halfDays)))
    }
    for filling in fillings {
      _ = filling.run(
        person: person, sessions: combination.choreHours, freed: combination.freedHours,
        most: term.isActual ? 0 : option.halfDays, scratch: &scratch)
      result.append(contentsOf: filling.values(taken: scratch.taken))
    }
    return result
  }
}
