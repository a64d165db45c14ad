/// Joins the terms of one fiscal year under the personal limits on buyout money and class hours.
struct YearJoin {
  /// The best way to take a state's substitutes.
  struct Choice {
    let profit: Double
    /// Index of the chosen option per term of the year, aligned with `terms`.
    let options: [Int]
  }

  /// By state of the year's packing; `nil` where no combination keeps the limits.
  private(set) var choices: [Choice?]

  /// - Complexity: product of the terms' option counts (a year has at most two terms).
  init(year: ResearcherPricing.Year, terms: [TermPricing], states: Int, payment: BuyoutPayment) {
    choices = [Choice?](repeating: nil, count: states)
    extend(0, [], 0, 0, 0, 0, year: year, terms: terms, payment: payment)
  }

  private mutating func extend(
    _ position: Int, _ options: [Int], _ profit: Double, _ yen: Int, _ hours: Double, _ state: Int,
    year: ResearcherPricing.Year, terms: [TermPricing], payment: BuyoutPayment
  ) {
    if let limit = year.classLimit, hours > limit + 1e-6 { return }
    if position == terms.count {
      guard let worth = payment.profit(yen: yen) else { return }
      if let known = choices[state], profit + worth <= known.profit + 1e-12 { return }
      choices[state] = Choice(profit: profit + worth, options: options)
      return
    }
    for (index, option) in terms[position].options.enumerated() {
      extend(
        position + 1, options + [index], profit + option.profit, yen + option.yen,
        hours + option.classHours, state + option.state, year: year, terms: terms, payment: payment)
    }
  }
}
