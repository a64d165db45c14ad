import Auditing
import Planning
import Reports
import Wording

/// Indicators, today and at the end of each fiscal year.
enum IndicatorChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("indicators", Phrase.Proposal.indicators)
    writer.table(table(figures))
    writer.say(Passage(blank: Phrase.Blank.papers))
  }

  private static func table(_ figures: PlanFigures) -> DocumentTable {
    let calendar = figures.scenario.calendar
    let ends = calendar.fiscalYears.indices.compactMap { year in calendar.terms.last { $0.year == year } }
    var table = DocumentTable(
      Phrase.Proposal.indicatorCaption,
      [.words(Phrase.Proposal.indicator), .numbers(Phrase.Proposal.baseline)]
        + ends.map { .numbers(Phrase.Time.fiscalYear(calendar.fiscalYears[$0.year])) })
    let now = figures.view.supported.map { person in
      let halfDays = figures.scenario.researchers.first { $0.id == person.researcher }?.protectedNow ?? 0
      return Figure(
        Double(halfDays), Phrase(verbatim: "\(halfDays)"),
        .plan("researchers[\(person.researcher)].halfDaysNow"))
    }
    table.add(
      [.name(Phrase.Proposal.halfDays), Passage(.derived(.mean, now, tenths))]
        + ends.map { term in
          Passage(.derived(.mean, figures.halfDays(inTerm: term.index), tenths))
        })
    table.add(
      [.name(Phrase.Proposal.atFloor), .empty]
        + ends.map { term in
          let floor = figures.scenario.rules.floor.halfDays
          return Passage(
            .derived(.count, figures.halfDays(inTerm: term.index).filter { Int($0.value) >= floor }, whole))
        })
    table.add(
      [.name(Phrase.Proposal.staff), .empty]
        + ends.map { term in
          let month = term.start.adding(months: term.months - 1).serial
          let inPost = figures.staffing.filter { Int($0.from.value) <= month && Int($0.to.value) >= month }
          return Passage(.derived(.sum, inPost.map(\.posts)) { Phrase(verbatim: NumberText.compact($0)) })
        })
    table.add(
      [.name(Phrase.Proposal.sessions), .empty]
        + ends.map { term in Passage(figures.sessions { $0.term == term.index }) })
    table.add(
      [.name(Phrase.Proposal.papers)] + (0...ends.count).map { _ in Passage(blank: Phrase.Blank.paperCell) })
    table.notes.append(Passage(Phrase.Proposal.indicatorNote))
    return table
  }

  private static func tenths(_ value: Double) -> Phrase {
    Phrase(verbatim: NumberText.decimal(value, places: 1))
  }
  private static func whole(_ value: Double) -> Phrase {
    Phrase(verbatim: NumberText.decimal(value, places: 0))
  }
}
