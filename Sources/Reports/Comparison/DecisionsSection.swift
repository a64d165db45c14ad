import Planning
import Wording

/// Which decisions differ, kind by kind.
enum DecisionsSection {
  static func write(_ view: PairView, to page: inout TextPage) {
    page.heading(Phrase.Comparison.heading(Phrase.Decision.heading, view.before.letter, view.after.letter))
    guard let decisions = view.decisions else {
      return page.paragraph(Phrase.Comparison.withoutPlan(view.withoutPlan.joined(separator: ", ")))
    }
    if view.isSameScenario { page.paragraph(Phrase.Comparison.sameScenario) }
    let texts = DecisionText.all(decisions, view)
    if texts.isEmpty {
      page.paragraph(Phrase.Decision.none)
    } else {
      var table = TextTable([
        .left(page.text(Phrase.Comparison.change)), .left(page.text(Phrase.Comparison.quantity)),
        .left(view.before.letter), .left(view.after.letter),
      ])
      var topic: String?
      for text in texts {
        if text.topic != topic { table.addGroup(page.text(text.title)) }
        topic = text.topic
        table.add([
          page.text(text.kind.decisionPhrase), page.text(text.item), text.before.map(page.text) ?? "-",
          text.after.map(page.text) ?? "-",
        ])
      }
      page.table(table)
    }
    page.paragraph(Phrase.Decision.same(decisions.sameCount))
    if !texts.isEmpty { page.paragraph(Phrase.Decision.note) }
  }
}
