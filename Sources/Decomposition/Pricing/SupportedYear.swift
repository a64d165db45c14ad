/// Prices one year of a researcher who is supported.
struct SupportedYear {
  let block: PricingBlock
  let firstPeriods: [Int]
  let profits: [Double]
  let bounds: VariableBounds

  func best(
    _ year: PricingBlock.Year, uses: [MeasureChoice], scratch: inout PeriodFilling.Scratch
  ) -> PricedYear? {
    guard let money = otherMoney(year) else { return nil }
    let mindsMoney = year.buyoutLimit != nil || year.classLimit != nil || !year.payments.isEmpty
    let combinations = year.terms.map {
      SessionCombinations.all(
        block: block, term: block.terms[$0], profits: profits, bounds: bounds, mindsMoney: mindsMoney)
    }
    var best: (profit: Double, use: MeasureChoice, terms: [TermPricing], join: YearJoin)?
    for use in uses {
      let terms = zip(year.terms, combinations).map { term, combinations in
        TermPricing(
          block: block, year: year, term: block.terms[term], firstPeriod: firstPeriods[term],
          begins: use.begins, profits: profits, bounds: bounds, combinations: combinations,
          mindsMoney: mindsMoney, scratch: &scratch)
      }
      guard let join = YearJoin(block: block, year: year, terms: terms, profits: profits) else { continue }
      let profit = money.profit + use.profit + join.profit
      if best == nil || profit > (best?.profit ?? 0) + 1e-12 { best = (profit, use, terms, join) }
    }
    guard let best else { return nil }
    var values = money.values + best.use.values(year)
    for (term, option) in zip(best.terms, best.join.choice) {
      values += term.values(of: term.options[option], scratch: &scratch)
    }
    for (payment, yen) in zip(year.payments, best.join.payments) where yen > 0 {
      values.append(.init(variable: payment.variable, value: Double(yen) / 1e6))
    }
    return PricedYear(
      profit: best.profit, isSupported: true, values: values.sorted { $0.variable < $1.variable })
  }

  /// Research and salary money: what must be, and what pays; each all or nothing, from its best purse.
  private func otherMoney(
    _ year: PricingBlock.Year
  ) -> (profit: Double, values: [YearPlan.Value])? {
    var values: [YearPlan.Value] = []
    var profit = 0.0
    for item in year.others {
      if !item.isPayable && item.base > 0 { return nil }
      let purse = item.payments.max { (profits[$0], -$0) < (profits[$1], -$1) }
      let payProfit = purse.map { profits[$0] } ?? 0
      var amount = 0.0
      if item.variable >= 0 {
        let most = item.isPayable ? min(item.limit, bounds.upper[item.variable]) : 0
        amount = profits[item.variable] + payProfit > 1e-12 ? most : bounds.lower[item.variable]
        if amount > 0 { values.append(.init(variable: item.variable, value: amount)) }
        profit += profits[item.variable] * amount
      }
      if let purse, item.base + amount > 0 {
        values.append(.init(variable: purse, value: item.base + amount))
        profit += payProfit * (item.base + amount)
      }
    }
    return (profit, values)
  }
}
