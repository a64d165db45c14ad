/// Prices one year of a researcher who is supported.
struct SupportedYear {
  let person: ResearcherPricing
  let firstPeriods: [Int]
  /// By fiscal year.
  let states: [PackedStates]
  let profits: [Double]
  let bounds: VariableBounds

  /// The best years by state of the packing, and what it takes to write one down.
  struct Priced {
    /// `profit[state]`; −∞ where there is no such year.
    fileprivate(set) var profit: [Double]
    fileprivate var use: [Int]
    fileprivate var options: [[Int]]
    fileprivate var terms: [[TermPricing]] = []
    fileprivate var uses: [[YearColumn.Value]] = []
    fileprivate var other: [YearColumn.Value] = []
    fileprivate let payment: BuyoutPayment

    /// The variables of the best year of a state.
    func values(state: Int, scratch: inout PeriodFilling.Scratch) -> [YearColumn.Value] {
      var values = other + uses[use[state]]
      var yen = 0
      for (term, index) in zip(terms[use[state]], options[state]) {
        values += term.values(of: term.options[index], scratch: &scratch)
        yen += term.options[index].yen
      }
      return values + payment.values(yen: yen)
    }
  }

  /// - Parameter index: the fiscal year. `nil` when no such year exists.
  func best(
    _ index: Int, uses: [UseStarts], scratch: inout PeriodFilling.Scratch
  ) -> Priced? {
    let year = person.years[index]
    guard let other = otherMoney(year) else { return nil }
    let states = states[index]
    let money = MoneySense(year, profits: profits, bounds: bounds)
    let combinations = year.terms.indices.map {
      SessionCombinations(
        person: person, term: person.terms[year.terms[$0]], weight: person.packing.weight[index][$0],
        states: states, money: money
      ).all(profits: profits, bounds: bounds)
    }
    var result = Priced(
      profit: [Double](repeating: -.infinity, count: states.count),
      use: [Int](repeating: 0, count: states.count),
      options: [[Int]](repeating: [], count: states.count), other: other.values,
      payment: BuyoutPayment(year, profits: profits, bounds: bounds))
    for (number, use) in uses.enumerated() {
      let terms = year.terms.indices.map { position in
        let term = year.terms[position]
        return TermPricing(
          person: person, year: year, term: person.terms[term], firstPeriod: firstPeriods[term],
          begins: use.begins, states: states, profits: profits, bounds: bounds,
          combinations: combinations[position], money: money, scratch: &scratch)
      }
      let join = YearJoin(year: year, terms: terms, states: states.count, payment: result.payment)
      for state in 0..<states.count {
        guard let choice = join.choices[state] else { continue }
        let profit = other.profit + use.profit + choice.profit
        guard profit > result.profit[state] + 1e-12 || result.profit[state] == -.infinity else { continue }
        result.profit[state] = profit
        result.use[state] = number
        result.options[state] = choice.options
      }
      result.terms.append(terms)
      result.uses.append(use.values(year))
    }
    return result.profit.contains { $0 > -.infinity } ? result : nil
  }

  /// Research and salary money; `nil` when some item cannot be paid within the bounds.
  private func otherMoney(_ year: ResearcherPricing.Year) -> (profit: Double, values: [YearColumn.Value])? {
    var values: [YearColumn.Value] = []
    var profit = 0.0
    for item in year.others {
      guard let filling = MoneyFilling(item, profits: profits, bounds: bounds) else { return nil }
      profit += filling.profit
      values += filling.values
    }
    return (profit, values)
  }
}
