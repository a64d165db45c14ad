/// What gives people away in a text, and the codes that replace it.
///
/// Names of two characters and more, with and without the spaces in them; identifiers of four characters and more where they
/// stand alone. Part of a name alone is left: a family name is a place's name, too.
struct CodeTerms: Sendable {
  fileprivate struct Term: Sendable {
    var text: String
    var code: String
    /// Whether letters and digits beside it make it another word.
    var isWord: Bool
  }

  /// By first character, the longest first.
  private let terms: [Character: [Term]]

  init(_ entries: [CodeBook.Entry]) {
    var found: [Term] = []
    for entry in entries {
      let joined = entry.name.filter { !$0.isWhitespace }
      for name in [entry.name, joined] where name.count >= 2 {
        found.append(Term(text: name, code: entry.code, isWord: false))
      }
      if entry.id.count >= 4 { found.append(Term(text: entry.id, code: entry.code, isWord: true)) }
    }
    terms = Dictionary(grouping: found.filter { !$0.text.isEmpty }) { $0.text[$0.text.startIndex] }
      .mapValues { $0.sorted { ($1.text.count, $0.code) < ($0.text.count, $1.code) } }
  }

  /// One pass from left to right, so that no code is taken for a name again. O(length · terms with the same beginning).
  func coded(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    var before: Character?
    while let first = rest.first {
      if let term = terms[first]?.first(where: { $0.fits(rest, after: before) }) {
        result += term.code
        rest = rest.dropFirst(term.text.count)
        before = term.text.last
      } else {
        result.append(first)
        rest = rest.dropFirst()
        before = first
      }
    }
    return result
  }
}

extension CodeTerms.Term {
  fileprivate func fits(_ rest: Substring, after before: Character?) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    guard isWord else { return true }
    return ![before, rest.dropFirst(text.count).first].contains { $0.map(Self.isASCIIWord) ?? false }
  }

  private static func isASCIIWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}
