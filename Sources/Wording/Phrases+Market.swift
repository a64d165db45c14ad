extension Phrase {
  /// Substitute markets in words.
  package enum Market {
    /// The catalogue's markets have words; a market of the scenario's own is called what it is called there.
    package static func title(_ market: String) -> Phrase {
      switch market {
      case "physician": Phrase(ja: "代行の医師", en: "substitute physician")
      case "onCall": Phrase(ja: "当直の医師", en: "on-call physician")
      case "lecturer": Phrase(ja: "非常勤講師", en: "part-time lecturer")
      case "affiliate": Phrase(ja: "関連病院の医師", en: "physician for affiliated hospitals")
      default: Phrase(verbatim: market)
      }
    }
  }
}
