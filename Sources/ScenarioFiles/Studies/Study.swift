package import Wording

/// A question that planning staff ask again and again, as variants of a scenario.
package enum Study: String, CaseIterable, Sendable {
  /// The award's cap, less and more.
  case caps
  /// Every default with a range at its ends, and all of them together.
  case evidence
  /// Without buyout, without hires, without research DX.
  case means
  /// Hiring takes longer.
  case delay
  /// The overhead rate.
  case overhead
  /// Each candidate is not supported.
  case leaving
  /// The posts of each role stay unfilled.
  case unfilled

  /// One variant of a study.
  package struct Member: Sendable {
    /// `nil` where the settings say it best.
    package var name: Phrase?
    /// Paths with values, as in `--set`.
    package var settings: [(path: String, value: String)]

    init(_ name: Phrase?, _ settings: [(path: String, value: String)]) {
      self.name = name
      self.settings = settings
    }
  }
}
