/// A start (or none) per measure of a year, with the profit of its `w` variables.
struct UseStarts {
  var begins: [Int?]
  var profit: Double

  /// Every undominated choice: a later start is of interest only when it is cheaper.
  ///
  /// Starts are whole: in a plan each measure begins in one period, so that fractional use only appears as a
  /// mixture of columns, and the bound gains by it.
  static func all(
    _ year: ResearcherPricing.Year, profits: [Double], bounds: VariableBounds
  ) -> [UseStarts] {
    var result = [UseStarts(begins: [], profit: 0)]
    for use in year.measures {
      var candidates: [(Int?, Double)] = []
      for (period, variable) in use.begin.enumerated()
      where variable >= 0 && bounds.upper[variable] > 0.5 {
        let profit = profits[variable]
        if candidates.allSatisfy({ profit > $0.1 + 1e-9 }) { candidates.append((period, profit)) }
        if profit >= -1e-9 { break }
      }
      if candidates.allSatisfy({ $0.1 < -1e-9 }) { candidates.append((nil, 0)) }
      result = result.flatMap { base in
        candidates.map { UseStarts(begins: base.begins + [$0.0], profit: base.profit + $0.1) }
      }
    }
    return result
  }

  func values(_ year: ResearcherPricing.Year) -> [YearColumn.Value] {
    zip(year.measures, begins).compactMap { use, begin in
      begin.map { YearColumn.Value(variable: use.begin[$0], value: 1) }
    }
  }
}
