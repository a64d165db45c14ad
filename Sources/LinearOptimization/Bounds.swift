/// The closed interval [lower, upper]; −∞ and +∞ say that a side is open.
package struct Bounds: Hashable, Sendable {
  package var lower: Double
  package var upper: Double

  package init(lower: Double = -.infinity, upper: Double = .infinity) {
    self.lower = lower
    self.upper = upper
  }

  /// (−∞, +∞).
  package static let free = Bounds()
  /// [0, +∞).
  package static let nonNegative = Bounds(lower: 0)
  /// [0, 1].
  package static let unit = Bounds(lower: 0, upper: 1)

  /// [value, value].
  package static func fixed(_ value: Double) -> Bounds { Bounds(lower: value, upper: value) }
  /// [lower, +∞).
  package static func atLeast(_ lower: Double) -> Bounds { Bounds(lower: lower) }
  /// (−∞, upper].
  package static func atMost(_ upper: Double) -> Bounds { Bounds(upper: upper) }
  /// [lower, upper].
  package static func between(_ lower: Double, _ upper: Double) -> Bounds {
    Bounds(lower: lower, upper: upper)
  }

  package var isFixed: Bool { lower == upper }
  package var isFree: Bool { lower == -.infinity && upper == .infinity }

  /// Whether the interval holds at least one real number: no NaN, lower ≤ upper, lower < +∞, upper > −∞.
  package var isValid: Bool { lower <= upper && lower < .infinity && upper > -.infinity }

  /// The distance from `value` to the interval, 0 inside; NaN for NaN.
  package func distance(to value: Double) -> Double {
    if value.isNaN { return .nan }
    if value < lower { return lower - value }
    if value > upper { return value - upper }
    return 0
  }

  /// The largest interval with whole ends inside this one, or nil if it holds no whole number.
  ///
  /// A bound within 1e-9 of a whole number counts as that number, so that 2.9999999999 computed for 3 does
  /// not silently lose a value.
  package var roundedInward: Bounds? {
    let low = lower.isFinite ? (lower - 1e-9).rounded(.up) : lower
    let high = upper.isFinite ? (upper + 1e-9).rounded(.down) : upper
    return low <= high ? Bounds(lower: low, upper: high) : nil
  }
}
