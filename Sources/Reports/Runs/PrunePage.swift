package import Planning
package import Wording

/// What pruning removed, or would, for people.
package enum PrunePage {
  package static func text(
    _ runs: [Run], inputs: Int, isTrial: Bool, _ language: Language, width: Int, clock: (String) -> String
  ) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.Runs.gone(runs.count, inputs: inputs, isTrial: isTrial))
    if !runs.isEmpty { page.table(RunListPage.table(runs, page, clock: clock)) }
    return page.text
  }
}
