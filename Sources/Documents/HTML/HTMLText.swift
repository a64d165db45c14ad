import Wording

/// Passages as HTML.
struct HTMLText {
  let language: Language
  /// Whether figures carry their value and origin; documents to be edited do without.
  var showsOrigins = true

  func passage(_ passage: Passage) -> String {
    passage.pieces(language).map(piece).joined()
  }

  func phrase(_ phrase: Phrase) -> String { Self.escaped(phrase.text(language)) }

  private func piece(_ piece: PassageText.Piece) -> String {
    let text = Self.escaped(piece.text(language))
    switch piece {
    case .text, .name: return text
    case .figure(let figure):
      guard showsOrigins else { return text }
      let origin = Self.escaped(OriginText(language).phrase(figure.origin).text(language))
      return "<data class=\"figure\" value=\"\(figure.value)\" title=\"\(origin)\">\(text)</data>"
    case .blank: return "<span class=\"blank\" data-custom-style=\"Blank\">\(text)</span>"
    }
  }

  /// O(length).
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
