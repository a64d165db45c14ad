import Auditing
import Planning
import Reports
import Wording

/// The numbers of a plan as figures: each with its place in the plan's JSON.
///
/// In paths, `[x]` picks the entry of a list that is about x (a researcher, a purse, a term), `[#n]` the n-th from 0, and
/// `[member=x]` those whose member is x.
struct PlanFigures {
  let matter: ReportMatter
  let view: PlanView
  let inputs: InputFigures

  init(_ matter: ReportMatter) {
    self.matter = matter
    view = matter.view
    inputs = InputFigures(matter)
  }

  var account: PlanAccount { matter.account }
  var scenario: Scenario { matter.scenario }
  var money: MoneyAccount { account.money }

  // MARK: The result

  var objective: Figure? {
    matter.outcome.objective.map { Figure($0, Phrase.Units.exactHours($0), .plan("objective")) }
  }
  var bound: Figure? {
    matter.outcome.bestBound.map { Figure($0, Phrase.Units.hoursAtMost($0), .plan("bestBound")) }
  }
  var gap: Figure? {
    matter.outcome.gap.map { Figure($0, Phrase(verbatim: StatusSection.gapText($0)), .plan("gap")) }
  }
  var supported: Figure {
    Figure(
      Double(account.supportedCount), Phrase.Units.people(account.supportedCount), .plan("totals.supported"))
  }
  var candidates: Figure {
    let count = scenario.researchers.count
    return Figure(Double(count), Phrase.Units.people(count), .scenarioCount("researchers"))
  }
  var defaultsUsed: Figure {
    let count = matter.defaults.count
    return Figure(Double(count), Phrase(verbatim: "\(count)"), .planCount("defaultsUsed"))
  }
  var estimates: Figure {
    let count = matter.defaults.filter { $0.strength == .estimate }.count
    return Figure(Double(count), Phrase(verbatim: "\(count)"), .planCount("defaultsUsed[strength=estimate]"))
  }

  // MARK: Hours over the award, of the supported

  /// A sum over the supported: `gross`, `relief`, `leaked`, `kept`, `researchChores`, `protected`, `byTimetable`, `gained`.
  enum Hours: String, CaseIterable {
    case gross, relief, leaked, kept, researchChores, protected, byTimetable, gained

    func of(_ totals: HoursTotals) -> Double {
      switch self {
      case .gross: totals.gross
      case .relief: totals.relief
      case .leaked: totals.leaked
      case .kept: totals.kept
      case .researchChores: totals.researchChores
      case .protected: totals.protected
      case .byTimetable: totals.byTimetable
      case .gained: totals.gained
      }
    }
  }

  func total(_ hours: Hours) -> Figure {
    let value = hours.of(account.totals)
    return Figure(value, Phrase.Units.totalHours(value), .plan("totals.hours.\(hours.rawValue)"))
  }

  /// One person's hours over the award; the text is the number alone.
  func total(_ hours: Hours, of person: ResearcherAccount) -> Figure {
    let value = hours.of(person.totals)
    return Figure(
      value, Phrase(verbatim: NumberText.decimal(value, places: 0)),
      .plan("researchers[\(person.researcher)].total.\(hours.rawValue)"))
  }

  /// Protected half-days a week in a term, with the plan or by timetable alone.
  func halfDays(_ term: ResearcherTermAccount, of person: ResearcherAccount, byTimetable: Bool) -> Figure {
    let count = byTimetable ? term.timetableHalfDays : term.halfDays
    return Figure(
      Double(count), Phrase(verbatim: "\(count)"),
      .plan(
        "researchers[\(person.researcher)].terms[\(term.term)].\(byTimetable ? "byTimetable" : "halfDays")"))
  }

  /// Mean half-days a week of the supported in a term; `nil` when nobody is supported.
  func meanHalfDays(inTerm term: Int, byTimetable: Bool) -> Figure? {
    let figures = view.supported.compactMap { person in
      person.terms.first { $0.term == term }.map { halfDays($0, of: person, byTimetable: byTimetable) }
    }
    guard !figures.isEmpty else { return nil }
    return .derived(.mean, figures) { Phrase.Units.halfDays(NumberText.compact($0, places: 1)) }
  }

  /// Money spent for each hour gained, own funds included; `nil` when less than an hour is gained.
  var costPerHour: Figure? {
    guard account.totals.gained >= 1 else { return nil }
    let spent = Figure.derived(.sum, [cost(.award), cost(.ownFunds)]) { Phrase.Units.yen(Int($0)) }
    return .derived(.ratio, [spent, total(.gained)]) { Phrase.Units.yen(Int($0.rounded())) }
  }
}
