package import Planning

/// The sets that the formulation runs over, resolved from identifiers to positions.
///
/// Everything is in scenario order. Sets are pruned of what can never matter: sessions that may not be bought,
/// pools that never have hours, people whose support is decided.
package struct IndexSets: Sendable {
  /// d(i).
  package let departmentOf: [DepartmentIndex]
  /// u(i).
  package let institutionOf: [InstitutionIndex]
  /// Researchers by department.
  package let membersOf: [[ResearcherIndex]]
  /// False for the excluded and those pinned as not supported.
  package let canBeSupported: [Bool]
  /// False for the required and those pinned as supported.
  package let canBeUnsupported: [Bool]
  /// By researcher: chores with hours.
  package let loads: [[ChoreLoad]]
  /// By researcher: sessions held.
  package let holdings: [[Holding]]
  /// (k, v), ordered by role, then place.
  package let pools: [Pool]
  /// Ordered by pool, then start, then end.
  package let options: [HireOption]
  /// By pool.
  package let optionsOf: [[OptionIndex]]
  /// By researcher: pools that serve the person and can have hours.
  package let poolsServing: [[PoolIndex]]
  /// Staff by role and institution, measures, then per researcher buyout, research, salary.
  package let items: [Item]
  package let positions: Positions
  /// What pins say about the past.
  package let facts: PastFacts

  /// Identifier to position; for look-ups only, never iterated.
  package struct Positions: Sendable {
    package let researchers: [String: Int]
    package let departments: [String: Int]
    package let institutions: [String: Int]
    package let roles: [String: Int]
    package let places: [String: Int]
    package let chores: [String: Int]
    package let kinds: [String: Int]
    package let tiers: [String: Int]
    package let measures: [String: Int]
    package let purses: [String: Int]

    init(_ scenario: Scenario) {
      researchers = Self.table(scenario.researchers.map(\.id))
      departments = Self.table(scenario.departments.map(\.id))
      institutions = Self.table(scenario.institutions.map(\.id))
      roles = Self.table(scenario.roles.map(\.id))
      places = Self.table(scenario.places.map(\.id))
      chores = Self.table(scenario.chores.map(\.id))
      kinds = Self.table(scenario.sessionKinds.map(\.id))
      tiers = Self.table(scenario.substitutes.map(\.id))
      measures = Self.table(scenario.measures.map(\.id))
      purses = Self.table(scenario.award.purses.map(\.id))
    }

    private static func table(_ identifiers: [String]) -> [String: Int] {
      Dictionary(zip(identifiers, identifiers.indices), uniquingKeysWith: { first, _ in first })
    }
  }

  /// Resolves `scenario`. References that a valid scenario cannot lack fall back to position 0 or are left out.
  package init(_ scenario: Scenario) {
    let positions = Positions(scenario)
    self.positions = positions
    let facts = PastFacts(scenario, positions)
    self.facts = facts
    let departmentOf = scenario.researchers.map { positions.departments[$0.department] ?? 0 }
    self.departmentOf = departmentOf
    institutionOf = scenario.researchers.map { positions.institutions[$0.institution] ?? 0 }
    membersOf = scenario.departments.indices.map { department in
      departmentOf.indices.filter { departmentOf[$0] == department }
    }
    var pinned: [String: Set<Bool>] = [:]
    for case .support(let id, let value) in scenario.pins { pinned[id, default: []].insert(value) }
    let canBeSupported = scenario.researchers.map {
      $0.selection != .excluded && !(pinned[$0.id]?.contains(false) ?? false)
    }
    self.canBeSupported = canBeSupported
    canBeUnsupported = scenario.researchers.map {
      $0.selection != .required && !(pinned[$0.id]?.contains(true) ?? false)
    }
    loads = scenario.researchers.map { Self.loads(of: $0, scenario, positions) }
    holdings = scenario.researchers.indices.map {
      Self.holdings(of: $0, isOpen: canBeSupported[$0], facts, scenario, positions)
    }
    let hiring = Hiring(scenario, positions, facts)
    pools = hiring.pools
    options = hiring.options
    optionsOf = hiring.optionsOf
    poolsServing = scenario.researchers.map { researcher in
      hiring.pools.indices.filter {
        hiring.pools[$0].firstPeriod != nil && scenario.places[hiring.pools[$0].place].serves(researcher)
      }
    }
    items = Self.items(scenario, positions, options: hiring.options)
  }

  /// Most sessions a week of a holding that may be bought in the term: those that may be bought at all, and no fewer
  /// than were bought in a past term.
  package func mostSessions(_ i: ResearcherIndex, _ holding: Holding, _ term: TermIndex) -> Int {
    holding.sources.isEmpty ? 0 : max(holding.buyable, facts.sessions(i, holding.kind, term) ?? 0)
  }

  private static func loads(
    of researcher: Researcher, _ scenario: Scenario, _ positions: Positions
  ) -> [ChoreLoad] {
    researcher.chores.compactMap { entry in
      guard entry.hours > 0, let chore = positions.chores[entry.chore] else { return nil }
      let own = researcher.delegableShares.first { $0.chore == entry.chore }?.share
      let share = own ?? scenario.chores[chore].delegableShare
      return ChoreLoad(
        chore: chore, hours: entry.hours, delegable: share * entry.hours,
        sessionShare: share * entry.hours
          / max(entry.hours, inSessions(of: researcher, entry.chore, scenario)))
    }
    .sorted { $0.chore < $1.chore }
  }

  /// Hours a week of a chore in all sessions that the researcher holds: Σ_j c_js n_ij, in weeks of the timetable.
  private static func inSessions(of researcher: Researcher, _ chore: String, _ scenario: Scenario) -> Hours {
    researcher.sessions.reduce(0) { sum, entry in
      guard let kind = scenario.sessionKinds.first(where: { $0.id == entry.kind }) else { return sum }
      let hours = kind.chores.filter { $0.chore == chore }.reduce(0) { $0 + $1.hours }
      return sum + hours * kind.weeksPerTerm / scenario.rules.weeksPerTerm * Double(entry.perWeek)
    }
  }

  private static func holdings(
    of i: ResearcherIndex, isOpen: Bool, _ facts: PastFacts, _ scenario: Scenario, _ positions: Positions
  ) -> [Holding] {
    let researcher = scenario.researchers[i]
    let institution = scenario.institutions.first { $0.id == researcher.institution }
    return researcher.sessions.compactMap { entry in
      guard let index = positions.kinds[entry.kind] else { return nil }
      let kind = scenario.sessionKinds[index]
      let isBuyable =
        scenario.rules.buyoutAllowed && institution?.buyoutDuties.contains(kind.duty) ?? false
        && entry.beyondKept > 0
      let wasBought = scenario.calendar.terms.indices.contains { facts.sessions(i, index, $0) ?? 0 > 0 }
      var sources: [BuyoutSource] = []
      if isOpen, kind.weeksPerTerm > 0, isBuyable || wasBought {
        for (tier, substitute) in scenario.substitutes.enumerated() where substitute.covers(researcher, kind)
        {
          sources.append(BuyoutSource(tier: tier, price: substitute.price))
        }
        if let price = kind.colleaguePrice { sources.append(BuyoutSource(tier: nil, price: price)) }
      }
      return Holding(
        kind: index, held: entry.perWeek,
        buyable: isBuyable && !sources.isEmpty ? entry.beyondKept : 0,
        sources: sources)
    }
    .sorted { $0.kind < $1.kind }
  }
}
