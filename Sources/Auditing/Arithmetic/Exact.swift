import Planning

/// Whole-number arithmetic that neither traps nor wraps.
///
/// Results are exact below 4 × 10¹⁸ and stay at that bound beyond it, so that the difference of any two
/// results still fits. No real award comes within six orders of magnitude of the bound.
enum Exact {
  static let bound = 4_000_000_000_000_000_000

  static func clamped(_ value: Int) -> Int { max(-bound, min(bound, value)) }

  static func sum(_ first: Int, _ second: Int) -> Int {
    let (value, overflow) = clamped(first).addingReportingOverflow(clamped(second))
    return overflow ? (first > 0 ? bound : -bound) : clamped(value)
  }

  static func difference(_ first: Int, _ second: Int) -> Int { sum(first, -clamped(second)) }

  static func product(_ first: Int, _ second: Int) -> Int {
    let (value, overflow) = first.multipliedReportingOverflow(by: second)
    if overflow { return (first < 0) == (second < 0) ? bound : -bound }
    return clamped(value)
  }

  /// ⌊share × yen⌋ for an amount that is not negative; 0 for a negative one.
  ///
  /// The amount is cut at the million, so that the product stays in range: q · 10⁶ + r times ppm / 10⁶ is
  /// q · ppm + r · ppm / 10⁶, of which only the second part is rounded.
  static func floor(_ share: Share, of yen: Yen) -> Yen {
    guard yen > 0 else { return 0 }
    let (millions, rest) = yen.quotientAndRemainder(dividingBy: 1_000_000)
    let ppm = share.partsPerMillion
    let restShare = product(rest, ppm)
    let floored = restShare >= 0 ? restShare / 1_000_000 : -((-restShare + 999_999) / 1_000_000)
    return sum(product(millions, ppm), floored)
  }

  /// numerator / denominator to the nearest whole number, halves up; for numbers that are not negative.
  static func rounded(_ numerator: Int, over denominator: Int) -> Int {
    guard denominator > 0, numerator > 0 else { return 0 }
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest >= denominator - rest ? quotient + 1 : quotient
  }

  /// The largest D with D + ⌊g · D⌋ ≤ total; 0 for a total below zero.
  ///
  /// D + ⌊g D⌋ grows with D by at least 1 a step, so bisection finds it; O(log total).
  static func directPart(of total: Yen, overhead: Share) -> Yen {
    guard total > 0 else { return 0 }
    var (fits, fails) = (0, Exact.sum(total, 1))
    while fails - fits > 1 {
      let middle = fits + (fails - fits) / 2
      if sum(middle, floor(overhead, of: middle)) <= total { fits = middle } else { fails = middle }
    }
    return fits
  }

  /// The nearest whole number, halves up, of a number of any size; 0 for NaN.
  static func nearest(_ value: Double) -> Int {
    if value.isNaN { return 0 }
    let rounded = (value + 0.5).rounded(.down)
    if rounded >= Double(bound) { return bound }
    return rounded <= -Double(bound) ? -bound : Int(rounded)
  }

  /// ⌊value + 10⁻⁶⌋: a count's limit that was stated as a fraction, such as 0.3 × 20.
  static func wholeLimit(_ value: Double) -> Int {
    if value.isNaN { return 0 }
    let rounded = (value + 1e-6).rounded(.down)
    if rounded >= Double(bound) { return bound }
    return rounded <= -Double(bound) ? -bound : Int(rounded)
  }
}

/// How far hours may stray from a limit.
enum Tolerance {
  /// Hours a week.
  static let hours: Hours = 1e-4
  /// Posts and class hours of a year, which are sums of fractions.
  static let fraction = 1e-6

  /// For a claimed objective: the weekly tolerance must not hide a wrong claim, rounding may.
  static func objective(_ value: Double) -> Double { max(1e-3, 1e-6 * abs(value)) }
}
