/// Small helpers for the text of findings.
package enum FindingText {
  /// A value of the user's, made fit for one line: control characters shown as `␣`, at most 60 characters.
  package static func shown(_ value: String) -> String {
    var text = ""
    var count = 0
    for character in value {
      if count == 60 { return text + "…" }
      let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
      text.append(isControl ? "␣" : character)
      count += 1
    }
    return text
  }

  /// `a, b, c` – at most eight, then `…`.
  static func list(_ items: [String]) -> String {
    let shownItems = items.prefix(8).map(shown).joined(separator: ", ")
    return items.count > 8 ? shownItems + ", …" : shownItems
  }

  /// "Did you mean …?", or `nil` without a suggestion.
  static func suggestion(_ suggestion: String?) -> Phrase? {
    suggestion.map { Phrase(ja: "「\(shown($0))」のことですか。", en: "did you mean '\(shown($0))'?") }
  }
}
