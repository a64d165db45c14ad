import Planning
import Wording

/// How differences of best values are put.
enum DifferenceText {
  /// What is proven of a difference: exact, a range, or that it cannot be told.
  static func proven(_ difference: ProvenDifference) -> Phrase {
    switch difference.verdict {
    case .equal: Phrase.Bridge.equal
    case .unknown: Phrase.Bridge.unknown(least(difference), most(difference))
    case .more, .less: range(difference)
    }
  }

  /// The difference without a verdict.
  private static func range(_ difference: ProvenDifference) -> Phrase {
    difference.isExact
      ? Phrase.Bridge.exact(signed(difference.reached, rounded: .toNearestOrAwayFromZero))
      : Phrase.Bridge.between(least(difference), most(difference))
  }

  /// The first sentence about two sides.
  static func sentence(_ part: ObjectiveBridge.Part, _ before: String, _ after: String) -> Phrase {
    let difference = part.difference
    return switch difference.verdict {
    case .more: Phrase.Bridge.more(after, than: before, hours(difference))
    case .less: Phrase.Bridge.less(after, than: before, hours(difference))
    case .equal: Phrase.Bridge.equal(before, after)
    case .unknown:
      Phrase.Bridge.unknown(before, after, hours(difference))
    }
  }

  private static func hours(_ difference: ProvenDifference) -> Phrase {
    difference.isExact
      ? Phrase.Bridge.hours(
        Phrase(verbatim: signed(difference.reached, rounded: .toNearestOrAwayFromZero)))
      : Phrase.Bridge.hours(between: least(difference), most(difference))
  }

  static func reason(_ point: BridgePoint) -> Phrase {
    switch point {
    case .infeasible: Phrase.Bridge.infeasible
    case .invalid: Phrase.Bridge.invalid
    case .unsolved, .value: Phrase.Bridge.unsolved
    }
  }

  /// Tenths with a sign.
  static func signed(tenths: Int) -> String { FigureGroup.Unit.tenths.signed(tenths) }

  // Ends of ranges are rounded outward: what is printed holds.
  private static func least(_ difference: ProvenDifference) -> String {
    signed(difference.least, rounded: .down)
  }
  private static func most(_ difference: ProvenDifference) -> String { signed(difference.most, rounded: .up) }

  private static func signed(_ hours: Double, rounded rule: FloatingPointRoundingRule) -> String {
    // A hair of slack, so that 0.1 in binary does not become 0.2.
    let slack = rule == .up ? -1e-6 : rule == .down ? 1e-6 : 0
    return signed(tenths: Int((hours * 10 + slack).rounded(rule)))
  }
}
