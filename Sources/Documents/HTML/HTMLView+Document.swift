import Reports
import Wording

extension HTMLView {
  /// - Parameter drawing: how the n-th chart (from 1) enters the page.
  init(_ document: Document, sheet: String, text: HTMLText, drawing: (Int, DocumentChart) -> String) {
    let language = document.language
    self.language = language.rawValue
    isPage = text.showsOrigins
    title = document.title.text(language)
    subtitle = document.subtitle.text(language)
    self.sheet = sheet
    contents = Phrase.Document.contents.text(language)
    imprint = document.imprint.map { $0.text(language) }
    var builder = HTMLBlocks(text: text)
    chapters = document.chapters.enumerated().map { index, chapter in
      Chapter(
        id: chapter.id, number: index + 1, heading: chapter.heading.text(language),
        blocks: builder.blocks(chapter.blocks, drawing: drawing))
    }
  }
}
