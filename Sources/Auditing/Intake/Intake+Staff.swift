import Planning

extension Intake {
  /// Hires and staff hours.
  mutating func readStaff(_ plan: Plan) {
    var seen: Set<Hire> = []
    for entry in plan.hires {
      let subject = AuditSubject(role: entry.role, place: entry.place, period: entry.start)
      guard let role = position(entry.role, index.roles, subject),
        let place = position(entry.place, index.places, subject),
        isInside(entry.start, periods, subject),
        isInside(entry.end, entry.start + 1..<max(periods.upperBound, entry.start + 1) + 1, subject),
        isUsable(entry.steps, most: Intake.mostCount, AuditQuantity.steps, subject)
      else { continue }
      var key = entry
      key.steps = 0
      note(key, in: &seen, subject)
      clean.hires.append(
        CleanPlan.Hire(
          role: role, place: place, start: entry.start, end: entry.end, steps: entry.steps))
    }
    readAssignments(plan.assignments)
  }

  private mutating func readAssignments(_ assignments: [Assignment]) {
    var seen: Set<Assignment> = []
    for entry in assignments {
      let subject = AuditSubject(
        researcher: entry.researcher, role: entry.role, place: entry.place, chore: entry.chore,
        period: entry.period)
      guard let role = position(entry.role, index.roles, subject),
        let place = position(entry.place, index.places, subject),
        let researcher = position(entry.researcher, index.researchers, subject),
        let chore = position(entry.chore, index.chores, subject),
        isInside(entry.period, periods, subject), isUsable(entry.hours, subject)
      else { continue }
      var key = entry
      key.hours = 0
      note(key, in: &seen, subject)
      clean.assignments.append(
        CleanPlan.Assignment(
          role: role, place: place, researcher: researcher, chore: chore, period: entry.period,
          hours: entry.hours))
    }
  }

  /// Adoptions and removals.
  mutating func readMeasures(_ plan: Plan) {
    var adopted: Set<String> = []
    for entry in plan.adoptions {
      let subject = AuditSubject(measure: entry.measure, period: entry.start)
      guard let measure = position(entry.measure, index.measures, subject),
        isInside(entry.start, periods, subject)
      else { continue }
      // Without the period: which of the two came second says nothing.
      note(entry.measure, in: &adopted, AuditSubject(measure: entry.measure))
      clean.adoption[measure] = min(clean.adoption[measure] ?? entry.start, entry.start)
    }
    var seen: Set<Removal> = []
    for entry in plan.removals {
      let subject = AuditSubject(
        researcher: entry.researcher, chore: entry.chore, measure: entry.measure, period: entry.period)
      guard let measure = position(entry.measure, index.measures, subject),
        let researcher = position(entry.researcher, index.researchers, subject),
        let chore = position(entry.chore, index.chores, subject),
        isInside(entry.period, periods, subject), isUsable(entry.hours, subject)
      else { continue }
      var key = entry
      key.hours = 0
      note(key, in: &seen, subject)
      clean.removals.append(
        CleanPlan.Removal(
          measure: measure, researcher: researcher, chore: chore, period: entry.period,
          hours: entry.hours))
    }
  }
}
