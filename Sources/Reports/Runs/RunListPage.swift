package import Planning
package import Wording

/// The list of runs, for people.
package enum RunListPage {
  /// - Parameters:
  ///   - runs: newest first.
  ///   - all: how many there are.
  ///   - clock: a UTC time of the archive as the user's clock shows it.
  package static func text(
    _ runs: [Run], of all: Int, _ language: Language, width: Int, clock: (String) -> String
  ) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.Runs.heading(shown: runs.count, of: all))
    if !runs.isEmpty { page.table(table(runs, page, clock: clock)) }
    return page.text
  }

  /// The runs as rows of a table, what was changed in the scenario on a line of its own.
  static func table(_ runs: [Run], _ page: TextPage, clock: (String) -> String) -> TextTable {
    var table = TextTable([
      .right(page.text(Phrase.Runs.id)), .right(page.text(Phrase.Runs.begun)),
      .name(page.text(Phrase.Runs.scenario)), .left(page.text(Phrase.Runs.result)),
      .right(page.text(Phrase.Runs.objective)), .right(page.text(Phrase.Runs.gap)),
      .right(page.text(Phrase.Runs.cost)),
    ])
    for run in runs {
      let ending = run.ending
      table.add([
        run.id, clock(run.question.begun), run.question.scenario,
        page.text(Phrase.Runs.status(ending.status)),
        ending.objective.map { NumberText.decimal($0, places: 1) } ?? "",
        ending.gap.map(StatusSection.gapText) ?? "",
        ending.cost.map(NumberText.grouped) ?? "",
      ])
      let changes = run.question.overrides + run.question.settings
      if run.question.kind != .solve {
        let line = Phrase.Layout.named(Phrase.Runs.kind, Phrase.Runs.kind(run.question.kind))
        table.addGroup("  " + page.text(line))
      }
      if !changes.isEmpty {
        let line = Phrase(verbatim: changes.joined(separator: ", "))
        table.addGroup("  " + page.text(Phrase.Layout.named(Phrase.Runs.changes, line)))
      }
    }
    return table
  }
}
