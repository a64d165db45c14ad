import Auditing
import Planning
import TestSupport
import Testing

@Suite("tolerance of hours, overhead by institution") struct EdgeTests {
  /// 10⁻⁴ h a week is the tolerance; a solver's rounding stays below, a real excess does not.
  @Test func hoursHaveATolerance() {
    var made = HandMade()
    made.plan.setHours("R2", "draft", 1, 2 + 0.000_09)
    expectClean(made.plan, made.scenario)
    made.plan.setHours("R2", "draft", 1, 2 + 0.000_2)
    expectBroken(made.plan, made.scenario, .staffCapacity, by: .hours(0.000_2))
    made.plan.setHours("R2", "draft", 1, 2)
    made.plan.removals[0].hours = -1e-9
    // R1 without the measure's hours: 9 + 4 + 0.7 · (9.4875 − 2) = 18.24 h still hold 16; nothing is found.
    expectClean(made.plan, made.scenario)
  }

  /// 15 yen each of two institutions: ⌊1.5⌋ twice are 2 yen of overhead, where 30 together would bear 3.
  @Test func overheadIsRoundedByInstitution() {
    var scenario = TinyScenario.make { scenario in
      scenario.award.supported = CountRange()
      scenario.award.cap = 32
      scenario.institutions.append(
        Institution(id: "U2", title: "Partner", ownFunds: [0], awardMinimum: 16, awardMaximum: 16))
      scenario.measures = ["U1", "U2"].map { institution in
        DXMeasure(
          id: "of \(institution)", title: institution, institution: institution, initialCost: 15,
          runningCost: 0, savings: [])
      }
      scenario.award.purses[1].amounts = [32]
      scenario.award.purses[1].limit = .hard
    }
    var plan = Plan()
    for id in ["of U1", "of U2"] {
      plan.adoptions.append(Adoption(measure: id, start: 0))
      plan.setPayment(.measure(id), "env", 15)
    }
    expectClean(plan, scenario)
    let account = PlanAuditor.audit(plan, of: scenario).account.money
    #expect(account.awardCharge == 32 && account.awardOverhead == 2)
    #expect(account.institutionTotals.map(\.awardCharge) == [16, 16])
    scenario.institutions[1].awardMinimum = 17
    scenario.institutions[1].awardMaximum = nil
    expectBroken(plan, scenario, .institutionMinimum, by: .yen(1))
    scenario.institutions[1].awardMinimum = 0
    scenario.institutions[1].awardMaximum = 15
    expectBroken(plan, scenario, .institutionMaximum, by: .yen(1))
    scenario.institutions[1].awardMaximum = nil
    scenario.award.cap = 31
    expectBroken(plan, scenario, .awardCap, by: .yen(1))
  }

  /// A lecture holds an hour of preparation, 15/24 h in the average week: from who has none nothing goes with it, and
  /// nothing can be handed over with it or without it.
  @Test func aSessionWithAChoreThatThePersonDoesNotHave() {
    var without = HandMade {
      $0.researchers[0].chores.removeAll { $0.chore == "prep" }
      $0.roles[0].skills.append(Role.Skill(chore: "prep", productivity: 0.5))
    }
    expectClean(without.plan, without.scenario)
    // 1 h at 0.5; drafts make room for it.
    without.plan.setHours("R1", "draft", 0, 4)
    without.plan.setHours("R1", "prep", 0, 1)
    expectBroken(without.plan, without.scenario, .choreHours, by: .hours(0.5))
  }

  /// 18 h of research chores in 16 h of research leave −2 h: R3, whom 0.4 h of drafts are saved of in the first quarter,
  /// cannot be supported, protected or not, until the other 1.6 h are, too; the second quarter saves enough.
  @Test func moreResearchChoresThanResearch() {
    var made = HandMade {
      $0.researchers[2].hours.research = 16
      $0.researchers[2].chores[1].hours = 14
    }
    made.plan.protected.removeAll { $0.researcher == "R3" }
    // 0.7 · 1.6875 h of the lecture and 0.4 h of drafts: 1.58125 h.
    expectBroken(made.plan, made.scenario, .protectedTime, by: .hours(2 - 1.58125))
  }

  /// Staff cannot take hours of a chore that nobody has.
  @Test func staffHoursOnAChoreThatThePersonDoesNotHave() {
    var made = HandMade { $0.researchers[1].chores.removeAll { $0.chore == "draft" } }
    made.plan.setHours("R2", "draft", 1, 2)
    // R2 is not supported: 2 h at 0.8.
    expectBroken(made.plan, made.scenario, .choreHours, by: .hours(1.6))
  }

  /// A writer may not be in a department, so spare hours there are nobody's.
  @Test func spareHoursOutsideThePools() {
    var made = HandMade {
      $0.places[1].existing = [ExistingStaff(role: "writer", fullTimeEquivalents: 1, spareHours: 9)]
    }
    made.plan.assignments.append(HandMade.hours("R2", "draft", 0, 1, place: "P1"))
    expectBroken(made.plan, made.scenario, .staffCapacity, by: .hours(1))
  }

  /// Where only the cap binds there is nothing to save up.
  @Test func nothingIsCarriedWhereOnlyTheCapBinds() {
    var scenario = TinyScenario.make(TestCalendar.months(18)) { scenario in
      scenario.award.supported = CountRange()
      scenario.award.purses[1].limit = .guide(tolerance: nil)
      scenario.award.purses[1].carryOver = .free
    }
    var plan = Plan()
    plan.carries = [Carry(purse: "env", holder: .award, year: 0, yen: 7)]
    expectBroken(plan, scenario, .purseCarry, by: .yen(7))
    scenario.award.purses[1].limit = .hard
    expectClean(plan, scenario)
  }

  /// Nobody of U2 is supported, so one post for each of them is none.
  @Test func requirementsCountTheirOwnPeople() {
    let made = HandMade {
      $0.institutions.append(Institution(id: "U2", title: "Partner", ownFunds: [0]))
      $0.requirements = [
        Requirement(
          id: "N", title: "N", roles: ["writer"], institution: "U2", base: 0, perSupported: 1, fromPeriod: 0)
      ]
    }
    expectClean(made.plan, made.scenario)
  }

  /// R3's 2 000 000 and a measure of 520 000 from the personal purse: 2 772 000 for one person supported.
  @Test func aPersonalPurseThatPaysForNobodyInParticular() {
    var scenario = TinyScenario.make { scenario in
      scenario.award.purses[0].amounts = [2_772_000]
      scenario.award.purses[0].pays.append(.measure(id: nil))
    }
    var plan = Plan()
    plan.supported = ["R3"]
    plan.adoptions = [Adoption(measure: "M1", start: 0)]
    plan.setPayment(.research(researcher: "R3"), "research", 2_000_000)
    plan.setPayment(.measure("M1"), "research", 520_000)
    expectClean(plan, scenario)
    scenario.award.purses[0].amounts = [2_771_999]
    expectBroken(plan, scenario, .pursePool, by: .yen(1))
  }

  /// Whoever is not supported has no personal amount: nothing to carry over, nothing to buy sessions from.
  @Test func nothingPersonalWithoutSupport() {
    var scenario = TinyScenario.make(TestCalendar.months(18)) { scenario in
      scenario.award.supported = CountRange()
      scenario.award.buyoutShareLimit = .whole
      scenario.award.purses[0].limit = .guide(tolerance: nil)
      scenario.award.purses[0].carryOver = .free
    }
    var plan = Plan()
    plan.carries = [Carry(purse: "research", holder: .researcher("R2"), year: 0, yen: 5)]
    scenario.award.purses[0].limit = .hard
    expectBroken(plan, scenario, .purseCarry, by: .yen(5))
    scenario.award.purses[0].limit = .guide(tolerance: nil)
    plan.carries = []
    scenario.sessionKinds[0].colleaguePrice = nil
    plan.buyouts = [
      Buyout(researcher: "R2", kind: "clinic", term: 0, source: .tier("T1"), sessions: 1)
    ]
    plan.setPayment(.buyout(researcher: "R2"), "research", 960_000)
    let violations = PlanAuditor.audit(plan, of: scenario).violations
    #expect(violations.map(\.check) == [.sessionsHeld, .buyoutShare])
    #expect(violations.last?.excess == .yen(960_000))
  }
}
