/// A share of a whole in parts per million, so that yen computed from it are exact integers.
///
/// Overheads and limits are stated in per cent; binary fractions of them lose a yen now and then
/// (`0.29 × 100` is below 29). One part per million is finer than any rule states.
package struct Share: Hashable, Comparable, Codable, Sendable {
  package let partsPerMillion: Int

  package init(partsPerMillion: Int) { self.partsPerMillion = partsPerMillion }

  /// The nearest share to a fraction such as `0.1`.
  package init(_ fraction: Double) {
    partsPerMillion = Int((fraction * 1_000_000).rounded())
  }

  package static let zero = Share(partsPerMillion: 0)
  package static let whole = Share(partsPerMillion: 1_000_000)

  /// The share as a fraction of 1.
  package var fraction: Double { Double(partsPerMillion) / 1_000_000 }

  /// `⌊share × yen⌋`, exact for amounts up to 9 × 10¹² yen; `yen` must not be negative.
  package func of(_ yen: Yen) -> Yen { yen * partsPerMillion / 1_000_000 }

  /// The largest direct amount `D` with `D + ⌊share × D⌋ ≤ total`: what is left of an amount that
  /// includes this share as overhead. Zero for a negative total. O(1).
  package func directPart(ofTotal total: Yen) -> Yen {
    guard total > 0 else { return 0 }
    var direct = total * 1_000_000 / (1_000_000 + partsPerMillion)
    while direct + 1 + of(direct + 1) <= total { direct += 1 }
    while direct > 0 && direct + of(direct) > total { direct -= 1 }
    return direct
  }

  package static func < (lhs: Share, rhs: Share) -> Bool { lhs.partsPerMillion < rhs.partsPerMillion }
}

/// Whole Japanese yen.
package typealias Yen = Int

/// Hours; a week's unless a comment says otherwise.
package typealias Hours = Double
