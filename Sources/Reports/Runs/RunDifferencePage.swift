import Planning
package import Wording

/// The difference of two runs, for people.
package enum RunDifferencePage {
  /// Lines of one list that a page shows unless all are wanted.
  private static let most = 30

  /// - Parameter showsAll: list every difference.
  package static func text(
    _ difference: RunDifference, _ language: Language, showsAll: Bool, width: Int
  ) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.RunDifference.title(difference.first.run.id, difference.second.run.id))
    let most = showsAll ? Int.max : most
    inputs(difference, most, to: &page)
    settings(difference, to: &page)
    decisions(difference, most, to: &page)
    figures(difference, to: &page)
    return page.text
  }

  private static func inputs(_ difference: RunDifference, _ most: Int, to page: inout TextPage) {
    page.heading(Phrase.RunDifference.inputs)
    guard !difference.inputs.isEmpty else { return page.paragraph(Phrase.RunDifference.sameInputs) }
    let absent = page.text(Phrase.RunDifference.absent)
    var table = beforeAndAfter(Phrase.RunDifference.item, page)
    for change in difference.inputs.prefix(most) {
      table.add([change.path, change.before ?? absent, change.after ?? absent])
    }
    page.table(table)
    rest(difference.inputs.count, most, to: &page)
  }

  private static func settings(_ difference: RunDifference, to page: inout TextPage) {
    guard !difference.settings.isEmpty else { return page.paragraph(Phrase.RunDifference.sameSettings) }
    page.heading(Phrase.RunDifference.settings)
    var table = beforeAndAfter(Phrase.RunDifference.item, page)
    for change in difference.settings { table.add([change.name, change.before, change.after]) }
    page.table(table)
  }

  private static func decisions(_ difference: RunDifference, _ most: Int, to page: inout TextPage) {
    page.heading(Phrase.RunDifference.decisions)
    guard let changes = difference.decisions else {
      return page.paragraph(Phrase.RunDifference.noDecisions)
    }
    if changes.isEmpty { page.paragraph(Phrase.RunDifference.sameDecisions) }
    for group in RunDecision.Group.allCases {
      let members = changes.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      page.paragraph(group.title)
      for change in members.prefix(most) { write(change, to: &page) }
      rest(members.count, most, to: &page)
    }
    if difference.details > 0 { page.paragraph(Phrase.RunDifference.details(difference.details)) }
  }

  private static func write(_ change: RunDifference.DecisionChange, to page: inout TextPage) {
    switch (change.before, change.after) {
    case (let before?, let after?):
      page.bullet(
        Phrase.RunDifference.modified(change.name), detail: Phrase.RunDifference.states(before, after))
    case (let before?, nil): page.bullet(Phrase.RunDifference.removed(change.name, before))
    case (nil, let after?): page.bullet(Phrase.RunDifference.added(change.name, after))
    case (nil, nil): break
    }
  }

  private static func figures(_ difference: RunDifference, to page: inout TextPage) {
    page.heading(Phrase.RunDifference.figures)
    let figures = RunFigures(difference.first, difference.second)
    let before = difference.first.run.ending.status
    let after = difference.second.run.ending.status
    if before == after && figures.lines.allSatisfy(\.isSame) {
      page.paragraph(Phrase.RunDifference.sameFigures)
    }
    var table = TextTable([
      .left(page.text(Phrase.RunDifference.item)), .right(page.text(Phrase.RunDifference.before)),
      .right(page.text(Phrase.RunDifference.after)), .right(page.text(Phrase.RunDifference.difference)),
    ])
    table.add([
      page.text(Phrase.Runs.status), page.text(Phrase.Runs.status(before)),
      page.text(Phrase.Runs.status(after)),
    ])
    for line in figures.lines {
      table.add([
        page.text(line.label), line.text(line.before), line.text(line.after),
        text(line, of: difference, page),
      ])
    }
    page.table(table)
    if let verdict = verdict(difference) { page.paragraph(verdict) }
  }

  /// The difference of a figure; empty where the gaps do not let one call it a difference.
  private static func text(_ line: RunFigures.Line, of difference: RunDifference, _ page: TextPage) -> String
  {
    if line.isSame { return page.text(Phrase.RunDifference.same) }
    let dependsOnGaps = ["objective", "bestBound"].contains(line.id)
    return dependsOnGaps && difference.value?.verdict == .unknown ? "" : line.difference
  }

  /// What the gaps let one say of the best plans.
  private static func verdict(_ difference: RunDifference) -> Phrase? {
    guard let value = difference.value,
      difference.first.run.ending.value != difference.second.run.ending.value
    else { return nil }
    func hours(_ value: Double) -> String { NumberText.decimal(abs(value), places: 1) }
    return switch value.verdict {
    case .more: Phrase.RunDifference.more(least: hours(value.least), most: hours(value.most))
    case .less: Phrase.RunDifference.less(least: hours(value.most), most: hours(value.least))
    case .equal: Phrase.RunDifference.equal
    case .unknown: Phrase.RunDifference.unknown
    }
  }

  private static func beforeAndAfter(_ item: Phrase, _ page: TextPage) -> TextTable {
    TextTable([
      .left(page.text(item)), .left(page.text(Phrase.RunDifference.before)),
      .left(page.text(Phrase.RunDifference.after)),
    ])
  }

  private static func rest(_ count: Int, _ most: Int, to page: inout TextPage) {
    if count > most { page.paragraph(Phrase.Runs.more(count - most)) }
  }
}
