import Planning

extension RandomScenario {
  static func award(
    _ random: inout TestRandom, _ calendar: PlanningCalendar, _ people: [Researcher]
  ) -> Award {
    let years = calendar.fiscalYears
    let most = random.int(1...max(1, people.count - 1))
    var transfers: [PurseTransfer] = []
    if random.chance(30) { transfers.append(PurseTransfer(from: "env", to: "research", limit: Share(0.2))) }
    if random.chance(30) { transfers.append(PurseTransfer(from: "research", to: "env", limit: Share(0.1))) }
    return Award(
      kind: random.pick(Award.Kind.allCases), cap: random.int(12...30) * 1_000_000 * years.count,
      supported: CountRange(minimum: random.int(0...1), maximum: most),
      overhead: random.pick([.zero, Share(0.1), Share(0.3)]),
      purses: [
        Purse(
          id: "research", title: "Research", kind: .perResearcher,
          amounts: years.map { _ in random.int(4...8) * 1_000_003 }, limit: limit(&random),
          carryOver: carryOver(&random),
          pays: [.research, .buyout, .salary] + (random.chance(30) ? [.staff(role: "tech")] : [])),
        Purse(
          id: "env", title: "Environment", kind: .shared,
          amounts: years.map { _ in random.int(2...12) * 1_000_001 }, limit: limit(&random),
          carryOver: carryOver(&random),
          pays: [.staff(role: nil), .measure(id: nil)] + (random.chance(30) ? [.buyout] : [])),
        Purse(
          id: "own", title: "Own funds", kind: .ownFunds, amounts: [], limit: .hard,
          carryOver: carryOver(&random), pays: [.staff(role: "writer"), .measure(id: nil), .buyout]),
      ], transfers: transfers, buyoutShareLimit: random.chance(50) ? Share(0.5) : nil,
      salaryLimit: random.chance(50) ? 1_500_000 : 0)
  }

  private static func limit(_ random: inout TestRandom) -> Purse.Limit {
    random.pick([.hard, .hard, .guide(tolerance: Share(0.1)), .guide(tolerance: nil)])
  }

  private static func carryOver(_ random: inout TestRandom) -> Purse.CarryOver {
    random.pick([.off, .limited(Share(0.2)), .free])
  }

  static func tiers(
    _ random: inout TestRandom, _ institutions: [Institution], _ departments: [Department],
    _ calendar: PlanningCalendar
  ) -> [SubstituteTier] {
    var tiers: [SubstituteTier] = []
    for department in departments {
      tiers.append(
        SubstituteTier(
          id: "T\(department.id)", institution: department.institution, department: department.id,
          market: "clinic", price: random.int(30...60) * 1_000,
          capacity: calendar.terms.map { _ in random.int(0...3) }))
    }
    for institution in institutions {
      for market in ["clinic", "lecture", "dispatch"] {
        tiers.append(
          SubstituteTier(
            id: "\(market)-\(institution.id)", institution: institution.id, department: nil, market: market,
            price: random.int(20...90) * 1_000, capacity: calendar.terms.map { _ in random.int(0...2) }))
      }
    }
    return tiers
  }

  static func rules(_ random: inout TestRandom, _ calendar: PlanningCalendar) -> PlanningRules {
    PlanningRules(
      hoursCounted: random.pick([.gained, .gained, .total]), halfDayHours: 4, weeksPerTerm: 24,
      floor: PlanningRules.ProtectedFloor(
        halfDays: random.int(0...2), fromTerm: random.int(0...1), isHard: random.chance(20), price: 2),
      elsewhereWeight: random.pick([0, 0.05, 0.1]), researchMoneyValue: random.pick([0, 0, 3]),
      buyoutAllowed: random.chance(90), hiringAllowed: random.chance(90), dxAllowed: random.chance(90),
      fillRateStress: random.chance(20))
  }
}
