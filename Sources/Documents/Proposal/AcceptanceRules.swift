import Auditing
import Planning
import Reports
import ScenarioFiles
import Wording

/// The award's rules that are a number, each beside the plan's.
struct AcceptanceRules {
  struct Line {
    var name: Phrase
    /// Path of the rule in the scenario.
    var path: String
    var limit: Figure
    var plan: Figure
    /// Whether the plan must reach the limit rather than stay below it.
    var isMinimum = false
    var text: (Double) -> Phrase
  }

  let figures: PlanFigures

  init(_ figures: PlanFigures) { self.figures = figures }

  var lines: [Line] { [cap] + people + purses + shares + salary + period }

  private static func grouped(_ value: Double) -> Phrase { Phrase(verbatim: NumberText.grouped(Int(value))) }

  private func plain(_ figure: Figure) -> Figure {
    Figure(figure.value, Self.grouped(figure.value), figure.origin)
  }

  private var cap: Line {
    Line(
      name: Phrase.Acceptance.cap, path: "award.cap", limit: plain(figures.cost(.cap)),
      plan: plain(figures.cost(.award)), text: Self.grouped)
  }

  private var people: [Line] {
    let range = figures.scenario.award.supported
    let limits = [
      (Phrase.Acceptance.people, "max", range.maximum, false),
      (Phrase.Acceptance.leastPeople, "min", Optional(range.minimum), true),
    ]
    return limits.compactMap { name, key, count, isMinimum in
      guard let count, figures.inputs.isGiven("award", "supported", key) else { return nil }
      let path = "award.supported.\(key)"
      return Line(
        name: name, path: path, limit: Figure(Double(count), Self.grouped(Double(count)), .scenario(path)),
        plan: plain(figures.supported), isMinimum: isMinimum, text: Self.grouped)
    }
  }

  /// Purses with a limit, year by year: what went through against what there was.
  private var purses: [Line] {
    figures.scenario.award.purses.filter(\.isAwardMoney).flatMap { purse in
      figures.years(of: purse.id).enumerated().compactMap { index, year in
        guard let limit = year.limit else { return nil }
        let path = "cost.byPurse[\(purse.id)].years[#\(index)]"
        let used = Figure.derived(
          .sum, [.charge, .carriedOut, .movedOut].map { figures.purse(purse.id, index, $0) }, Self.grouped)
        return Line(
          name: Phrase.Acceptance.purse(
            figures.view.name(.purse, purse.id),
            Phrase.Time.fiscalYear(figures.scenario.calendar.fiscalYears[year.year])),
          path: "award.purses.\(purse.id).amounts",
          limit: Figure(Double(limit), Self.grouped(Double(limit)), .plan(path + ".limit")), plan: used,
          text: Self.grouped)
      }
    }
  }

  private var shares: [Line] {
    guard let limit = figures.buyoutLimit, let most = figures.mostBuyoutShare else { return [] }
    return [
      Line(
        name: Phrase.Acceptance.buyoutShare, path: "award.buyoutShareLimit", limit: limit, plan: most,
        text: { Phrase(verbatim: NumberText.percent($0)) })
    ]
  }

  /// What the rule allows is for twelve months; where the award has fewer of a fiscal year, that year has a line of its own.
  private var salary: [Line] {
    let limit = figures.scenario.award.salaryLimit
    let calendar = figures.scenario.calendar
    guard limit > 0 else { return [] }
    let whole = Figure(Double(limit), Self.grouped(Double(limit)), .scenario("award.salary.limit"))
    func line(_ name: Phrase, _ years: [Int], _ limit: (Int) -> Figure) -> Line? {
      let entries = figures.matter.plan.salaries.enumerated().filter { years.contains($0.element.year) }
      guard let first = entries.first?.offset else { return nil }
      let paid = entries.map { index, entry in
        Figure(Double(entry.yen), Self.grouped(Double(entry.yen)), .plan("plan.salaries[#\(index)].yen"))
      }
      return Line(
        name: name, path: "award.salary.limit", limit: limit(first),
        plan: .derived(.most, paid, Self.grouped), text: Self.grouped)
    }
    let years = Array(calendar.fiscalYears.indices)
    let full = years.filter { calendar.months(inYear: $0) == 12 }
    let parts = years.filter { !full.contains($0) }.compactMap { year -> Line? in
      let fiscalYear = calendar.fiscalYears[year]
      let name = Phrase.Acceptance.salary(
        Phrase.Time.fiscalYear(fiscalYear), Phrase.Units.months(calendar.months(inYear: year)))
      return line(name, [year]) { entry in
        let year = Figure(
          Double(fiscalYear), Phrase.Time.fiscalYear(fiscalYear), .plan("plan.salaries[#\(entry)].fiscalYear")
        )
        let span = [
          figures.inputs.month(calendar.start, "award", "start"),
          figures.inputs.month(calendar.end, "award", "end"),
        ]
        return .derived(.partOfYear, [whole] + span + [year], Self.grouped)
      }
    }
    return [line(Phrase.Acceptance.salary, full) { _ in whole }].compactMap(\.self) + parts
  }

  private var period: [Line] {
    let calendar = figures.scenario.calendar
    let begun = figures.staffing.map(\.from) + figures.adoptions.map(\.from)
    func month(_ value: Double) -> Phrase { Phrase.Time.month(YearMonth(serial: Int(value))) }
    var lines: [Line] = []
    if !begun.isEmpty {
      lines.append(
        Line(
          name: Phrase.Acceptance.start, path: "award.start",
          limit: figures.inputs.month(calendar.start, "award", "start"), plan: .derived(.least, begun, month),
          isMinimum: true, text: Self.months))
    }
    if !figures.staffing.isEmpty {
      lines.append(
        Line(
          name: Phrase.Acceptance.end, path: "award.end",
          limit: figures.inputs.month(calendar.end, "award", "end"),
          plan: .derived(.most, figures.staffing.map(\.to), month), text: Self.months))
    }
    return lines
  }

  private static func months(_ count: Double) -> Phrase { Phrase.Units.months(Int(count)) }
}
