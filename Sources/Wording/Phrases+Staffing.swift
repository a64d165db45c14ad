extension Phrase {
  /// Tables of hires.
  package enum Staffing {
    package static let from = Phrase(ja: "着任", en: "From")
    package static let to = Phrase(ja: "任期末", en: "To")
    package static let postCost = Phrase(ja: "一名分の年額（円）", en: "A post, a year (JPY)")
  }
}
