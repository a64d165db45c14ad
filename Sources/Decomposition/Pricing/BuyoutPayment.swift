import Formulations

/// The cheapest split of a year's buyout among the purses that may pay it, award money within the personal limit.
struct BuyoutPayment {
  /// A purse with the yen that bounds let it pay.
  private struct Part {
    let variable: Int
    let isAward: Bool
    let profit: Double
    let least: Int
    let most: Int
  }

  /// Best profit first.
  private let parts: [Part]
  /// Most award yen; nil: none.
  private let awardLimit: Int?

  init(_ year: ResearcherPricing.Year, profits: [Double], bounds: VariableBounds) {
    awardLimit = year.buyoutLimit
    parts = year.payments.map {
      Part(
        variable: $0.variable, isAward: $0.isAward, profit: profits[$0.variable],
        least: Self.yen(bounds.lower[$0.variable]), most: Self.yen(bounds.upper[$0.variable]))
    }
    .sorted { (-$0.profit, $0.variable) < (-$1.profit, $1.variable) }
  }

  private static func yen(_ amount: Double) -> Int {
    amount < 1e12 ? Int((amount * MoneyUnit.yen).rounded()) : Int.max / 4
  }

  /// Profit of paying `yen`; `nil` when no split keeps the limits.
  func profit(yen: Int) -> Double? {
    if parts.isEmpty { return yen <= awardLimit ?? .max ? 0 : nil }
    return split(yen).map { amounts in
      zip(parts, amounts).reduce(0) { $0 + $1.0.profit * MoneyUnit.units($1.1) }
    }
  }

  /// The `pay` variables of the best split.
  func values(yen: Int) -> [YearColumn.Value] {
    zip(parts, split(yen) ?? []).compactMap { part, amount in
      amount > 0 ? .init(variable: part.variable, value: MoneyUnit.units(amount)) : nil
    }
  }

  /// Yen per part: what bounds force, then the best purse first.
  private func split(_ yen: Int) -> [Int]? {
    var amounts = parts.map(\.least)
    var left = yen - amounts.reduce(0, +)
    var awardLeft = (awardLimit ?? .max) - zip(parts, amounts).reduce(0) { $0 + ($1.0.isAward ? $1.1 : 0) }
    if left < 0 || awardLeft < 0 { return nil }
    for (index, part) in parts.enumerated() where left > 0 {
      let amount = min(left, part.most - amounts[index], part.isAward ? awardLeft : .max)
      if part.isAward { awardLeft -= amount }
      left -= amount
      amounts[index] += amount
    }
    return left == 0 ? amounts : nil
  }
}
