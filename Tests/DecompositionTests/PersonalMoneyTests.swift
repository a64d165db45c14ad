@testable import Decomposition
import Formulations
import TestSupport
import Testing

/// The fillings of personal money against every amount on a grid. With whole numbers an optimum is whole.
@Suite struct PersonalMoneyTests {
  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func itemIsPaidBest(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let purses = random.int(0...3)
    let hasExtra = random.chance(70)
    let item = ResearcherPricing.Money(
      base: Double(random.int(0...4)), variable: hasExtra ? 0 : -1,
      limit: hasExtra ? Double(random.int(0...3)) : 0,
      payments: Array(1..<1 + purses), isPayable: purses > 0 || random.chance(60))
    let profits = (0...3).map { _ in Double(random.int(-3...3)) }
    let lower = (0...3).map { _ in random.chance(30) ? Double(random.int(0...2)) : 0 }
    let upper = lower.map { random.chance(50) ? $0 + Double(random.int(0...3)) : .infinity }
    let bounds = VariableBounds(lower: lower, upper: upper)
    var best: Double?
    func isInside(_ variable: Int, _ value: Int) -> Bool {
      lower[variable] <= Double(value) && Double(value) <= upper[variable]
    }
    for extra in 0...Int(item.limit) where hasExtra ? isInside(0, extra) : extra == 0 {
      let amount = Int(item.base) + extra
      if !item.isPayable && amount > 0 { continue }
      for parts in grid(purses, 0...7)
      where purses == 0
        || parts.reduce(0, +) == amount && parts.indices.allSatisfy({ isInside($0 + 1, parts[$0]) })
      {
        let profit =
          (hasExtra ? profits[0] * Double(extra) : 0)
          + parts.indices.reduce(0.0) { $0 + profits[$1 + 1] * Double(parts[$1]) }
        best = max(best ?? -.infinity, profit)
      }
    }
    let filling = MoneyFilling(item, profits: profits, bounds: bounds)
    #expect(filling?.profit == best)
    guard let filling else { return }
    #expect(
      filling.values.allSatisfy { $0.variable >= (hasExtra ? 0 : 1) && isInside($0.variable, Int($0.value)) })
    let worth = filling.values.reduce(0.0) { $0 + profits[$1.variable] * $1.value }
    #expect(worth == filling.profit)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func buyoutIsPaidBest(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let purses = random.int(1...3)
    let isAward = (0..<purses).map { _ in random.chance(60) }
    let limit = random.chance(60) ? random.int(0...6) : nil
    let profits = (0..<purses).map { _ in Double(random.int(-4...4)) }
    let least = (0..<purses).map { _ in random.chance(30) ? random.int(0...2) : 0 }
    let most = least.map { random.chance(60) ? $0 + random.int(0...4) : nil }
    let bounds = VariableBounds(
      lower: least.map(MoneyUnit.units), upper: most.map { $0.map(MoneyUnit.units) ?? .infinity })
    let year = ResearcherPricing.Year(
      terms: [], measures: [], buyoutLimit: limit, classLimit: nil,
      payments: isAward.enumerated().map { ($0, $1) }, others: [])
    let payment = BuyoutPayment(year, profits: profits, bounds: bounds)
    for yen in 0...10 {
      var best: Double?
      for parts in grid(purses, 0...10)
      where parts.reduce(0, +) == yen
        && parts.indices.allSatisfy({ parts[$0] >= least[$0] && parts[$0] <= most[$0] ?? .max })
        && zip(parts, isAward).reduce(0, { $0 + ($1.1 ? $1.0 : 0) }) <= limit ?? .max
      {
        let profit = parts.indices.reduce(0.0) { $0 + profits[$1] * MoneyUnit.units(parts[$1]) }
        best = max(best ?? -.infinity, profit)
      }
      let profit = payment.profit(yen: yen)
      #expect((profit == nil) == (best == nil), "\(yen) yen")
      if let profit, let best { #expect(abs(profit - best) < 1e-12, "\(yen) yen") }
      let values = payment.values(yen: yen)
      let paid = values.reduce(0.0) { $0 + MoneyUnit.yen(ofUnits: $1.value) }
      #expect(abs(paid - (best == nil ? 0 : Double(yen))) < 1e-9)
      let worth = values.reduce(0.0) { $0 + profits[$1.variable] * $1.value }
      #expect(abs(worth - (best ?? 0)) < 1e-12)
    }
  }

  /// Every vector of `count` numbers of `range`.
  private func grid(_ count: Int, _ range: ClosedRange<Int>) -> [[Int]] {
    (0..<count).reduce([[]]) { vectors, _ in vectors.flatMap { vector in range.map { vector + [$0] } } }
  }
}
