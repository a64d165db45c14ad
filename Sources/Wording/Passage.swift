/// Text of a document in every language, in which a number can only stand as a ``Figure``.
///
/// What a person must fill in is a ``Blank``; names are the user's own titles, or dates of the award's calendar.
package struct Passage: Hashable, Sendable {
  package let ja: PassageText
  package let en: PassageText

  package init(ja: PassageText, en: PassageText) {
    self.ja = ja
    self.en = en
  }

  /// A phrase, which must hold no number.
  package init(_ phrase: Phrase) {
    ja = PassageText(pieces: [.text(phrase.ja)])
    en = PassageText(pieces: [.text(phrase.en)])
  }

  package init(_ figure: Figure) { self.init(ja: "\(figure)", en: "\(figure)") }

  package init(blank: Phrase) { self.init(ja: "\(blank: blank)", en: "\(blank: blank)") }

  package func pieces(_ language: Language) -> [PassageText.Piece] {
    switch language {
    case .ja: ja.pieces
    case .en: en.pieces
    }
  }

  /// Everything in one line. O(length).
  package func text(_ language: Language) -> String {
    pieces(language).map { $0.text(language) }.joined()
  }

  /// Figures in the order in which they stand in one language.
  package var figures: [Figure] {
    ja.pieces.compactMap { piece -> Figure? in
      if case .figure(let figure) = piece { return figure }
      return nil
    }
  }

  /// The passages one after another.
  package static func joined(_ passages: [Passage], by separator: Phrase) -> Passage {
    func pieces(_ language: Language) -> [PassageText.Piece] {
      Array(passages.map { $0.pieces(language) }.joined(separator: [.text(separator.text(language))]))
    }
    return Passage(ja: PassageText(pieces: pieces(.ja)), en: PassageText(pieces: pieces(.en)))
  }
}

/// A passage in one language: literal words, and what is put between them. Numbers and strings as such do not compile.
package struct PassageText: Hashable, Sendable, ExpressibleByStringInterpolation {
  package enum Piece: Hashable, Sendable {
    case text(String)
    case figure(Figure)
    case name(Phrase)
    /// What only a person can know.
    case blank(Phrase)

    package func text(_ language: Language) -> String {
      switch self {
      case .text(let text): text
      case .figure(let figure): figure.text.text(language)
      case .name(let name): name.text(language)
      case .blank(let what): Phrase.Document.blank(what).text(language)
      }
    }
  }

  package let pieces: [Piece]

  init(pieces: [Piece]) { self.pieces = pieces.filter { $0 != .text("") } }

  /// One text after another, so that long sentences can be written in lines.
  package static func + (first: PassageText, second: PassageText) -> PassageText {
    PassageText(pieces: first.pieces + second.pieces)
  }

  package init(stringLiteral value: String) { self.init(pieces: [.text(value)]) }

  package init(stringInterpolation: StringInterpolation) { self.init(pieces: stringInterpolation.pieces) }

  package struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { pieces.append(.text(literal)) }

    package mutating func appendInterpolation(_ figure: Figure) { pieces.append(.figure(figure)) }

    /// A name: a title of the scenario, a date of its calendar, a word of this catalogue.
    package mutating func appendInterpolation(name: Phrase) { pieces.append(.name(name)) }

    package mutating func appendInterpolation(blank what: Phrase) { pieces.append(.blank(what)) }

    /// A passage of its own.
    package mutating func appendInterpolation(_ passage: Passage, in language: Language) {
      pieces.append(contentsOf: passage.pieces(language))
    }
  }
}
