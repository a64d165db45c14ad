/// How the yield of a new post or tool grows with its age.
///
/// `quarters[n]` is the share reached in the n-th quarter-year (three months) in post; after the last
/// entry the last value stays. The default `[0.5, 0.8, 1]` is an estimate.
package struct Ramp: Hashable, Codable, Sendable {
  package let quarters: [Double]

  package init(quarters: [Double]) { self.quarters = quarters }

  package static let none = Ramp(quarters: [])

  /// Share in the month of age `month` (0 = first month).
  package func share(monthOfAge month: Int) -> Double {
    quarters.isEmpty ? 1 : quarters[min(month / 3, quarters.count - 1)]
  }

  /// Mean share over a period of `periodMonths` months that begins `age` periods after the start.
  package func share(periodOfAge age: Int, periodMonths: Int) -> Double {
    let first = age * periodMonths
    let total = (first..<first + periodMonths).reduce(0.0) { $0 + share(monthOfAge: $1) }
    return total / Double(periodMonths)
  }
}
