/// What the yen of a choice of sessions mean to the year that it is part of.
enum MoneySense {
  /// No limit, and nobody to pay: only profits count.
  case ignored
  /// Less is as good or better.
  case lessIsBetter
  /// A purse must or should pay a certain amount, so that neither more nor less is sure to be better.
  case exact

  init(_ year: ResearcherPricing.Year, profits: [Double], bounds: VariableBounds) {
    let isWanted = year.payments.contains { bounds.lower[$0.variable] > 0 || profits[$0.variable] > 0 }
    let isLimited = year.buyoutLimit != nil || year.classLimit != nil || !year.payments.isEmpty
    self = isWanted ? .exact : isLimited ? .lessIsBetter : .ignored
  }

  /// Whether a choice of `yen` may stand in for one of `other`, all else being as good.
  func allows(_ yen: Int, insteadOf other: Int) -> Bool {
    switch self {
    case .ignored: true
    case .lessIsBetter: yen <= other
    case .exact: yen == other
    }
  }
}
