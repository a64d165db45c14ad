package import Wording

/// A terminal page being written: headings, wrapped paragraphs and tables in one language.
package struct TextPage: ReportPage {
  package let language: Language
  package let width: Int
  private var lines: [String] = []
  private static let indent = 2

  /// - Parameter width: cells per line.
  package init(_ language: Language, width: Int = 100) {
    self.language = language
    self.width = width
  }

  package var text: String { lines.joined(separator: "\n") + "\n" }

  package mutating func title(_ phrase: Phrase) {
    lines.append(contentsOf: LineWrap.lines(text(phrase), width: width))
  }

  /// A section heading, with an empty line before it.
  package mutating func heading(_ phrase: Phrase) {
    if !lines.isEmpty { lines.append("") }
    lines.append(contentsOf: LineWrap.lines(text(Phrase.Layout.heading(phrase)), width: width))
  }

  /// A paragraph, indented.
  package mutating func paragraph(_ phrase: Phrase) { indented(text(phrase), first: "", rest: "") }

  /// A list entry.
  package mutating func bullet(_ phrase: Phrase) { indented(text(phrase), first: "- ", rest: "  ") }

  /// A list entry with a second paragraph.
  package mutating func bullet(_ phrase: Phrase, detail: Phrase) {
    bullet(phrase)
    indented(text(detail), first: "  ", rest: "  ")
  }

  /// A list entry of names, broken between them only.
  package mutating func bullet(names: [String]) {
    let first = "- "
    let lines = LineWrap.lines(
      of: names, separator: text(Phrase.listSeparator),
      width: width - Self.indent - DisplayWidth.of(first))
    for (index, line) in lines.enumerated() { append((index == 0 ? first : "  ") + line) }
  }

  package mutating func table(_ table: TextTable) {
    for line in table.lines(width: width - Self.indent) { append(line) }
  }

  package mutating func space() { lines.append("") }

  /// A command line to copy: in one line, however long it is.
  package mutating func command(_ line: String) { append(line) }

  private mutating func indented(_ text: String, first: String, rest: String) {
    let wrapped = LineWrap.lines(text, width: width - Self.indent - DisplayWidth.of(first))
    for (index, line) in wrapped.enumerated() { append((index == 0 ? first : rest) + line) }
  }

  private mutating func append(_ line: String) {
    lines.append(line.isEmpty ? "" : String(repeating: " ", count: Self.indent) + line)
  }
}
