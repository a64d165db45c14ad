package import Wording

/// What the sections of a report write to: a page of a terminal, or part of a document.
package protocol ReportPage {
  var language: Language { get }

  /// A section's heading.
  mutating func heading(_ phrase: Phrase)
  mutating func paragraph(_ phrase: Phrase)
  /// A list entry.
  mutating func bullet(_ phrase: Phrase)
  mutating func table(_ table: TextTable)
}

extension ReportPage {
  package func text(_ phrase: Phrase) -> String { phrase.text(language) }
}
