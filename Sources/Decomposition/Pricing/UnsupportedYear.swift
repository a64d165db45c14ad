/// A year of somebody who is not supported, with its worth at given prices.
struct PricedYear {
  let profit: Double
  let values: [YearColumn.Value]
}

/// Prices one year of a researcher who is not supported: what staff free elsewhere, and colleague's cover.
struct UnsupportedYear {
  let person: ResearcherPricing
  let firstPeriods: [Int]
  let profits: [Double]
  let bounds: VariableBounds

  /// - Parameter uses: empty: nothing is freed elsewhere.
  func best(
    _ year: ResearcherPricing.Year, uses: [UseStarts], scratch: inout PeriodFilling.Scratch
  ) -> PricedYear? {
    let payments = year.payments.map(\.variable) + year.others.flatMap(\.payments)
    if payments.contains(where: { bounds.lower[$0] > 0 }) { return nil }
    var values: [YearColumn.Value] = []
    var profit = 0.0
    for term in year.terms.map({ person.terms[$0] }) {
      if needsSupport(term) { return nil }
      guard let cover = ColleagueKnapsack.best(term: term, profits: profits, bounds: bounds) else {
        return nil
      }
      profit += cover.profit
      values += cover.values
    }
    var best: (profit: Double, values: [YearColumn.Value])? = uses.isEmpty ? (0, []) : nil
    for use in uses {
      guard let elsewhere = elsewhere(year, use: use, scratch: &scratch) else { continue }
      if best == nil || elsewhere.profit > (best?.profit ?? 0) + 1e-12 { best = elsewhere }
    }
    guard let best else { return nil }
    return PricedYear(profit: profit + best.profit, values: values + best.values)
  }

  /// Whether bounds or pins ask for something that only a supported researcher can have.
  private func needsSupport(_ term: ResearcherPricing.Term) -> Bool {
    let variables = term.kinds.flatMap(\.sources).map(\.variable) + [term.halfDays]
    return variables.contains { $0 >= 0 && bounds.lower[$0] > 0 }
      || term.kinds.contains { ($0.pinned?.least ?? 0) > 0 }
  }

  private func elsewhere(
    _ year: ResearcherPricing.Year, use: UseStarts, scratch: inout PeriodFilling.Scratch
  ) -> (profit: Double, values: [YearColumn.Value])? {
    var profit = use.profit
    var values = use.values(year)
    for index in year.terms {
      for (offset, period) in person.terms[index].periods.enumerated() {
        let filling = PeriodFilling(
          person: person, year: year, period: period, isPast: person.terms[index].isActual,
          index: firstPeriods[index] + offset,
          begins: use.begins, profits: profits, bounds: bounds)
        let worth = period.elsewhere >= 0 ? max(0, profits[period.elsewhere]) : 0
        guard let run = filling.runElsewhere(person: person, worth: worth, scratch: &scratch) else {
          return nil
        }
        profit += run.profit
        values += filling.values(taken: scratch.taken)
        if worth > 0, run.coreHours > 1e-12 {
          values.append(.init(variable: period.elsewhere, value: run.coreHours))
        }
      }
    }
    return (profit, values)
  }
}
