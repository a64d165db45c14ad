import GLPKBackend
import LinearOptimization
import Testing

/// Cutting stock by column generation: the use that the session is made for.
@Suite struct ColumnGenerationTests {
  /// Rolls of 100; 97 finals of 45, 610 of 36, 395 of 31, 211 of 14. The relaxation's optimum is 452.25 rolls
  /// and 453 rolls suffice (Chvátal, Linear Programming, ch. 13).
  let widths = [45, 36, 31, 14]
  let demands = [97.0, 610, 395, 211]

  /// The pattern worth most at the given prices, by enumeration.
  private func bestPattern(_ prices: [Double]) -> (pattern: [Int], worth: Double) {
    var best = (pattern: [0, 0, 0, 0], worth: 0.0)
    func extend(_ pattern: [Int], _ left: Int) {
      if pattern.count == widths.count {
        let worth = zip(pattern, prices).reduce(0) { $0 + Double($1.0) * $1.1 }
        if worth > best.worth { best = (pattern, worth) }
        return
      }
      for count in 0...(left / widths[pattern.count]) {
        extend(pattern + [count], left - count * widths[pattern.count])
      }
    }
    extend([], 100)
    return best
  }

  @Test func cuttingStockReachesTheTextbookValues() throws {
    try GLPKEngine().withSession(maximize: false) { session in
      for demand in demands { _ = try session.addRow(lower: demand, upper: .infinity, terms: []) }
      func add(_ pattern: [Int]) throws {
        let entries = pattern.enumerated().filter { $0.element > 0 }
        _ = try session.addColumn(
          objective: 1, lower: 0, upper: .infinity, isInteger: true,
          terms: entries.map { (row: $0.offset, value: Double($0.element)) })
      }
      for index in widths.indices { try add(widths.indices.map { $0 == index ? 100 / widths[index] : 0 }) }
      var rounds = 0
      while true {
        #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
        let (pattern, worth) = bestPattern(session.duals())
        if worth <= 1 + 1e-9 { break }
        try add(pattern)
        rounds += 1
        try #require(rounds < 50)
      }
      #expect(abs(session.objective - 452.25) < 1e-9)
      let outcome = try session.solveInteger(SolveOptions())
      #expect(outcome.status == .optimal)
      #expect(outcome.objective == 453)
    }
  }
}
