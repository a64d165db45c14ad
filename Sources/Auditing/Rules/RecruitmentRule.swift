import Planning

/// Which hires there can be, what the labour market gives, and pins on hires.
enum RecruitmentRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for hire in facts.plan.hires where hire.steps > 0 { check(hire, facts, &findings) }
    for limit in facts.scenario.recruitment { check(limit, facts, &findings) }
    for pin in facts.scenario.pins {
      guard case .hire(let role, let place, let period, let steps) = pin else { continue }
      let found = facts.plan.hires.filter { hire in
        facts.scenario.roles[hire.role].id == role && facts.scenario.places[hire.place].id == place
          && hire.start == period
      }.reduce(0) { $0 + $1.steps }
      findings.within(
        .hirePin, AuditSubject(role: role, place: place, period: period), found, steps,
        AuditQuantity.steps)
    }
  }

  /// The option: place, lead time and end of contract.
  private static func check(_ hire: CleanPlan.Hire, _ facts: Facts, _ findings: inout Findings) {
    let role = facts.scenario.roles[hire.role]
    let place = facts.scenario.places[hire.place]
    let subject = AuditSubject(role: role.id, place: place.id, period: hire.start)
    if !facts.scenario.rules.hiringAllowed {
      findings.atMost(.hiringOff, subject, hire.steps, 0, AuditQuantity.steps)
    }
    if !role.placeKinds.contains(place.kind) {
      findings.atMost(.hirePlace, subject, hire.steps, 0, AuditQuantity.steps)
    }
    let months = hire.start * facts.calendar.periodMonths
    findings.atLeast(.hireLeadTime, subject, months, role.leadMonths, AuditQuantity.months)
    let end = contractEnd(nearest: hire, role, facts.calendar)
    if hire.end < end {
      findings.atLeast(.hireContractEnd, subject, hire.end, end, AuditQuantity.periods)
    } else {
      findings.atMost(.hireContractEnd, subject, hire.end, end, AuditQuantity.periods)
    }
  }

  /// The end of contract that the hire should have: without a contract length the award's; with one of n
  /// periods start + n, when renewable also start + 2n, …, never beyond the award. Of several the last one
  /// that is not above the hire's own end, else the first.
  private static func contractEnd(
    nearest hire: CleanPlan.Hire, _ role: Role, _ calendar: PlanningCalendar
  ) -> Int {
    let last = calendar.periods.count
    guard let months = role.contractMonths, months > 0 else { return last }
    let length = months / calendar.periodMonths + (months % calendar.periodMonths > 0 ? 1 : 0)
    let first = min(Exact.sum(hire.start, length), last)
    guard role.renewable, hire.end > first, hire.end < last else {
      return role.renewable && hire.end == last ? last : first
    }
    return hire.start + (hire.end - hire.start) / length * length
  }

  private static func check(_ limit: RecruitmentLimit, _ facts: Facts, _ findings: inout Findings) {
    let institution = limit.institution.map { facts.index.institutions[$0] ?? -1 }
    let hires = facts.plan.hires.filter { hire in
      facts.scenario.roles[hire.role].id == limit.role
        && (institution == nil || facts.index.institutionOfPlace[hire.place] == institution)
    }
    func allowed(_ steps: Int) -> Int {
      facts.scenario.rules.fillRateStress ? Exact.floor(limit.fillRate, of: steps) : steps
    }
    if let most = limit.stepsPerPeriod.map(allowed) {
      for period in facts.periods {
        let found = hires.filter { $0.start == period }.reduce(0) { $0 + $1.steps }
        findings.atMost(
          .hiresPerPeriod,
          AuditSubject(institution: limit.institution, role: limit.role, period: period), found, most,
          AuditQuantity.steps)
      }
    }
    if let most = limit.stepsInTotal.map(allowed) {
      findings.atMost(
        .hiresInTotal, AuditSubject(institution: limit.institution, role: limit.role),
        hires.reduce(0) { $0 + $1.steps }, most, AuditQuantity.steps)
    }
  }
}
