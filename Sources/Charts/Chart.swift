package import Wording

/// A drawing with the words that stand for it where it cannot be seen.
package struct Chart: Hashable, Sendable {
  /// One `<svg>` element, complete in itself: no font, script, style sheet or file from outside.
  package let svg: String
  /// What it shows, in a line.
  package let title: String
  /// What can be read from it, in sentences; also the element's `<desc>`.
  package let summary: String
  /// In pixels of 1/96 inch.
  package let width: Double
  package let height: Double
}

/// What every chart is told besides its values.
package struct ChartFrame: Hashable, Sendable {
  /// Unique on the page, letters, digits and hyphens: prefix of the identifiers inside the drawing.
  package var id: String
  package var title: String
  package var summary: String
  /// Whole width in pixels; the height follows from the content.
  package var width: Double

  package init(id: String, title: Phrase, summary: Phrase, language: Language, width: Double = 660) {
    self.id = id
    self.title = title.text(language)
    self.summary = summary.text(language)
    self.width = width
  }
}
