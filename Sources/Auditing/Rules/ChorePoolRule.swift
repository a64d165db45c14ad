import Planning

/// No chore hour is saved twice: staff, measures and bought sessions share the delegable hours.
enum ChorePoolRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    let calendar = facts.calendar
    for (person, researcher) in facts.scenario.researchers.enumerated() {
      let own = facts.time.personal[person]
      for (chore, kind) in facts.scenario.chores.enumerated() {
        for period in facts.periods {
          // Somebody without hours of the chore has none to hand over, so a session that holds some of it
          // cannot be bought either.
          let found =
            facts.time.choreHours[person][chore][period]
            + facts.time.choreHoursOfSessions[person][chore][calendar.periods[period].term]
          findings.atMost(
            .choreHours, AuditSubject(researcher: researcher.id, chore: kind.id, period: period), found,
            own.delegableHours[chore])
        }
      }
    }
  }
}
