import Planning

/// Which hires there can be, what the labour market gives, and pins on hires.
enum RecruitmentRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for hire in facts.plan.hires where hire.steps > 0 { check(hire, facts, &findings) }
    for limit in facts.scenario.recruitment { check(limit, facts, &findings) }
    for pin in facts.scenario.pins {
      switch pin {
      case .hire(let role, let place, let period, let steps):
        let found = hired(role, place, facts) { $0.start == period }
        findings.within(
          .hirePin, AuditSubject(role: role, place: place, period: period), found, steps,
          AuditQuantity.steps)
      case .headCount(let role, let place, let steps):
        findings.within(
          .headCountPin, AuditSubject(role: role, place: place), hired(role, place, facts) { _ in true },
          steps, AuditQuantity.steps)
      default: continue
      }
    }
  }

  /// Steps of a role at a place, or (`nil`) anywhere, that satisfy a condition.
  private static func hired(
    _ role: String, _ place: String?, _ facts: Facts, _ condition: (CleanPlan.Hire) -> Bool
  ) -> Int {
    facts.plan.hires.filter { hire in
      facts.scenario.roles[hire.role].id == role
        && (place == nil || facts.scenario.places[hire.place].id == place) && condition(hire)
    }.reduce(0) { $0 + $1.steps }
  }

  /// The option: place, lead time and end of contract.
  private static func check(_ hire: CleanPlan.Hire, _ facts: Facts, _ findings: inout Findings) {
    let role = facts.scenario.roles[hire.role]
    let place = facts.scenario.places[hire.place]
    let subject = AuditSubject(role: role.id, place: place.id, period: hire.start)
    // Steps that are hired already need neither permission nor time.
    let made = facts.past.hires[.init(role: hire.role, place: hire.place, start: hire.start)]
    let together = facts.plan.hires.reduce(0) { sum, other in
      let isSame = other.role == hire.role && other.place == hire.place && other.start == hire.start
      return isSame ? Exact.sum(sum, other.steps) : sum
    }
    let isMade = made.map { together <= $0.maximum ?? $0.minimum } ?? false
    if !facts.scenario.rules.hiringAllowed && !isMade {
      findings.atMost(.hiringOff, subject, hire.steps, 0, AuditQuantity.steps)
    }
    if !role.placeKinds.contains(place.kind) {
      findings.atMost(.hirePlace, subject, hire.steps, 0, AuditQuantity.steps)
    }
    let months = hire.start * facts.calendar.periodMonths
    if !isMade { findings.atLeast(.hireLeadTime, subject, months, role.leadMonths, AuditQuantity.months) }
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
    let past = facts.past.hires.filter { entry in
      facts.scenario.roles[entry.key.role].id == limit.role
        && (institution == nil || facts.index.institutionOfPlace[entry.key.place] == institution)
    }
    func allowed(_ steps: Int) -> Int {
      facts.scenario.rules.fillRateStress ? Exact.floor(limit.fillRate, of: steps) : steps
    }
    if let most = limit.stepsPerPeriod.map(allowed) {
      for period in facts.periods {
        let found = hires.filter { $0.start == period }.reduce(0) { $0 + $1.steps }
        let made = past.filter { $0.key.start == period }.reduce(0) { $0 + $1.value.minimum }
        findings.atMost(
          .hiresPerPeriod,
          AuditSubject(institution: limit.institution, role: limit.role, period: period), found,
          max(most, made), AuditQuantity.steps)
      }
    }
    if let most = limit.stepsInTotal.map(allowed) {
      findings.atMost(
        .hiresInTotal, AuditSubject(institution: limit.institution, role: limit.role),
        hires.reduce(0) { $0 + $1.steps }, max(most, past.reduce(0) { $0 + $1.value.minimum }),
        AuditQuantity.steps)
    }
  }
}
