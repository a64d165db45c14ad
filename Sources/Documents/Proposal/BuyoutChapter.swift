import Auditing
import Planning
import Reports
import Wording

/// Which duties are bought out, how much of them, within which limits.
enum BuyoutChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("buyout", Phrase.Proposal.buyout)
    let buyouts = figures.matter.plan.buyouts
    if buyouts.isEmpty {
      writer.say(Passage.Proposal.noBuyout)
    } else {
      writer.say(
        Passage.Proposal.buyout(
          people: figures.peopleBoughtOut, cost: figures.spent(.buyout) { Phrase.Units.yen(Int($0)) }))
      writer.say(Passage.Proposal.duties(duties(figures.scenario)))
      writer.table(sessions(figures))
      writer.table(costs(figures))
      if let limit = figures.buyoutLimit, let most = figures.mostBuyoutShare {
        writer.say(Passage.Proposal.buyoutLimit(limit, most: most))
      }
    }
    writer.list([Passage(blank: Phrase.Blank.buyoutRule), Passage(blank: Phrase.Blank.substitutes)])
  }

  /// Duties that some institution allows, in a fixed order.
  private static func duties(_ scenario: Scenario) -> Phrase {
    let allowed = SessionKind.Duty.allCases.filter { duty in
      scenario.institutions.contains { $0.buyoutDuties.contains(duty) }
    }
    return Phrase.joined(allowed.map { Phrase.Proposal.dutyName($0.rawValue) }, by: Phrase.listSeparator)
  }

  /// Sessions a week by kind and term, over all people.
  private static func sessions(_ figures: PlanFigures) -> DocumentTable {
    let terms = figures.scenario.calendar.terms
    var table = DocumentTable(
      Phrase.Proposal.buyoutCaption,
      [.words(Phrase.Proposal.duty)] + terms.map { .numbers(figures.view.termName($0)) })
    func row(_ name: Passage, _ includes: (Buyout) -> Bool, isTotal: Bool = false) {
      let sums = terms.map { term in figures.sessions { $0.term == term.index && includes($0) } }
      if sums.contains(where: { $0.value > 0 }) {
        table.add([name] + sums.map { Passage($0) }, isTotal: isTotal)
      }
    }
    for kind in figures.scenario.sessionKinds { row(.name(kind.title), { $0.kind == kind.id }) }
    row(.name(Phrase.HoursTable.total), { _ in true }, isTotal: true)
    return table
  }

  private static func costs(_ figures: PlanFigures) -> DocumentTable {
    let years = figures.scenario.calendar.fiscalYears
    func grouped(_ yen: Double) -> Phrase { Phrase(verbatim: NumberText.grouped(Int(yen))) }
    var table = DocumentTable(
      Phrase.Proposal.buyoutCostCaption,
      [.names(Phrase.Summary.researcher)] + years.map { .numbers(Phrase.Time.fiscalYear($0)) }
        + [.numbers(Phrase.HoursTable.total)])
    for person in figures.view.supported {
      let all = figures.buyoutMoney(person.researcher)
      guard !all.isEmpty else { continue }
      table.add(
        [.name(figures.view.name(.researcher, person.researcher))]
          + years.indices.map {
            Passage(.derived(.sum, figures.buyoutMoney(person.researcher, inYear: $0), grouped))
          }
          + [Passage(.derived(.sum, all, grouped))])
    }
    table.add(
      [.name(Phrase.HoursTable.total)]
        + years.indices.map { Passage(figures.spent(.buyout, inYear: $0, grouped)) }
        + [Passage(figures.spent(.buyout, grouped))], isTotal: true)
    return table
  }
}
