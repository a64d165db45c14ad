import Planning
import TestSupport

/// Plans of any kind: some entries plausible, some absurd, drawn from a seeded generator.
struct HostilePlan {
  private var random: TestRandom
  private let scenario: Scenario

  init(seed: UInt64, _ scenario: Scenario) {
    random = TestRandom(seed: seed)
    self.scenario = scenario
  }

  /// - Parameter absurd: whether unknown identifiers, indexes out of range and wild numbers may appear.
  mutating func make(absurd: Bool) -> Plan {
    var plan = Plan()
    for _ in 0..<random.int(0...4) { plan.supported.append(id(people, absurd)) }
    for _ in 0..<random.int(0...4) { addStaff(&plan, absurd) }
    for _ in 0..<random.int(0...4) { addSessions(&plan, absurd) }
    for _ in 0..<random.int(0...6) { addMoney(&plan, absurd) }
    if absurd { plan.supported.append("nobody") }
    return plan
  }

  private var people: [String] { scenario.researchers.map(\.id) }
  private var chores: [String] { scenario.chores.map(\.id) }
  private var kinds: [String] { scenario.sessionKinds.map(\.id) }
  private var purses: [String] { scenario.award.purses.map(\.id) }
  private var periods: Int { scenario.calendar.periods.count }
  private var terms: Int { scenario.calendar.terms.count }
  private var years: Int { scenario.calendar.fiscalYears.count }

  private mutating func id(_ ids: [String], _ absurd: Bool) -> String {
    ids.isEmpty || (absurd && random.chance(20)) ? random.pick(["", "x", "名無し"]) : random.pick(ids)
  }

  private mutating func index(_ count: Int, _ absurd: Bool) -> Int {
    absurd && random.chance(20)
      ? random.pick([-1, count, count + 1, .min, .max]) : random.int(0...max(0, count - 1))
  }

  private mutating func number(_ most: Int, _ absurd: Bool) -> Int {
    absurd && random.chance(30)
      ? random.pick([-1, 1_000_000, 1_000_000_000_000_000, .min, .max, .min + 1, .max - 1])
      : random.int(0...most)
  }

  private mutating func hours(_ absurd: Bool) -> Hours {
    absurd && random.chance(30)
      ? random.pick([.nan, .infinity, -.infinity, -1, 1e18, 1e308, .leastNonzeroMagnitude, -1e-12])
      : random.tenth(0, 20)
  }

  private mutating func addStaff(_ plan: inout Plan, _ absurd: Bool) {
    let (roles, places) = (scenario.roles.map(\.id), scenario.places.map(\.id))
    let measures = scenario.measures.map(\.id)
    let start = index(periods, absurd)
    let end = absurd && random.chance(30) ? index(periods, true) : random.int(0...periods)
    plan.hires.append(
      Hire(
        role: id(roles, absurd), place: id(places, absurd), start: start, end: end,
        steps: number(3, absurd)))
    plan.assignments.append(
      Assignment(
        role: id(roles, absurd), place: id(places, absurd), researcher: id(people, absurd),
        chore: id(chores, absurd), period: index(periods, absurd), hours: hours(absurd)))
    plan.adoptions.append(Adoption(measure: id(measures, absurd), start: index(periods, absurd)))
    plan.removals.append(
      Removal(
        measure: id(measures, absurd), researcher: id(people, absurd), chore: id(chores, absurd),
        period: index(periods, absurd), hours: hours(absurd)))
  }

  private mutating func addSessions(_ plan: inout Plan, _ absurd: Bool) {
    let tiers = scenario.substitutes.map(\.id)
    plan.buyouts.append(
      Buyout(
        researcher: id(people, absurd), kind: id(kinds, absurd), term: index(terms, absurd),
        source: random.chance(50) ? .colleague : .tier(id(tiers, absurd)), sessions: number(3, absurd)))
    plan.colleagueCover.append(
      ColleagueCover(
        colleague: random.chance(50)
          ? .researcher(id(people, absurd))
          : .others(department: id(scenario.departments.map(\.id), absurd)),
        kind: id(kinds, absurd), term: index(terms, absurd), sessions: number(3, absurd)))
    plan.protected.append(
      ProtectedHalfDays(
        researcher: id(people, absurd), term: index(terms, absurd), halfDays: number(6, absurd)))
  }

  private mutating func addMoney(_ plan: inout Plan, _ absurd: Bool) {
    let amount = 3_000_000
    plan.researchExtras.append(
      PersonalAmount(
        researcher: id(people, absurd), year: index(years, absurd), yen: number(amount, absurd)))
    plan.salaries.append(
      PersonalAmount(
        researcher: id(people, absurd), year: index(years, absurd), yen: number(amount, absurd)))
    plan.payments.append(
      Payment(
        item: item(absurd), purse: id(purses, absurd), year: index(years, absurd),
        yen: number(amount, absurd)))
    plan.carries.append(
      Carry(
        purse: id(purses, absurd), holder: holder(absurd), year: index(years, absurd),
        yen: number(amount, absurd)))
    plan.transfers.append(
      Transfer(
        from: id(purses, absurd), to: id(purses, absurd), year: index(years, absurd),
        yen: number(amount, absurd)))
  }

  private mutating func item(_ absurd: Bool) -> ExpenseItem {
    let person = id(people, absurd)
    return random.pick([
      .staff(
        role: id(scenario.roles.map(\.id), absurd),
        institution: id(scenario.institutions.map(\.id), absurd)),
      .measure(id(scenario.measures.map(\.id), absurd)), .buyout(researcher: person),
      .research(researcher: person), .salary(researcher: person),
    ])
  }

  private mutating func holder(_ absurd: Bool) -> Carry.Holder {
    random.pick([
      .award, .researcher(id(people, absurd)), .institution(id(scenario.institutions.map(\.id), absurd)),
    ])
  }
}
