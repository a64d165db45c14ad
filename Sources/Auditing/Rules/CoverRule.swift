import Planning

/// Who takes the sessions: tiers, colleagues, and how much of a department may be bought out.
enum CoverRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for entry in facts.plan.buyouts where entry.sessions > 0 { checkSource(entry, facts, &findings) }
    for (tier, substitutes) in facts.scenario.substitutes.enumerated() {
      for term in facts.terms {
        findings.atMost(
          .tierCapacity, AuditSubject(tier: substitutes.id, term: term), used(tier, term, facts),
          max(available(substitutes, term), past(tier, term, facts)), AuditQuantity.sessions)
      }
    }
    for (department, unit) in facts.scenario.departments.enumerated() {
      for term in facts.terms {
        let bought = facts.people.filter { facts.index.departmentOfResearcher[$0] == department }
          .reduce(0) { $0 + facts.time.bought[$1][term] }
        findings.atMost(
          .departmentShare, AuditSubject(department: unit.id, term: term), bought,
          max(allowed(unit), past(department: department, term, facts)), AuditQuantity.sessions)
        for kind in facts.scenario.sessionKinds.indices {
          let balance = colleagues(department, kind, term, facts)
          findings.atMost(
            .colleagueSessions,
            AuditSubject(
              department: unit.id, sessionKind: facts.scenario.sessionKinds[kind].id, term: term),
            balance.needed - balance.past, balance.byCandidates + balance.byOthers, AuditQuantity.sessions)
        }
      }
    }
  }

  private static func checkSource(
    _ entry: CleanPlan.Buyout, _ facts: Facts, _ findings: inout Findings
  ) {
    let researcher = facts.scenario.researchers[entry.researcher]
    let kind = facts.scenario.sessionKinds[entry.kind]
    var subject = AuditSubject(researcher: researcher.id, sessionKind: kind.id, term: entry.term)
    if let tier = entry.tier.map({ facts.scenario.substitutes[$0] }) {
      subject.tier = tier.id
      if tier.covers(researcher, kind) { return }
      findings.atMost(.tierCovers, subject, entry.sessions, 0, AuditQuantity.sessions)
    } else if kind.colleaguePrice == nil {
      findings.atMost(.colleagueAllowed, subject, entry.sessions, 0, AuditQuantity.sessions)
    }
  }

  static func used(_ tier: Int, _ term: Int, _ facts: Facts) -> Int {
    facts.plan.buyouts.filter { $0.tier == tier && $0.term == term }.reduce(0) { $0 + $1.sessions }
  }

  /// Sessions of a past term that the tier may have taken: all that it covers.
  private static func past(_ tier: Int, _ term: Int, _ facts: Facts) -> Int {
    facts.past.sessions.reduce(0) { sum, entry in
      let (researcher, kind) = (
        facts.scenario.researchers[entry.key.person], facts.scenario.sessionKinds[entry.key.kind]
      )
      let isCovered = entry.key.term == term && facts.scenario.substitutes[tier].covers(researcher, kind)
      return isCovered ? Exact.sum(sum, entry.value) : sum
    }
  }

  /// Sessions bought from the department's researchers in a past term.
  private static func past(department: Int, _ term: Int, _ facts: Facts) -> Int {
    facts.past.sessions.reduce(0) { sum, entry in
      entry.key.term == term && facts.index.departmentOfResearcher[entry.key.person] == department
        ? Exact.sum(sum, entry.value) : sum
    }
  }

  static func available(_ tier: SubstituteTier, _ term: Int) -> Int {
    tier.capacity.indices.contains(term) ? tier.capacity[term] : 0
  }

  /// ⌊share × sessions of the department⌋.
  static func allowed(_ department: Department) -> Int {
    Exact.wholeLimit(department.boughtShareLimit.fraction * department.sessionsPerWeek)
  }

  /// Sessions of a kind left to colleagues of a department, those among them that are facts – who took these is not
  /// asked – and those that colleagues take.
  static func colleagues(
    _ department: Int, _ kind: Int, _ term: Int, _ facts: Facts
  ) -> (needed: Int, past: Int, byCandidates: Int, byOthers: Int) {
    var sum = (needed: 0, past: 0, byCandidates: 0, byOthers: 0)
    for entry in facts.plan.buyouts where entry.tier == nil && entry.kind == kind && entry.term == term {
      guard facts.index.departmentOfResearcher[entry.researcher] == department else { continue }
      sum.needed += entry.sessions
      if facts.past.sessions(entry.researcher, kind, term) != nil { sum.past += entry.sessions }
    }
    for entry in facts.plan.covers where entry.kind == kind && entry.term == term {
      switch entry.colleague {
      case .researcher(let person):
        if facts.index.departmentOfResearcher[person] == department { sum.byCandidates += entry.sessions }
      case .others(let other):
        if other == department { sum.byOthers += entry.sessions }
      }
    }
    return sum
  }
}
