import Charts
import Reports
import Wording

/// A document being written: chapters, and blocks in the last of them; charts and tables are numbered as they come.
struct DocumentWriter: ReportPage {
  private(set) var document: Document
  private var charts = 0

  init(_ language: Language, title: Phrase, subtitle: Phrase, imprint: [Phrase], isAnonymous: Bool) {
    document = Document(language: language, title: title, subtitle: subtitle, imprint: imprint)
    document.isAnonymous = isAnonymous
  }

  var language: Language { document.language }

  mutating func chapter(_ id: String, _ heading: Phrase) {
    document.chapters.append(Document.Chapter(id: id, heading: heading))
  }

  mutating func subheading(_ phrase: Phrase) { append(.subheading(phrase)) }
  mutating func say(_ passage: Passage) { append(.paragraph(passage)) }
  mutating func list(_ passages: [Passage]) { if !passages.isEmpty { append(.bullets(passages)) } }
  mutating func keyFigures(_ figures: [Document.KeyFigure]) { append(.keyFigures(figures)) }
  mutating func table(_ table: DocumentTable) { if !table.rows.isEmpty { append(.table(table)) } }

  /// Draws a chart under the next free number.
  mutating func chart(
    _ caption: Phrase, summary: Phrase, figures: [Figure], _ draw: (ChartFrame) -> Chart
  ) {
    charts += 1
    let frame = ChartFrame(id: "chart-\(charts)", title: caption, summary: summary, language: language)
    append(.chart(DocumentChart(chart: draw(frame), caption: caption, figures: figures)))
  }

  // As a page for the sections of reports.

  mutating func heading(_ phrase: Phrase) { subheading(phrase) }
  mutating func paragraph(_ phrase: Phrase) { append(.accountText(phrase, isBullet: false)) }
  mutating func bullet(_ phrase: Phrase) { append(.accountText(phrase, isBullet: true)) }
  mutating func table(_ table: TextTable) { append(.accountTable(table)) }

  private mutating func append(_ block: Document.Block) {
    guard !document.chapters.isEmpty else { return }
    document.chapters[document.chapters.count - 1].blocks.append(block)
  }
}
