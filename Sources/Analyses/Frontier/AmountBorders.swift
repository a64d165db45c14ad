package import Planning

/// The two borders of the least money that does, answer by answer: the least amount that is known to do, and the greatest that is known
/// not to.
///
/// More money never harms, so that one amount is the border, and each answer settles all amounts on its side. Where a search could not
/// tell, the borders are sought on either side of the amounts asked in vain. No amount is proposed twice.
package struct AmountBorders: Sendable {
  package private(set) var reachable: Yen
  /// `nil`: nothing is proven.
  package private(set) var unreachable: Yen?
  /// Amounts between the borders about which the searches could not tell.
  private var inVain: [Yen] = []
  /// Width at which the borders are close enough.
  private let resolution: Yen

  /// Borders beside amounts that a search could not settle are sought to this part of the money.
  private static let coarseness = 32

  /// - Parameter resolution: in yen; at least 1.
  package init(reachable: Yen, unreachable: Yen?, resolution: Yen) {
    self.reachable = reachable
    self.unreachable = unreachable
    self.resolution = max(1, resolution)
  }

  /// The greatest amount that cannot do, as far as is known.
  private var below: Yen { unreachable ?? -1 }

  /// The amount just below the least that is known to do; `nil` when the borders are close enough.
  package var edge: Yen? { reachable - below > resolution ? reachable - resolution : nil }

  /// The amount to ask about next; `nil` when the borders are close enough.
  ///
  /// Questions near the border take longest. While one was in vain, a part of the money is close enough.
  package var next: Yen? {
    guard let first = inVain.min(), let last = inVain.max() else {
      return Self.middle(below, reachable, widerThan: resolution)
    }
    let coarse = max(resolution, reachable / Self.coarseness)
    return Self.middle(last, reachable, widerThan: coarse) ?? Self.middle(below, first, widerThan: coarse)
  }

  private static func middle(_ low: Yen, _ high: Yen, widerThan width: Yen) -> Yen? {
    high - low > width ? low + (high - low) / 2 : nil
  }

  /// A plan does with the amount.
  package mutating func reached(with amount: Yen) {
    reachable = amount
    inVain.removeAll { $0 >= amount }
  }

  /// Proven: with the amount no plan does, nor with less.
  package mutating func ruleOut(_ amount: Yen) {
    unreachable = amount
    inVain.removeAll { $0 <= amount }
  }

  /// A search with the amount could not tell.
  package mutating func leaveOpen(_ amount: Yen) { inVain.append(amount) }
}
