extension ProvenDifference {
  /// Of a value and itself: nothing, whatever its gap.
  package static let nothing = ProvenDifference(least: 0, most: 0, reached: 0, isExact: true, tolerance: 0)

  /// The sum of some best values less the sum of others, as far as all of them are known.
  ///
  /// Each value counts once with its own gap, however often a chain of differences would have used it; one that is
  /// given several times is the same unknown number each time, so its gap counts that often.
  package init(adding added: [ProvenValue], subtracting subtracted: [ProvenValue]) {
    func sum(_ values: [ProvenValue], _ part: (ProvenValue) -> Double) -> Double {
      values.reduce(0) { $0 + part($1) }
    }
    let reached = sum(added, \.reached) - sum(subtracted, \.reached)
    let all = added + subtracted
    self.init(
      least: sum(added, \.reached) - sum(subtracted, \.most),
      most: sum(added, \.most) - sum(subtracted, \.reached), reached: reached,
      isExact: all.allSatisfy(\.isExact),
      tolerance: ProvenValue.precision * all.reduce(0) { $0 + max(1, abs($1.reached)) })
  }
}
