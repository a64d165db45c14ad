/// The best plans of one researcher at given prices.
struct PricedPlan {
  let profit: Double
  let isSupported: Bool
  let values: [ResearcherPlan.Value]
}

/// Exact pricing of one researcher: the block's integer program solved by enumeration, knapsack filling and
/// joining of terms.
///
/// For each way to use the measures (a start period each, or not at all) the terms are priced one by one and
/// joined within each fiscal year; years are independent because personal purses that carry money over are
/// linking rows. Source of the scheme: Dantzig and Wolfe, "Decomposition principle for linear programs",
/// Operations Research 8 (1960), doi:10.1287/opre.8.1.101.
struct ResearcherPricing {
  let block: PricingBlock
  /// First period of each term.
  let firstPeriods: [Int]

  /// The best supported and the best unsupported plan within `bounds`; either may not exist.
  func plans(profits: [Double], bounds: VariableBounds) -> [PricedPlan] {
    var scratch = PeriodFilling.Scratch()
    var result: [PricedPlan] = []
    let uses = measureUses(profits: profits, bounds: bounds)
    if bounds.upper[block.supported] > 0.5,
      let plan = supportedPlan(profits: profits, bounds: bounds, uses: uses, scratch: &scratch)
    {
      result.append(plan)
    }
    if bounds.lower[block.supported] < 0.5,
      let plan = unsupportedPlan(profits: profits, bounds: bounds, uses: uses, scratch: &scratch)
    {
      result.append(plan)
    }
    return result
  }

  /// A start (or none) per local measure with the profit of its `w` variables.
  private struct MeasureChoice {
    var begins: [Int?]
    var profit: Double
  }

  /// Every undominated choice of starts: a later start is of interest only when it is cheaper.
  private func measureUses(profits: [Double], bounds: VariableBounds) -> [MeasureChoice] {
    var result = [MeasureChoice(begins: [], profit: 0)]
    for use in block.measures {
      var candidates: [(Int?, Double)] = []
      for (period, variable) in use.begin.enumerated()
      where variable >= 0 && bounds.upper[variable] > 0.5 {
        let profit = profits[variable]
        if candidates.allSatisfy({ profit > $0.1 + 1e-9 }) { candidates.append((period, profit)) }
        if profit >= -1e-9 { break }
      }
      if candidates.allSatisfy({ $0.1 < -1e-9 }) { candidates.append((nil, 0)) }
      result = result.flatMap { base in
        candidates.map { MeasureChoice(begins: base.begins + [$0.0], profit: base.profit + $0.1) }
      }
    }
    return result
  }

  private func values(of choice: MeasureChoice) -> [ResearcherPlan.Value] {
    zip(block.measures, choice.begins).compactMap { use, begin in
      begin.map { ResearcherPlan.Value(variable: use.begin[$0], value: 1) }
    }
  }

  private func supportedPlan(
    profits: [Double], bounds: VariableBounds, uses: [MeasureChoice],
    scratch: inout PeriodFilling.Scratch
  ) -> PricedPlan? {
    // Extras and salary depend on nothing else inside the block: all or nothing.
    var fixed: [ResearcherPlan.Value] = [.init(variable: block.supported, value: 1)]
    var fixedProfit = profits[block.supported]
    for item in block.years.flatMap(\.others) {
      if !item.isPayable && item.base > 0 { return nil }
      let purse = item.payments.max { (profits[$0], -$0) < (profits[$1], -$1) }
      let payProfit = purse.map { profits[$0] } ?? 0
      var amount = 0.0
      if item.variable >= 0 {
        let most = item.isPayable ? min(item.limit, bounds.upper[item.variable]) : 0
        amount = profits[item.variable] + payProfit > 1e-12 ? most : bounds.lower[item.variable]
        if amount > 0 { fixed.append(.init(variable: item.variable, value: amount)) }
        fixedProfit += profits[item.variable] * amount
      }
      if let purse, item.base + amount > 0 {
        fixed.append(.init(variable: purse, value: item.base + amount))
        fixedProfit += payProfit * (item.base + amount)
      }
    }
    let minds = block.years.map { $0.buyoutLimit != nil || $0.classLimit != nil || !$0.payments.isEmpty }
    var mindsMoney = [Bool](repeating: false, count: block.terms.count)
    for (year, flag) in zip(block.years, minds) { for term in year.terms { mindsMoney[term] = flag } }
    let combinations = block.terms.indices.map {
      SessionCombinations.all(
        block: block, term: block.terms[$0], profits: profits, bounds: bounds, mindsMoney: mindsMoney[$0])
    }
    var best: (profit: Double, use: MeasureChoice, terms: [TermPricing], joins: [YearJoin])?
    for use in uses {
      var terms: [TermPricing] = []
      for index in block.terms.indices {
        let term = TermPricing(
          block: block, term: block.terms[index], firstPeriod: firstPeriods[index], begins: use.begins,
          profits: profits, bounds: bounds, combinations: combinations[index],
          mindsMoney: mindsMoney[index], scratch: &scratch)
        if term.options.isEmpty { break }
        terms.append(term)
      }
      guard terms.count == block.terms.count else { continue }
      let joins = block.years.compactMap {
        YearJoin(block: block, year: $0, terms: terms, profits: profits)
      }
      guard joins.count == block.years.count else { continue }
      let profit = joins.reduce(fixedProfit + use.profit) { $0 + $1.profit }
      if best == nil || profit > (best?.profit ?? 0) + 1e-12 { best = (profit, use, terms, joins) }
    }
    guard let best else { return nil }
    var values = fixed + self.values(of: best.use)
    for (year, join) in zip(block.years, best.joins) {
      for (term, option) in zip(year.terms, join.choice) {
        values += best.terms[term].values(of: best.terms[term].options[option], scratch: &scratch)
      }
      for (payment, yen) in zip(year.payments, join.payments) where yen > 0 {
        values.append(.init(variable: payment.variable, value: Double(yen) / 1e6))
      }
    }
    return PricedPlan(
      profit: best.profit, isSupported: true, values: values.sorted { $0.variable < $1.variable })
  }

  private func unsupportedPlan(
    profits: [Double], bounds: VariableBounds, uses: [MeasureChoice],
    scratch: inout PeriodFilling.Scratch
  ) -> PricedPlan? {
    var values: [ResearcherPlan.Value] = []
    var profit = 0.0
    for term in block.terms {
      let sessions = term.kinds.flatMap(\.sources).map(\.variable)
      if (sessions + [term.halfDays]).contains(where: { $0 >= 0 && bounds.lower[$0] > 0 }) { return nil }
      if term.kinds.contains(where: { ($0.pinned?.lowerBound ?? 0) > 0 }) { return nil }
      guard let cover = ColleagueKnapsack.best(term: term, profits: profits, bounds: bounds) else {
        return nil
      }
      profit += cover.profit
      values += cover.values
    }
    var best: (profit: Double, values: [ResearcherPlan.Value])?
    for use in uses {
      var total = use.profit
      var parts = self.values(of: use)
      var isPossible = true
      for (index, term) in block.terms.enumerated() where isPossible {
        for (offset, period) in term.periods.enumerated() {
          let filling = PeriodFilling(
            block: block, period: period, index: firstPeriods[index] + offset, begins: use.begins,
            profits: profits, bounds: bounds)
          let worth = period.elsewhere >= 0 ? profits[period.elsewhere] : 0
          guard let run = filling.runElsewhere(block: block, worth: max(0, worth), scratch: &scratch) else {
            isPossible = false
            break
          }
          total += run.profit
          parts += filling.values(taken: scratch.taken)
          if period.elsewhere >= 0, worth > 0, run.coreHours > 1e-12 {
            parts.append(.init(variable: period.elsewhere, value: run.coreHours))
          }
        }
      }
      guard isPossible else { continue }
      if best == nil || total > (best?.profit ?? 0) + 1e-12 { best = (total, parts) }
    }
    guard let best else { return nil }
    return PricedPlan(
      profit: profit + best.profit, isSupported: false,
      values: (values + best.values).sorted { $0.variable < $1.variable })
  }
}
