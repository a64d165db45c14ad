/// Joins the terms of one fiscal year under the personal limits on buyout money and class hours.
struct YearJoin {
  /// Index of the chosen option per term of the year, aligned with `terms`.
  let choice: [Int]
  let profit: Double
  /// Yen per `pay` variable of the year.
  let payments: [Int]

  /// The best choice, or nil when no combination keeps the limits.
  ///
  /// - Complexity: product of the terms' option counts (a year has at most two terms).
  init?(block: PricingBlock, year: PricingBlock.Year, terms: [TermPricing], profits: [Double]) {
    var best: (profit: Double, choice: [Int], payments: [Int])?
    func extend(_ position: Int, _ choice: [Int], _ profit: Double, _ yen: Int, _ hours: Double) {
      if let limit = year.classLimit, hours > limit + 1e-6 { return }
      if position == year.terms.count {
        guard let money = Self.pay(yen, year: year, profits: profits) else { return }
        let total = profit + money.profit
        if best == nil || total > (best?.profit ?? 0) + 1e-12 { best = (total, choice, money.payments) }
        return
      }
      for (index, option) in terms[position].options.enumerated() {
        extend(
          position + 1, choice + [index], profit + option.profit, yen + option.yen,
          hours + option.classHours)
      }
    }
    extend(0, [], 0, 0, 0)
    guard let best else { return nil }
    choice = best.choice
    profit = best.profit
    payments = best.payments
  }

  /// The cheapest split of `yen` among the purses that may pay, award money within the personal limit.
  private static func pay(_ yen: Int, year: PricingBlock.Year, profits: [Double]) -> (
    profit: Double, payments: [Int]
  )? {
    if year.payments.isEmpty {
      if let limit = year.buyoutLimit, yen > limit { return nil }
      return (0, [])
    }
    var left = yen
    var awardLeft = year.buyoutLimit ?? Int.max
    var profit = 0.0
    var payments = [Int](repeating: 0, count: year.payments.count)
    let order = year.payments.indices.sorted {
      (-profits[year.payments[$0].variable], $0) < (-profits[year.payments[$1].variable], $1)
    }
    for index in order where left > 0 {
      let purse = year.payments[index]
      let amount = purse.isAward ? min(left, awardLeft) : left
      if purse.isAward { awardLeft -= amount }
      left -= amount
      payments[index] = amount
      profit += profits[purse.variable] * Double(amount) / 1e6
    }
    return left == 0 ? (profit, payments) : nil
  }
}
