package import Wording

/// A number that the scenario did not give.
package struct DefaultUsed: Hashable, Sendable {
  /// How much stands behind a default, weakest first.
  package enum Strength: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Nobody measured it: an assumption.
    case estimate
    /// One source.
    case single
    /// An official source, or two independent ones.
    case solid

    package static func < (lhs: Strength, rhs: Strength) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
      switch self {
      case .estimate: 0
      case .single: 1
      case .solid: 2
      }
    }
  }

  /// Name of the default, in the scenario's own terms: `roles.writer.annual_cost`.
  package var path: String
  /// How many numbers of the scenario it filled.
  package var count: Int
  package var value: String
  package var low: String?
  package var high: String?
  package var unit: Phrase
  /// Where the number comes from, as the catalogue or rule pack names it.
  package var source: Phrase
  package var strength: Strength

  package init(
    path: String, count: Int = 1, value: String, low: String? = nil, high: String? = nil, unit: Phrase,
    source: Phrase, strength: Strength
  ) {
    self.path = path
    self.count = count
    self.value = value
    self.low = low
    self.high = high
    self.unit = unit
    self.source = source
    self.strength = strength
  }
}
