import Auditing
import Charts
import Planning
import Reports
import Wording

/// Money by purse and year against what is allotted, and all of it against the cap.
enum BudgetCharts {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("budget", Phrase.Report.budget)
    yearly(figures, to: &writer)
    cumulative(figures, to: &writer)
    writer.table(spending(figures))
  }

  private static func awardPurses(_ figures: PlanFigures) -> [Purse] {
    figures.scenario.award.purses.filter(\.isAwardMoney)
  }

  static func yearly(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    let language = writer.language
    let purses = awardPurses(figures)
    let years = figures.scenario.calendar.fiscalYears
    let charges = years.indices.map { year in purses.map { figures.purse($0.id, year, .charge) } }
    let amounts = years.indices.map { year in purses.map { figures.purse($0.id, year, .amount) } }
    let columns = years.indices.map { index in
      let sum = charges[index].reduce(0) { $0 + $1.value }
      return StackedColumns.Column(
        name: Phrase.Time.fiscalYear(years[index]).text(language), parts: charges[index].map(\.value),
        total: millions(sum), limit: amounts[index].reduce(0) { $0 + $1.value })
    }
    writer.chart(
      Phrase.Report.yearly, summary: summary(columns, language),
      figures: charges.flatMap { $0 } + amounts.flatMap { $0 }
    ) { frame in
      StackedColumns(
        columns: columns, series: purses.map { figures.view.name(.purse, $0.id) },
        limitName: Phrase.Report.allotted.text(language), axis: Phrase.Report.millionYen.text(language),
        tickText: millions
      ).chart(frame)
    }
  }

  static func cumulative(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    let language = writer.language
    let purses = awardPurses(figures)
    let years = figures.scenario.calendar.fiscalYears
    let columns = years.indices.map { last in
      let parts = purses.map { purse in
        (0...last).reduce(0.0) { $0 + figures.purse(purse.id, $1, .charge).value }
      }
      return StackedColumns.Column(
        name: Phrase.Time.fiscalYear(years[last]).text(language), parts: parts,
        total: millions(parts.reduce(0, +)),
        limit: nil)
    }
    let cap = figures.cost(.cap)
    writer.chart(
      Phrase.Report.cumulative, summary: summary(columns, language), figures: [cap, figures.cost(.award)]
    ) { frame in
      StackedColumns(
        columns: columns, series: purses.map { figures.view.name(.purse, $0.id) },
        line: (cap.value, Phrase.Report.capLine(cap.text).text(language)), limitName: "",
        axis: Phrase.Report.millionYen.text(language), tickText: millions
      ).chart(frame)
    }
  }

  @Sendable private static func millions(_ yen: Double) -> String {
    NumberText.compact(yen / 1_000_000, places: 1)
  }

  private static func summary(_ columns: [StackedColumns.Column], _ language: Language) -> Phrase {
    let unit = Phrase.Report.millionYen.text(language)
    let totals = columns.map { "\($0.name) \($0.total) \(unit)" }
    return Phrase.Report.columnsSummary(totals.joined(separator: Phrase.listSeparator.text(language)))
  }

  /// What direct cost is spent on, by year; kinds without money are left out.
  static func spending(_ figures: PlanFigures) -> DocumentTable {
    let years = figures.scenario.calendar.fiscalYears
    func grouped(_ yen: Double) -> Phrase { Phrase(verbatim: NumberText.grouped(Int(yen))) }
    var table = DocumentTable(
      Phrase.Report.spendingCaption,
      [.words(Phrase.Report.spendingHead)] + years.map { .numbers(Phrase.Time.fiscalYear($0)) } + [
        .numbers(Phrase.HoursTable.total)
      ])
    let kinds = PlanFigures.Spending.allCases.filter { figures.spent($0, grouped).value > 0 }
    for kind in kinds {
      let byYear = years.indices.map { figures.spent(kind, inYear: $0, grouped) }
      table.add(
        [.name(Phrase.Report.spending("\(kind)"))] + byYear.map { Passage($0) }
          + [Passage(figures.spent(kind, grouped))])
    }
    let sums = years.indices.map { year in
      Figure.derived(.sum, kinds.map { figures.spent($0, inYear: year, grouped) }, grouped)
    }
    table.add(
      [.name(Phrase.HoursTable.total)] + sums.map { Passage($0) }
        + [Passage(Figure.derived(.sum, sums, grouped))], isTotal: true)
    return table
  }
}
