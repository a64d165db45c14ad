import Planning

/// No chore hour is saved twice: what staff and measures take is within the delegable share of the hours that do not
/// leave with bought sessions.
///
/// Of a chore that somebody does not have no hours go with a session, and none can be handed over.
enum ChorePoolRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    let calendar = facts.calendar
    for (person, researcher) in facts.scenario.researchers.enumerated() {
      let own = facts.time.personal[person]
      for (chore, kind) in facts.scenario.chores.enumerated() {
        for period in facts.periods {
          let term = calendar.periods[period].term
          let withSessions = facts.time.choreHoursOfSessions[person][chore][term]
          let found = facts.time.choreHours[person][chore][period] + withSessions
          findings.atMost(
            .choreHours, AuditSubject(researcher: researcher.id, chore: kind.id, period: period), found,
            max(own.delegableHours[chore], taken(person, chore, period, facts)))
        }
      }
    }
  }

  /// Hours of the chore that facts of a past term take.
  private static func taken(_ person: Int, _ chore: Int, _ period: Int, _ facts: Facts) -> Hours {
    let term = facts.calendar.periods[period].term
    guard facts.past.isPast(person, term), facts.time.personal[person].choreHours[chore] > 0 else { return 0 }
    let key = PastRecord.ChoreKey(person: person, chore: chore, period: period)
    var hours = facts.past.choreHours[key] ?? 0
    for (position, kind) in facts.scenario.sessionKinds.enumerated() {
      let sessions = Double(facts.past.sessions(person, position, term) ?? 0)
      for part in kind.chores where facts.index.chores[part.chore] == chore {
        let share = facts.time.personal[person].sessionShare[chore]
        hours += share * part.hours * facts.time.weeks.average(kind) * sessions
      }
    }
    return hours
  }
}
