/// Whole Japanese yen.
package typealias Yen = Int

/// How large amounts may be. Sums and products of amounts below these limits stay far inside 64 bits.
package enum AmountLimit {
  /// The largest amount that a scenario may state, or imply by growth: 100 billion yen, far above any award.
  package static let stated: Yen = 100_000_000_000

  /// The largest amount that a computation gives: 10¹⁵ yen, more than the country's yearly product. What costs
  /// that much cannot be paid, whatever it costs exactly. Whole yen up to here are exact as `Double`.
  package static let computed: Yen = 1_000_000_000_000_000

  /// `amount`, or the limit of computed amounts that is nearest to it.
  package static func bounded(_ amount: Yen) -> Yen { max(-computed, min(computed, amount)) }

  /// The nearest whole yen, halves up, within ± ``computed``; 0 for NaN.
  package static func nearest(_ amount: Double) -> Yen {
    if amount.isNaN { return 0 }
    return Int(max(-Double(computed), min(Double(computed), (amount + 0.5).rounded(.down))))
  }

  /// `count × price`, within ± ``computed``.
  package static func product(_ count: Int, _ price: Yen) -> Yen {
    let (amount, isTooLarge) = count.multipliedReportingOverflow(by: price)
    if isTooLarge { return (count < 0) == (price < 0) ? computed : -computed }
    return bounded(amount)
  }
}
