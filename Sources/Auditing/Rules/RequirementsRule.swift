import Planning

/// "At least so many posts from then on", and places that need a measure first.
enum RequirementsRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for requirement in facts.scenario.requirements { check(requirement, facts, &findings) }
    for hire in facts.plan.hires where hire.steps > 0 {
      let place = facts.scenario.places[hire.place]
      guard let measure = place.requiresMeasure else { continue }
      let start = facts.index.measures[measure].flatMap { facts.plan.adoption[$0] }
      if let start, start <= hire.start { continue }
      findings.atMost(
        .requiredMeasure,
        AuditSubject(
          role: facts.scenario.roles[hire.role].id, place: place.id, measure: measure,
          period: hire.start),
        hire.steps, facts.past.stepsMade(hire.role, hire.place, hire.start), AuditQuantity.steps)
    }
  }

  private static func check(
    _ requirement: Requirement, _ facts: Facts, _ findings: inout Findings
  ) {
    // An institution that does not exist has nobody and no post.
    let institution = requirement.institution.map { facts.index.institutions[$0] ?? -1 }
    let needed =
      requirement.base + requirement.perSupported * Double(facts.supportedCount(in: institution))
    let roles = facts.scenario.roles.indices.filter { role in
      requirement.roles.contains(facts.scenario.roles[role].id)
    }
    let places = facts.scenario.places.indices.filter { place in
      institution == nil || facts.index.institutionOfPlace[place] == institution
    }
    var existing = 0.0
    for place in places {
      for staff in facts.scenario.places[place].existing where requirement.roles.contains(staff.role) {
        existing += staff.fullTimeEquivalents
      }
    }
    for period in facts.periods where period >= requirement.fromPeriod {
      var found = existing
      for role in roles {
        for place in places { found += facts.staff.posts(role, place, period, facts.scenario) }
      }
      findings.atLeast(
        .requiredPosts,
        AuditSubject(
          institution: requirement.institution, requirement: requirement.id, period: period), found,
        needed, tolerance: Tolerance.fraction, AuditQuantity.posts)
    }
  }
}
