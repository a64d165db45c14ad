/// A researcher's year with its worth at given prices.
struct PricedYear {
  let profit: Double
  let isSupported: Bool
  let values: [YearPlan.Value]
}

/// The best years of one researcher at given prices; `nil` where none exists.
struct PricedYears {
  /// By year: supported, unsupported.
  var supported: [PricedYear?] = []
  var unsupported: [PricedYear?] = []

  /// The best whole profit with support, without; `-∞` where some year has no plan.
  func total(_ years: KeyPath<PricedYears, [PricedYear?]>) -> Double {
    self[keyPath: years].reduce(0) { $0 + ($1?.profit ?? -.infinity) }
  }
}

/// Exact pricing of one researcher: each year's integer program solved by enumeration, knapsack filling and
/// joining of terms.
///
/// Years are independent: nothing inside a researcher's block ties them but support itself, which the master
/// decides; personal purses that carry money over are linking rows. For each way to use the measures (a start
/// each, or not at all) the year's terms are priced one by one and joined under the yearly limits. Source of
/// the scheme: Dantzig and Wolfe, "Decomposition principle for linear programs", Operations Research 8 (1960),
/// doi:10.1287/opre.8.1.101.
struct ResearcherPricing {
  let block: PricingBlock
  /// First period of each term.
  let firstPeriods: [Int]

  /// The best supported and unsupported year for every fiscal year, within `bounds`.
  ///
  /// - Parameter minor: false leaves out what staff free for people who are not supported: quicker, but then
  ///   the result proves nothing.
  func years(profits: [Double], bounds: VariableBounds, minor: Bool) -> PricedYears {
    var scratch = PeriodFilling.Scratch()
    var result = PricedYears()
    for year in block.years {
      let uses = MeasureChoice.all(year, profits: profits, bounds: bounds)
      result.supported.append(
        bounds.upper[block.supported] > 0.5
          ? SupportedYear(block: block, firstPeriods: firstPeriods, profits: profits, bounds: bounds)
            .best(year, uses: uses, scratch: &scratch) : nil)
      result.unsupported.append(
        bounds.lower[block.supported] < 0.5
          ? UnsupportedYear(block: block, firstPeriods: firstPeriods, profits: profits, bounds: bounds)
            .best(year, uses: minor ? uses : [], scratch: &scratch) : nil)
    }
    return result
  }
}
