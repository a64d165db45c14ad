import Wording

/// The page's texts for its scripts: key to text, by language; what numbers of a scenario are called stands under `item.` and their key.
enum PageTexts {
  static let all: [String: [String: String]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (
        language.rawValue,
        Dictionary(uniqueKeysWithValues: Phrase.Page.all.map { ($0.key, $0.phrase.text(language)) })
          .merging(Phrase.DefaultItem.known.map { ("item." + $0.key, $0.value.text(language)) }) { own, _ in
            own
          }
      )
    })
}
