/// One text in every language of the program: a missing language does not compile.
///
/// All text that a user sees is built from values of this type, grouped by topic in this target.
package struct Phrase: Hashable, Sendable {
  package let ja: String
  package let en: String

  package init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  /// A name or number from the user's own data: the same in every language.
  package init(verbatim text: String) {
    ja = text
    en = text
  }

  package func text(_ language: Language) -> String {
    switch language {
    case .ja: ja
    case .en: en
    }
  }

  /// The phrases one after another, with `separator` between them.
  package static func joined(_ phrases: [Phrase], by separator: Phrase) -> Phrase {
    Phrase(
      ja: phrases.map(\.ja).joined(separator: separator.ja),
      en: phrases.map(\.en).joined(separator: separator.en))
  }

  /// What stands between the parts of a list.
  package static let listSeparator = Phrase(ja: "、", en: ", ")
  /// What stands between parts that are lists themselves.
  package static let strongSeparator = Phrase(ja: "／", en: "; ")
}
