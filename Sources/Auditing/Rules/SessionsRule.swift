import Planning

/// Sessions bought against sessions held, allowed duties, class hours, pins.
enum SessionsRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for person in facts.people {
      let mine = facts.plan.buyouts.filter { $0.researcher == person && $0.sessions > 0 }
      if mine.isEmpty { continue }
      for kind in facts.scenario.sessionKinds.indices {
        for term in facts.terms {
          let found = mine.filter { $0.kind == kind && $0.term == term }.reduce(0) { $0 + $1.sessions }
          check(person, kind, term, found, facts, &findings)
        }
      }
      checkClassHours(person, mine, facts, &findings)
    }
    for pin in facts.scenario.pins {
      guard case .buyout(let researcher, let kind, let term, let sessions) = pin else { continue }
      let found = facts.plan.buyouts.filter { entry in
        entry.researcher == facts.index.researchers[researcher]
          && entry.kind == facts.index.kinds[kind] && entry.term == term
      }.reduce(0) { $0 + $1.sessions }
      findings.within(
        .sessionsPin, AuditSubject(researcher: researcher, sessionKind: kind, term: term), found, sessions,
        AuditQuantity.sessions)
    }
  }

  private static func check(
    _ person: Int, _ kind: Int, _ term: Int, _ found: Int, _ facts: Facts, _ findings: inout Findings
  ) {
    let (researcher, type) = (facts.scenario.researchers[person], facts.scenario.sessionKinds[kind])
    let subject = AuditSubject(researcher: researcher.id, sessionKind: type.id, term: term)
    let holding = researcher.sessions.first { $0.kind == type.id }
    // What was bought in a past term is no question of what may be bought.
    let past = facts.past.sessions(person, kind, term) ?? 0
    let free = max(0, (holding?.perWeek ?? 0) - (holding?.keep ?? 0))
    let most = facts.plan.supported[person] ? max(free, past) : 0
    findings.atMost(.sessionsHeld, subject, found, most, AuditQuantity.sessions)
    if !facts.scenario.rules.buyoutAllowed {
      findings.atMost(.buyoutOff, subject, found, past, AuditQuantity.sessions)
    }
    let owner = facts.index.institutionOfResearcher[person]
    if let owner, !facts.scenario.institutions[owner].buyoutDuties.contains(type.duty) {
      findings.atMost(.sessionsDuty, subject, found, past, AuditQuantity.sessions)
    }
  }

  /// Σ h W b over teaching sessions of a fiscal year, at most a share of Σ h W n.
  private static func checkClassHours(
    _ person: Int, _ mine: [CleanPlan.Buyout], _ facts: Facts, _ findings: inout Findings
  ) {
    guard let owner = facts.index.institutionOfResearcher[person],
      let share = facts.scenario.institutions[owner].classHoursLimit
    else { return }
    let (researcher, kinds) = (facts.scenario.researchers[person], facts.scenario.sessionKinds)
    for year in facts.years {
      var (bought, held, past) = (0.0, 0.0, 0.0)
      for term in facts.calendar.terms where term.year == year {
        for (position, kind) in kinds.enumerated() where kind.duty == .teaching {
          let hours = kind.hours * facts.time.weeks.held(kind, term: term.index)
          let perWeek = researcher.sessions.filter { $0.kind == kind.id }.reduce(0) { $0 + $1.perWeek }
          held += hours * Double(perWeek)
          past += hours * Double(facts.past.sessions(person, position, term.index) ?? 0)
          bought += mine.filter { $0.kind == position && $0.term == term.index }
            .reduce(0) { $0 + hours * Double($1.sessions) }
        }
      }
      findings.atMost(
        .classHours, AuditSubject(researcher: researcher.id, year: year), bought,
        max(share.fraction * held, past))
    }
  }
}
