import Planning

/// A protected half-day needs core hours in every period of the term and a slot in the week.
enum ProtectedRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    let actual = actualTerms(facts)
    for (person, researcher) in facts.scenario.researchers.enumerated() {
      for term in facts.calendar.terms {
        let subject = AuditSubject(researcher: researcher.id, term: term.index)
        let found = facts.plan.halfDays[person][term.index]
        findings.atMost(
          .protectedMaximum, subject, found,
          facts.plan.supported[person] ? researcher.maximumHalfDays : 0, AuditQuantity.halfDays)
        guard facts.plan.supported[person] else { continue }
        if !actual.contains(PersonTerm(person: person, term: term.index)) {
          checkTime(person, term, found, facts, &findings)
          findings.atMost(
            .protectedSlots, subject, found, slots(person, term.index, facts), AuditQuantity.halfDays)
        }
        let floor = facts.scenario.rules.floor
        if floor.isHard && term.index >= floor.fromTerm {
          findings.atLeast(.protectedFloor, subject, found, floor.halfDays, AuditQuantity.halfDays)
        }
      }
    }
    for pin in facts.scenario.pins {
      guard case .protected(let id, let term, let range, _) = pin,
        let person = facts.index.researchers[id], facts.terms.contains(term)
      else { continue }
      findings.within(
        .protectedPin, AuditSubject(researcher: id, term: term), facts.plan.halfDays[person][term], range,
        AuditQuantity.halfDays)
    }
  }

  /// L p ≤ C⁰ + κ (F − o) + S in every period of the term.
  private static func checkTime(
    _ person: Int, _ term: PlanningCalendar.Term, _ halfDays: Int, _ facts: Facts,
    _ findings: inout Findings
  ) {
    let researcher = facts.scenario.researchers[person]
    // No half-day needs no hours: somebody whose chores exceed the research hours breaks nothing.
    guard halfDays > 0 else { return }
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

  struct PersonTerm: Hashable {
    var person: Int
    var term: Int
  }

  /// Terms that have passed: their half-days are facts, so time and slots are not asked about.
  static func actualTerms(_ facts: Facts) -> Set<PersonTerm> {
    var terms: Set<PersonTerm> = []
    for pin in facts.scenario.pins {
      guard case .protected(let id, let term, _, true) = pin, let person = facts.index.researchers[id]
      else { continue }
      terms.insert(PersonTerm(person: person, term: term))
    }
    return terms
  }
}
