extension Phrase {
  /// Texts of the local page, by the keys of its scripts. `{0}`, `{1}` stand for what the script puts there.
  package enum Page {
    package struct Entry: Sendable {
      package let key: String
      package let phrase: Phrase

      init(_ key: String, ja: String, en: String) {
        self.key = key
        phrase = Phrase(ja: ja, en: en)
      }
    }

    package static let all = pageStart + pageScenario + pagePlan + pageAsk + pageCompare
  }
}
