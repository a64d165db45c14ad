import Planning
import Wording

/// The document to a `Scenario`, part by part, in the order in which the parts depend on each other.
///
/// A part that cannot be read leaves a placeholder and a finding, so that the rest is still checked.
struct ScenarioBuilder {
  let document: Document
  let calendar: PlanningCalendar
  let institutionIndex: ReferenceIndex
  let departmentIndex: ReferenceIndex
  let researcherIndex: ReferenceIndex
  let roleIndex: ReferenceIndex
  let choreIndex: ReferenceIndex
  let kindIndex: ReferenceIndex
  let measureIndex: ReferenceIndex
  let placeIndex: ReferenceIndex
  let purseIndex: ReferenceIndex
  let rankIndex: ReferenceIndex
  let levelIndex: ReferenceIndex
  let commitmentIndex: ReferenceIndex

  var top: Section { document.top }
  var context: ReadingContext { document.context }

  /// `nil`, with findings, when there is no time axis to put anything on.
  init?(_ document: Document) {
    guard let calendar = Self.calendar(document.top) else { return nil }
    self.document = document
    self.calendar = calendar
    institutionIndex = document.index("institutions")
    departmentIndex = document.index("departments")
    researcherIndex = document.index("researchers")
    roleIndex = document.index("roles")
    choreIndex = document.index("chores")
    kindIndex = document.index("sessionKinds")
    measureIndex = document.index("measures")
    placeIndex = document.index("places")
    rankIndex = document.index("ranks")
    levelIndex = document.index("levels")
    commitmentIndex = document.index("commitments")
    purseIndex = ReferenceIndex(
      document.top.section("award").section("purses").mapping, labels: ["title"])
  }

  /// Always returns a scenario; whether it means anything, the context's findings say.
  func scenario(name: String) -> Scenario {
    top.checkKeys(Schema.root)
    for (key, schema) in Self.fixedSections { top.section(key).checkKeys(schema) }
    let institutions = self.institutions()
    let departments = self.departments(institutions)
    let chores = self.chores()
    let kinds = sessionKinds()
    let measures = self.measures()
    let roles = self.roles()
    let places = self.places(departments)
    let researchers = ResearcherReading(self, chores: chores, kinds: kinds, departments: departments)
      .researchers()
    let counted = departmentsWithSessions(departments, researchers)
    return Scenario(
      name: name, title: top.title(or: name), award: award(researchers), calendar: calendar,
      institutions: institutions, departments: counted, researchers: researchers, roles: roles,
      places: places, recruitment: recruitment(roles, institutions), chores: chores, sessionKinds: kinds,
      substitutes: substitutes(departments), measures: measures, requirements: requirements(),
      quotas: quotas(), rules: rules(), commitments: commitments(), pins: pins(kinds))
  }

  private static let fixedSections: [(String, Schema)] = [
    ("award", Schema.award), ("calendar", Schema.calendar), ("rules", Schema.rules), ("floor", Schema.floor),
    ("hours", Schema.hours), ("researcherDefaults", Schema.researcherDefaults),
    ("departmentDefaults", Schema.departmentDefaults),
    ("institutionDefaults", Schema.institutionDefaults),
  ]

  /// A placeholder calendar stands in for a wrong one.
  private static func calendar(_ top: Section) -> PlanningCalendar? {
    let award = top.section("award")
    let months = top.section("calendar").choice(
      "period",
      [
        (["quarter", "四半期"], 3), (["month", "月"], 1), (["halfYear", "半期"], 6),
      ])
    let start = award.month("start")
    let end = award.month("end")
    if start == nil, award.find("start") == nil { award.reportMissing("start") }
    if end == nil, award.find("end") == nil { award.reportMissing("end") }
    if let start, let end, let months {
      if let calendar = PlanningCalendar(start: start, end: end, periodMonths: months) { return calendar }
      award.report(
        .relation(.calendar(start: start.isoText, end: end.isoText, periodMonths: months)), "end")
    }
    return PlanningCalendar(
      start: YearMonth(year: 2025, month: 10), end: YearMonth(year: 2028, month: 3), periodMonths: 3)
  }

  /// A staffing period given as a month of the award or a number from 1.
  func period(_ text: String) -> Result<Int, FindingCodeError> {
    if let month = NumberReading.month(text), let period = calendar.period(containing: month) {
      return .success(period)
    }
    if let number = NumberReading.decimal(text), number == number.rounded(),
      number >= 1, number <= Double(calendar.periods.count)
    {
      return .success(Int(number) - 1)
    }
    return Parsing.failure(.notAPeriod)
  }

  /// A term given as a month of the award or a number from 1.
  func term(_ text: String) -> Result<Int, FindingCodeError> {
    if let month = NumberReading.month(text), let term = calendar.term(containing: month) {
      return .success(term)
    }
    if let number = NumberReading.decimal(text), number == number.rounded(),
      number >= 1, number <= Double(calendar.terms.count)
    {
      return .success(Int(number) - 1)
    }
    return Parsing.failure(.notATerm)
  }

  /// The index of a fiscal year such as `2026` or `2026年度`.
  func year(_ text: String) -> Result<Int, FindingCodeError> {
    var plain = NumberReading.normalised(text)
    if plain.hasPrefix("FY") { plain = String(plain.dropFirst(2)) }
    if plain.hasSuffix("年度") { plain = String(plain.dropLast(2)) }
    if let year = Int(plain), let index = calendar.fiscalYears.firstIndex(of: year) { return .success(index) }
    return Parsing.failure(.notAYear)
  }
}
