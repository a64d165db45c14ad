/// A share of a whole in parts per million, so that yen computed from it are exact integers.
///
/// Overheads and limits are stated in per cent; binary fractions of them lose a yen now and then
/// (`0.29 × 100` is below 29). One part per million is finer than any rule states.
package struct Share: Hashable, Comparable, Codable, Sendable {
  package let partsPerMillion: Int

  package init(partsPerMillion: Int) { self.partsPerMillion = partsPerMillion }

  /// The nearest share to a fraction such as `0.1`; at most ± 10⁶ wholes, and zero for NaN.
  package init(_ fraction: Double) {
    let parts = max(-1e12, min(1e12, fraction * 1_000_000))
    partsPerMillion = fraction.isNaN ? 0 : Int(parts.rounded())
  }

  package static let zero = Share(partsPerMillion: 0)
  package static let whole = Share(partsPerMillion: 1_000_000)

  /// The share as a fraction of 1.
  package var fraction: Double { Double(partsPerMillion) / 1_000_000 }

  /// `⌊share × yen⌋`, exact; where that would not fit, the largest `Yen`. Neither the share nor `yen` may be
  /// negative. O(1).
  ///
  /// With yen = 10⁶ q + r, share × yen is q · ppm + r · ppm / 10⁶, of which only the second part is rounded:
  /// nothing is ever multiplied that the result does not need.
  package func of(_ yen: Yen) -> Yen {
    let (millions, rest) = yen.quotientAndRemainder(dividingBy: 1_000_000)
    let (whole, isTooLarge) = millions.multipliedReportingOverflow(by: partsPerMillion)
    let (part, isPartTooLarge) = rest.multipliedReportingOverflow(by: partsPerMillion)
    let (sum, isSumTooLarge) = whole.addingReportingOverflow(part / 1_000_000)
    return isTooLarge || isPartTooLarge || isSumTooLarge ? .max : sum
  }

  /// `direct + ⌊share × direct⌋`: an amount with this share on top; the largest `Yen` where it would not fit.
  package func charged(_ direct: Yen) -> Yen {
    let (sum, isTooLarge) = direct.addingReportingOverflow(of(direct))
    return isTooLarge ? .max : sum
  }

  /// The largest direct amount `D` with `D + ⌊share × D⌋ ≤ total`: what is left of an amount that
  /// includes this share as overhead. Zero for a negative total; a total of the largest `Yen` counts as one less,
  /// because ``charged(_:)`` stops there. O(log total).
  package func directPart(ofTotal total: Yen) -> Yen {
    guard total > 0 else { return 0 }
    let total = min(total, .max - 1)
    // D + ⌊share × D⌋ grows with D by at least 1 a step.
    var (fits, fails) = (0, total + 1)
    while fails - fits > 1 {
      let middle = fits + (fails - fits) / 2
      if charged(middle) <= total { fits = middle } else { fails = middle }
    }
    return fits
  }

  package static func < (lhs: Share, rhs: Share) -> Bool { lhs.partsPerMillion < rhs.partsPerMillion }
}
