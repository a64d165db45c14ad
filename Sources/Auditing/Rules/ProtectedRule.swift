import Planning

/// A protected half-day needs core hours in every period of the term and a slot in the week.
enum ProtectedRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for (person, researcher) in facts.scenario.researchers.enumerated() {
      for term in facts.calendar.terms {
        let subject = AuditSubject(researcher: researcher.id, term: term.index)
        let found = facts.plan.halfDays[person][term.index]
        let past = facts.past.halfDays[.init(person: person, term: term.index)]
        findings.atMost(
          .protectedMaximum, subject, found,
          facts.plan.supported[person] ? past ?? researcher.maximumHalfDays : 0, AuditQuantity.halfDays)
        guard facts.plan.supported[person] else { continue }
        if past == nil {
          checkTime(person, term, found, facts, &findings)
          findings.atMost(
            .protectedSlots, subject, found, slots(person, term.index, facts), AuditQuantity.halfDays)
        }
        let floor = facts.scenario.rules.floor
        if floor.isHard && past == nil && term.index >= floor.fromTerm {
          findings.atLeast(.protectedFloor, subject, found, floor.halfDays, AuditQuantity.halfDays)
        }
      }
    }
    for pin in facts.scenario.pins {
      guard case .protected(let id, let term, let range, let isActual) = pin,
        let person = facts.index.researchers[id], facts.terms.contains(term)
      else { continue }
      findings.within(
        .protectedPin, AuditSubject(researcher: id, term: term), facts.plan.halfDays[person][term],
        isActual ? .exactly(range.minimum) : range, AuditQuantity.halfDays)
    }
  }

  /// L p ≤ C⁰ + κ (F − o) + S in every period of the term, for p = 0, too: whoever is supported and does more research
  /// chores than there are research hours must be helped out of that.
  private static func checkTime(
    _ person: Int, _ term: PlanningCalendar.Term, _ halfDays: Int, _ facts: Facts,
    _ findings: inout Findings
  ) {
    let researcher = facts.scenario.researchers[person]
    for period in term.periods {
      findings.atMost(
        .protectedTime, AuditSubject(researcher: researcher.id, period: period, term: term.index),
        facts.scenario.rules.halfDayHours * Double(halfDays),
        facts.time.coreHoursOfSupported(person, period, keptShare: researcher.keptShare))
    }
  }

  /// Slots of a supported person: protected now, free now, and freed by sessions.
  static func slots(_ person: Int, _ term: Int, _ facts: Facts) -> Int {
    let researcher = facts.scenario.researchers[person]
    return Exact.sum(
      Exact.sum(researcher.protectedNow, researcher.freeSlots), facts.time.slots[person][term])
  }
}
