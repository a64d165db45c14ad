import Planning

/// Supported people come down to the ceiling; colleagues who take sessions over stay below theirs.
enum WorkingTimeRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for (person, researcher) in facts.scenario.researchers.enumerated() {
      let own = facts.time.personal[person]
      if facts.plan.supported[person] {
        for period in facts.periods where !facts.past.isPast(person, facts.calendar.periods[period].term) {
          findings.atLeast(
            .overtimeRelief, AuditSubject(researcher: researcher.id, period: period),
            facts.time.freed[person][period].gross, own.overtime)
        }
      }
      // Who is supported covers for nobody.
      let headroom = facts.plan.supported[person] ? 0 : own.headroom
      for term in facts.terms {
        findings.atMost(
          .colleagueCeiling, AuditSubject(researcher: researcher.id, term: term),
          facts.time.takenOverHours[person][term], headroom)
      }
    }
    for (department, unit) in facts.scenario.departments.enumerated() {
      for term in facts.terms {
        findings.atMost(
          .othersHeadroom, AuditSubject(department: unit.id, term: term),
          othersHours(department, term, facts), unit.othersHeadroom)
      }
    }
  }

  /// Hours of the sessions that a department's other physicians take over, in the average week.
  static func othersHours(_ department: Int, _ term: Int, _ facts: Facts) -> Hours {
    facts.plan.covers.reduce(0) { sum, entry in
      guard case .others(department) = entry.colleague, entry.term == term else { return sum }
      return sum + facts.time.weeks.hours(facts.scenario.sessionKinds[entry.kind])
        * Double(entry.sessions)
    }
  }
}
