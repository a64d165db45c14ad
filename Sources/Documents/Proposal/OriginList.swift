import Wording

/// The numbers of the text in the order in which they come, each with where it can be looked up.
enum OriginList {
  static func write(to writer: inout DocumentWriter) {
    let figures = writer.document.chapters.flatMap(\.blocks).flatMap { block -> [Figure] in
      switch block {
      case .paragraph(let passage): passage.figures
      case .bullets(let passages): passages.flatMap(\.figures)
      default: []
      }
    }
    var table = DocumentTable(
      Phrase.Proposal.originCaption,
      [.numbers(Phrase.Proposal.number), .paths(Phrase.Proposal.origin)])
    var seen: Set<Figure> = []
    let text = OriginText(writer.language, isAnonymous: writer.document.isAnonymous)
    for figure in figures where seen.insert(figure).inserted {
      table.add([Passage(figure), .name(text.phrase(figure.origin))])
    }
    writer.chapter("origins", Phrase.Proposal.origins)
    writer.say(Passage(Phrase.Proposal.originNote))
    writer.table(table)
  }
}
