import Auditing
import Planning
import Wording

/// Per researcher: protected half-days before and after, and what becomes of the freed hours.
enum HoursSection {
  static func write(_ view: PlanView, to page: inout some ReportPage) {
    guard !view.supported.isEmpty else { return }
    writeProtected(view, to: &page)
    writeAccount(view, to: &page)
  }

  private static func writeProtected(_ view: PlanView, to page: inout some ReportPage) {
    let halfDay = view.scenario.rules.halfDayHours
    page.heading(Phrase.HoursTable.protectedHeading)
    for block in view.termBlocks(of: 5) {
      var table = TextTable(
        [.name(page.text(Phrase.Summary.researcher)), .right(page.text(Phrase.HoursTable.now))]
          + block.map { .right(page.text(view.termName($0))) })
      for account in view.supported {
        let now = view.scenario.researchers.first { $0.id == account.researcher }?.protectedNow ?? 0
        let cells = block.map { term in
          account.terms.first { $0.term == term.index }.map { cell($0, halfDay, page.language) } ?? "-"
        }
        table.add([view.name(.researcher, account.researcher), String(now)] + cells)
      }
      page.table(table)
    }
    page.paragraph(Phrase.HoursTable.protectedNote(halfDay: NumberText.compact(halfDay)))
    if view.supported.contains(where: { $0.terms.contains { $0.missingHalfDays > 0 } }) {
      page.paragraph(Phrase.HoursTable.belowFloor)
    }
  }

  /// `1→3 (12)`, with a star when the wished floor is missed.
  private static func cell(_ term: ResearcherTermAccount, _ halfDay: Hours, _ language: Language) -> String {
    let change = Phrase.Layout.change(String(term.timetableHalfDays), String(term.halfDays)).text(language)
    let hours = NumberText.compact(Double(term.halfDays) * halfDay, places: 1)
    return (term.missingHalfDays > 0 ? "*" : "") + "\(change) (\(hours))"
  }

  private static func writeAccount(_ view: PlanView, to page: inout some ReportPage) {
    page.heading(Phrase.HoursTable.accountHeading)
    var table = TextTable(
      [.name(page.text(Phrase.Summary.researcher))]
        + [
          Phrase.HoursTable.gross, Phrase.HoursTable.relief, Phrase.HoursTable.leaked, Phrase.HoursTable.kept,
          Phrase.HoursTable.researchChores, Phrase.HoursTable.protected, Phrase.HoursTable.byTimetable,
          Phrase.HoursTable.gained,
        ].map { .right(page.text($0)) })
    let shown = RoundedHours.of(view.supported.map(\.totals))
    for (account, hours) in zip(view.supported, shown.rows) {
      table.add([view.name(.researcher, account.researcher)] + figures(hours))
    }
    table.addTotal([page.text(Phrase.HoursTable.total)] + figures(shown.total))
    page.table(table)
    page.paragraph(Phrase.HoursTable.accountNote)
    if view.account.elsewhereOverAward >= 0.5 {
      page.paragraph(Phrase.HoursTable.elsewhere(Phrase.Units.totalHours(view.account.elsewhereOverAward)))
    }
  }

  private static func figures(_ hours: RoundedHours) -> [String] {
    [
      hours.gross, hours.relief, hours.leaked, hours.kept, hours.researchChores, hours.protected,
      hours.byTimetable, hours.gained,
    ].map { NumberText.decimal(Double($0) / 10, places: 1) }
  }
}
