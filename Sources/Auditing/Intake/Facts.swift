import Planning

/// Everything the rules ask about: the scenario, the meaningful part of the plan, and the ledgers.
struct Facts {
  let scenario: Scenario
  let index: ScenarioIndex
  let plan: CleanPlan
  let time: TimeLedger
  let staff: StaffLedger
  let money: MoneyLedger
  let past: PastRecord

  init(_ plan: Plan, of scenario: Scenario, _ findings: inout Findings) {
    self.scenario = scenario
    let index = ScenarioIndex(scenario)
    self.index = index
    var intake = Intake(scenario, index, findings)
    intake.read(plan)
    findings = intake.findings
    let clean = intake.clean
    past = PastRecord(scenario, index)
    self.plan = clean
    time = TimeLedger(scenario, index, clean)
    staff = StaffLedger(scenario, clean)
    money = MoneyLedger(scenario, index, clean)
  }

  var calendar: PlanningCalendar { scenario.calendar }
  var periods: Range<Int> { 0..<scenario.calendar.periods.count }
  var terms: Range<Int> { 0..<scenario.calendar.terms.count }
  var years: Range<Int> { 0..<scenario.calendar.fiscalYears.count }
  var people: Range<Int> { 0..<scenario.researchers.count }

  var supportedCount: Int { plan.supported.filter { $0 }.count }

  /// Supported people of an institution (position), or of all.
  func supportedCount(in institution: Int?) -> Int {
    people.filter { person in
      plan.supported[person]
        && (institution == nil || index.institutionOfResearcher[person] == institution)
    }.count
  }
}
