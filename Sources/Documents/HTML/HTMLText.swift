import Charts
import Wording

/// Passages as HTML.
struct HTMLText {
  let language: Language
  /// Whether figures carry their value and origin; documents to be edited do without.
  var showsOrigins = true

  func passage(_ passage: Passage) -> String {
    passage.pieces(language).map(piece).joined()
  }

  func phrase(_ phrase: Phrase) -> String { MarkupText.escaped(phrase.text(language)) }

  private func piece(_ piece: PassageText.Piece) -> String {
    let text = MarkupText.escaped(piece.text(language))
    switch piece {
    case .text, .name: return text
    case .figure(let figure):
      guard showsOrigins else { return text }
      let origin = MarkupText.escaped(OriginText(language).phrase(figure.origin).text(language))
      return "<data class=\"figure\" value=\"\(figure.value)\" title=\"\(origin)\">\(text)</data>"
    case .blank: return "<span class=\"blank\" data-custom-style=\"Blank\">\(text)</span>"
    }
  }
}
