import Planning

extension HireAccount {
  /// In the scenario's order of roles and places, then by time.
  static func all(_ facts: Facts) -> [HireAccount] {
    let (scenario, calendar) = (facts.scenario, facts.calendar)
    let sorted = facts.plan.hires.sorted {
      ($0.role, $0.place, $0.start, $0.end, $0.steps) < ($1.role, $1.place, $1.start, $1.end, $1.steps)
    }
    return sorted.map { hire in
      let (role, place) = (scenario.roles[hire.role], scenario.places[hire.place])
      return HireAccount(
        role: role.id, place: place.id, institution: place.institution, start: hire.start, end: hire.end,
        steps: hire.steps, posts: Double(hire.steps) / Double(max(1, role.stepsPerPost)),
        months: (hire.end - hire.start) * calendar.periodMonths,
        costByYear: ItemCosts.cost(of: hire, role, calendar))
    }
  }
}

extension MeasureAccount {
  static func all(_ facts: Facts) -> [MeasureAccount] {
    facts.scenario.measures.enumerated().compactMap { position, measure in
      guard let start = facts.plan.adoption[position] else { return nil }
      let owner = facts.index.institutionOfMeasure[position]
      return MeasureAccount(
        measure: measure.id, institution: owner.map { facts.scenario.institutions[$0].id } ?? "",
        start: start, months: (facts.calendar.periods.count - start) * facts.calendar.periodMonths,
        costByYear: ItemCosts.cost(of: measure, from: start, facts.calendar))
    }
  }
}

extension StaffAccount {
  /// Role × place × period where there are hours to use or hours used.
  static func all(_ facts: Facts) -> [StaffAccount] {
    var accounts: [StaffAccount] = []
    for (role, kind) in facts.scenario.roles.enumerated() {
      for (place, site) in facts.scenario.places.enumerated() {
        for period in facts.periods {
          let used = facts.staff.used[role][place][period]
          let capacity = facts.staff.capacity[role][place][period]
          guard used > 0 || capacity > 0 else { continue }
          accounts.append(
            StaffAccount(
              role: kind.id, place: site.id, period: period,
              posts: facts.staff.posts(role, place, period, facts.scenario), used: used,
              capacity: capacity))
        }
      }
    }
    return accounts
  }
}

extension TierAccount {
  static func all(_ facts: Facts) -> [TierAccount] {
    facts.scenario.substitutes.enumerated().flatMap { position, tier in
      facts.terms.map { term in
        TierAccount(
          tier: tier.id, term: term, used: CoverRule.used(position, term, facts),
          available: CoverRule.available(tier, term))
      }
    }
  }
}

extension DepartmentAccount {
  static func all(_ facts: Facts) -> [DepartmentAccount] {
    facts.scenario.departments.enumerated().flatMap { position, unit in
      facts.terms.map { DepartmentAccount(position, unit, $0, facts) }
    }
  }

  init(_ position: Int, _ unit: Department, _ term: Int, _ facts: Facts) {
    let bought = facts.people.filter { facts.index.departmentOfResearcher[$0] == position }
      .reduce(0) { $0 + facts.time.bought[$1][term] }
    var (colleagues, candidates, others) = (0, 0, 0)
    for kind in facts.scenario.sessionKinds.indices {
      let balance = CoverRule.colleagues(position, kind, term, facts)
      colleagues += balance.needed
      candidates += balance.byCandidates
      others += balance.byOthers
    }
    self.init(
      department: unit.id, institution: unit.institution, term: term, bought: bought,
      allowed: CoverRule.allowed(unit),
      boughtShare: unit.sessionsPerWeek > 0 ? Double(bought) / unit.sessionsPerWeek : 0,
      byColleagues: colleagues, takenOverByCandidates: candidates, takenOverByOthers: others,
      othersHours: WorkingTimeRule.othersHours(position, term, facts),
      othersHeadroom: unit.othersHeadroom)
  }
}
