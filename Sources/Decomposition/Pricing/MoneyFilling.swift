/// The best amount of one personal item other than buyout, and who pays it: a continuous knapsack.
///
/// What must be is paid from the best purses first; beyond it, money is spent while a further unit of it is worth
/// more than its price. All units are alike, so filling purses in order of profit is optimal.
struct MoneyFilling {
  private(set) var profit = 0.0
  private(set) var values: [YearColumn.Value] = []

  /// `nil` when the bounds leave no way to pay.
  init?(_ item: ResearcherPricing.Money, profits: [Double], bounds: VariableBounds) {
    let hasExtra = item.variable >= 0
    var extra = hasExtra ? bounds.lower[item.variable] : 0
    let most = hasExtra && item.isPayable ? min(item.limit, bounds.upper[item.variable]) : 0
    if !item.isPayable && item.base + extra > 0 || extra > most + 1e-9 { return nil }
    let worth = hasExtra ? profits[item.variable] : 0
    if item.payments.isEmpty {
      // One purse pays whatever it is: its rows hold the item itself.
      if worth > 1e-12 { extra = most }
    } else {
      let order = item.payments.sorted { (-profits[$0], $0) < (-profits[$1], $1) }
      var parts = order.map { bounds.lower[$0] }
      var paid = parts.reduce(0, +)
      if paid > item.base + most + 1e-9 { return nil }
      if hasExtra { extra = max(extra, paid - item.base) }
      for (index, purse) in order.enumerated() {
        let room = bounds.upper[purse] - parts[index]
        var amount = min(room, max(0, item.base + extra - paid))
        if hasExtra, worth + profits[purse] > 1e-12 {
          amount = min(room, max(amount, item.base + most - paid))
        }
        parts[index] += amount
        paid += amount
        if hasExtra { extra = max(extra, paid - item.base) }
      }
      if paid < item.base + extra - 1e-9 { return nil }
      for (purse, part) in zip(order, parts) where part > 0 {
        values.append(.init(variable: purse, value: part))
        profit += profits[purse] * part
      }
    }
    if hasExtra && extra > 1e-9 { values.append(.init(variable: item.variable, value: extra)) }
    profit += worth * extra
  }
}
