package import Reports
import Wording

extension StaleSentences {
  /// The list for a terminal.
  package func text(width: Int) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.Stale.title(run ?? Phrase.Document.notRecorded.text(language)))
    if sentences.isEmpty && violations.isEmpty {
      page.paragraph(Phrase.Stale.none)
      return page.text
    }
    if !violations.isEmpty {
      page.heading(Phrase.Stale.broken(violations.count))
      for phrase in violations { page.bullet(phrase) }
    }
    var chapter: Phrase?
    for sentence in sentences {
      if sentence.chapter != chapter { page.heading(sentence.chapter) }
      chapter = sentence.chapter
      page.bullet(
        Phrase.Layout.named(Phrase.Stale.reason(sentence.reason.rawValue), Phrase(verbatim: sentence.before)),
        detail: sentence.now.map { Phrase.Layout.named(Phrase.Stale.now, Phrase(verbatim: $0)) }
          ?? Phrase.Stale.withoutSuccessor(sentence.reason.rawValue))
    }
    return page.text
  }

  package var json: JSONValue {
    .members([
      "run": .text(run),
      "violations": .array(violations.map { .string($0.text(language)) }),
      "sentences": .array(
        sentences.map {
          .members([
            "chapter": .string($0.chapter.text(language)), "reason": .string($0.reason.rawValue),
            "before": .string($0.before), "now": .text($0.now),
          ])
        }),
    ])
  }
}
