/// The best sessions for an unsupported researcher to take over in one term: a small integer knapsack over
/// the hours below the ceiling.
enum ColleagueKnapsack {
  /// - Returns: nil when the bounds force more hours than there are.
  static func best(
    term: ResearcherPricing.Term, profits: [Double], bounds: VariableBounds
  ) -> (profit: Double, values: [YearColumn.Value])? {
    var best: (profit: Double, counts: [Int])?
    func extend(_ position: Int, _ counts: [Int], _ profit: Double, _ hours: Double) {
      if hours > term.headroom + 1e-9 { return }
      if position == term.cover.count {
        if best == nil || profit > (best?.profit ?? 0) + 1e-12 { best = (profit, counts) }
        return
      }
      let cover = term.cover[position]
      let least = Int(bounds.lower[cover.variable].rounded())
      let most = profits[cover.variable] > 1e-12 ? Int(bounds.upper[cover.variable].rounded()) : least
      guard least <= most else { return }
      for count in least...most {
        extend(
          position + 1, counts + [count], profit + profits[cover.variable] * Double(count),
          hours + cover.hours * Double(count))
      }
    }
    extend(0, [], 0, 0)
    guard let best else { return nil }
    let values = zip(term.cover, best.counts).compactMap { cover, count in
      count > 0 ? YearColumn.Value(variable: cover.variable, value: Double(count)) : nil
    }
    return (best.profit, values)
  }
}
