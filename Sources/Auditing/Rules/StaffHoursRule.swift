import Planning

/// Staff hours against the productive hours in post; whom staff may serve with what; pins on assignments.
enum StaffHoursRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    let scenario = facts.scenario
    for (role, kind) in scenario.roles.enumerated() {
      for (place, site) in scenario.places.enumerated() {
        for period in facts.periods {
          findings.atMost(
            .staffCapacity, AuditSubject(role: kind.id, place: site.id, period: period),
            facts.staff.used[role][place][period] - past(role, place, period, facts),
            facts.staff.capacity[role][place][period])
        }
      }
    }
    for entry in facts.plan.assignments {
      let (role, place) = (scenario.roles[entry.role], scenario.places[entry.place])
      let researcher = scenario.researchers[entry.researcher]
      let chore = scenario.chores[entry.chore]
      let subject = AuditSubject(
        researcher: researcher.id, role: role.id, place: place.id, chore: chore.id, period: entry.period)
      if !place.serves(researcher) { findings.atMost(.staffServes, subject, entry.hours, 0) }
      if !role.skills.contains(where: { $0.chore == chore.id }) {
        findings.atMost(.staffSkill, subject, entry.hours, 0)
      }
    }
    for pin in scenario.pins { check(pin, facts, &findings) }
  }

  /// Hours of past terms: whoever worked them was there.
  private static func past(_ role: Int, _ place: Int, _ period: Int, _ facts: Facts) -> Hours {
    facts.plan.assignments.reduce(0) { sum, entry in
      guard entry.role == role, entry.place == place, entry.period == period else { return sum }
      let chore = PastRecord.ChoreKey(person: entry.researcher, chore: entry.chore, period: period)
      let key = PastRecord.WorkKey(role: role, place: place, measure: nil, chore: chore)
      return facts.past.work[key] == nil ? sum : sum + entry.hours
    }
  }

  private static func check(_ pin: Pin, _ facts: Facts, _ findings: inout Findings) {
    guard case .assignment(let role, let place, let researcher, let chore, let period, let hours) = pin
    else { return }
    let (index, plan) = (facts.index, facts.plan)
    let found = plan.assignments.filter { entry in
      entry.role == index.roles[role] && entry.place == index.places[place]
        && entry.researcher == index.researchers[researcher] && entry.chore == index.chores[chore]
        && entry.period == period
    }.reduce(0) { $0 + $1.hours }
    let subject = AuditSubject(
      researcher: researcher, role: role, place: place, chore: chore, period: period)
    findings.atLeast(.staffPin, subject, found, hours)
    findings.atMost(.staffPin, subject, found, hours)
  }
}
