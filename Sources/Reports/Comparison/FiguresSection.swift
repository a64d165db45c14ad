import Wording

/// Hours or money side by side.
enum FiguresSection {
  static func write(
    _ heading: Phrase, _ groups: [FigureGroup], _ view: PairView, _ detail: Comparison.Detail,
    to page: inout TextPage
  ) {
    guard !groups.isEmpty else { return }
    page.heading(Phrase.Comparison.heading(heading, view.before.letter, view.after.letter))
    var table = TextTable([
      .left(page.text(Phrase.Comparison.quantity)), .right(view.before.letter), .right(view.after.letter),
      .right(page.text(Phrase.Comparison.difference)),
    ])
    var shown: [FigureLine] = []
    for group in groups {
      let lines = detail == .all ? group.lines : group.lines.filter { !$0.isSame }
      guard !lines.isEmpty else { continue }
      table.addGroup(page.text(group.title))
      for line in lines {
        table.add([
          page.text(line.label), group.unit.text(line.before), group.unit.text(line.after),
          group.unit.signed(line.difference),
        ])
      }
      shown += lines
    }
    let count = groups.reduce(0) { $0 + $1.lines.count }
    if shown.isEmpty {
      page.paragraph(Phrase.Figures.noDifference)
    } else {
      page.table(table)
      if shown.count < count { page.paragraph(Phrase.Figures.same(count - shown.count)) }
      if shown.contains(where: { $0.before == nil || $0.after == nil }) {
        page.paragraph(groups[0].unit == .yen ? Phrase.Figures.noFigure : Phrase.Figures.notSupported)
      }
    }
  }
}
