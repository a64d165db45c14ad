import Planning

/// Reads a plan entry by entry; what means nothing becomes a finding and goes no further.
///
/// Entries for the same thing are reported as duplicates and added up, since that is what a reader of the
/// plan would do.
struct Intake {
  let scenario: Scenario
  let index: ScenarioIndex
  var clean: CleanPlan
  var findings: Findings

  /// Numbers above these are slips of the pen, not decisions; below them no sum leaves the exact range.
  static let mostYen = 1_000_000_000_000_000
  static let mostCount = 1_000_000
  static let mostHours: Hours = 1_000_000

  init(_ scenario: Scenario, _ index: ScenarioIndex, _ findings: Findings) {
    self.scenario = scenario
    self.index = index
    self.findings = findings
    clean = CleanPlan(emptyFor: scenario)
  }

  mutating func read(_ plan: Plan) {
    readPeople(plan)
    readStaff(plan)
    readMeasures(plan)
    readSessions(plan)
    readPersonalAmounts(plan)
    readPayments(plan)
    readMovements(plan)
  }

  // MARK: - Questions that every entry is asked

  /// A position, or a finding that the identifier is unknown.
  mutating func position(
    _ identifier: String, _ positions: [String: Int], _ subject: AuditSubject
  ) -> Int? {
    if let found = positions[identifier] { return found }
    findings.entry(.unknownReference, subject)
    return nil
  }

  mutating func isInside(_ value: Int, _ range: Range<Int>, _ subject: AuditSubject) -> Bool {
    if range.contains(value) { return true }
    findings.entry(.outsideAward, subject)
    return false
  }

  mutating func isUsable(
    _ value: Int, most: Int, _ unit: (Int) -> AuditQuantity, _ subject: AuditSubject
  ) -> Bool {
    findings.atLeast(.negativeNumber, subject, Exact.clamped(value), 0, unit)
    findings.atMost(.hugeNumber, subject, Exact.clamped(value), most, unit)
    return value >= 0 && value <= most
  }

  mutating func isUsable(_ hours: Hours, _ subject: AuditSubject) -> Bool {
    guard hours.isFinite else {
      findings.entry(.notANumber, subject)
      return false
    }
    // A solver's −10⁻⁹ is nothing; it is left out without a finding.
    findings.atLeast(.negativeNumber, subject, hours, 0)
    findings.atMost(.hugeNumber, subject, hours, Intake.mostHours)
    return hours >= 0 && hours <= Intake.mostHours
  }

  /// Reports the second and later entries with the same key.
  mutating func note<Key: Hashable>(_ key: Key, in seen: inout Set<Key>, _ subject: AuditSubject) {
    if !seen.insert(key).inserted { findings.entry(.duplicate, subject) }
  }

  var periods: Range<Int> { 0..<scenario.calendar.periods.count }
  var terms: Range<Int> { 0..<scenario.calendar.terms.count }
  var years: Range<Int> { 0..<scenario.calendar.fiscalYears.count }
}
