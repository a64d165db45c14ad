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
}
