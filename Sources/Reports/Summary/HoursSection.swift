import Auditing
import Planning
import Wording

/// Per researcher: protected half-days before and after, and what becomes of the freed hours.
enum HoursSection {
  static func write(_ view: PlanView, to page: inout TextPage) {
    guard !view.supported.isEmpty else { return }
    writeProtected(view, to: &page)
    writeAccount(view, to: &page)
  }

  private static func writeProtected(_ view: PlanView, to page: inout TextPage) {
    let halfDay = view.scenario.rules.halfDayHours
    page.heading(Phrase.HoursTable.protectedHeading)
    for block in view.termBlocks(of: 5) {
      var table = TextTable(
        [.left(page.text(Phrase.Summary.researcher)), .right(page.text(Phrase.HoursTable.now))]
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

  private static func writeAccount(_ view: PlanView, to page: inout TextPage) {
    page.heading(Phrase.HoursTable.accountHeading)
    var table = TextTable(
      [.left(page.text(Phrase.Summary.researcher))]
        + [
          Phrase.HoursTable.gross, Phrase.HoursTable.relief, Phrase.HoursTable.leaked, Phrase.HoursTable.kept,
          Phrase.HoursTable.researchChores, Phrase.HoursTable.protected, Phrase.HoursTable.byTimetable,
          Phrase.HoursTable.gained,
        ].map { .right(page.text($0)) })
    for account in view.supported {
      table.add([view.name(.researcher, account.researcher)] + figures(account.totals))
    }
    table.add([page.text(Phrase.HoursTable.total)] + figures(view.account.totals))
    page.table(table)
    page.paragraph(Phrase.HoursTable.accountNote)
    if view.account.elsewhereOverAward >= 0.5 {
      page.paragraph(Phrase.HoursTable.elsewhere(Phrase.Units.totalHours(view.account.elsewhereOverAward)))
    }
  }

  private static func figures(_ totals: HoursTotals) -> [String] {
    [
      totals.gross, totals.relief, totals.leaked, totals.kept, totals.researchChores, totals.protected,
      totals.byTimetable, totals.gained,
    ].map { NumberText.decimal($0, places: 1) }
  }
}
