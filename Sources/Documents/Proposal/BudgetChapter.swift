import Auditing
import Planning
import Reports
import Wording

/// Money by purse and year, against what is allotted and the cap.
enum BudgetChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("budget", Phrase.Proposal.budget)
    let share = figures.scenario.award.overhead.fraction
    writer.say(
      Passage.Proposal.budget(
        figures.cost(.award), cap: figures.cost(.cap), left: figures.cost(.remaining),
        overhead: Figure(share, Phrase(verbatim: NumberText.percent(share)), .scenario("award.overhead"))))
    if figures.money.ownFundsSpent > 0 { writer.say(Passage.Report.ownFunds(figures.cost(.ownFunds))) }
    BudgetCharts.yearly(figures, to: &writer)
    BudgetCharts.cumulative(figures, to: &writer)
    writer.table(purses(figures))
    writer.list(carried(figures))
    writer.table(BudgetCharts.spending(figures))
    if let frontier = figures.matter.answers.frontier {
      writer.subheading(Phrase.Report.frontier)
      AnswerCharts.draw(frontier, to: &writer)
    }
  }

  private static func purses(_ figures: PlanFigures) -> DocumentTable {
    var amounts: [Figure] = []
    var table = DocumentTable(
      Phrase.Proposal.purseCaption,
      [
        .words(Phrase.Proposal.purse), .words(Phrase.Proposal.year), .numbers(Phrase.MoneyTable.amount),
        .numbers(Phrase.MoneyTable.direct), .numbers(Phrase.MoneyTable.overhead),
        .numbers(Phrase.MoneyTable.charge),
      ])
    for purse in figures.scenario.award.purses where purse.isAwardMoney {
      for (index, year) in figures.years(of: purse.id).enumerated() {
        amounts.append(figures.purse(purse.id, index, .amount))
        table.add(
          [
            .name(figures.view.name(.purse, purse.id)),
            .name(Phrase.Time.fiscalYear(figures.scenario.calendar.fiscalYears[year.year])),
          ] + [.amount, .direct, .overhead, .charge].map { Passage(figures.purse(purse.id, index, $0)) })
      }
    }
    func plain(_ cost: PlanFigures.Cost) -> Passage {
      let figure = figures.cost(cost)
      return Passage(
        Figure(figure.value, Phrase(verbatim: NumberText.grouped(Int(figure.value))), figure.origin))
    }
    let allotted = Figure.derived(.sum, amounts) { Phrase(verbatim: NumberText.grouped(Int($0))) }
    table.add(
      [.name(Phrase.HoursTable.total), .empty, Passage(allotted)] + [.direct, .overhead, .award].map(plain),
      isTotal: true)
    table.add([.name(Phrase.Acceptance.cap), .empty, plain(.cap), .empty, .empty, .empty])
    return table
  }

  private static func carried(_ figures: PlanFigures) -> [Passage] {
    figures.scenario.award.purses.filter(\.isAwardMoney).flatMap { purse in
      figures.years(of: purse.id).enumerated().compactMap { index, year in
        guard year.carriedOut > 0 else { return nil }
        let figure = figures.purse(purse.id, index, .carriedOut)
        let label = Phrase.Time.fiscalYear(figures.scenario.calendar.fiscalYears[year.year])
        return Passage.Proposal.carried(
          Figure(figure.value, Phrase.Units.yen(year.carriedOut), figure.origin),
          from: Phrase.Layout.inParentheses(Phrase(verbatim: figures.view.name(.purse, purse.id)), label))
      }
    }
  }
}
