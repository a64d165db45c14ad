import Auditing
import Planning
import TestSupport
import Testing

@Suite("recruitment and staff_hours: one post, one hour beyond") struct StaffMutationTests {
  @Test func oneStepMoreThanTheMarketGives() {
    var made = HandMade()
    made.plan.hires[0].steps = 2
    made.plan.setPayment(.staff(role: "writer", institution: "U1"), "env", 2 * 1_530_864)
    expectBroken(made.plan, made.scenario, .hiresPerPeriod, by: .steps(1))
    made.scenario.recruitment = [
      RecruitmentLimit(role: "writer", institution: "U1", stepsPerPeriod: nil, stepsInTotal: 1)
    ]
    expectBroken(made.plan, made.scenario, .hiresInTotal, by: .steps(1))
    // ⌊0.7 · 4⌋ = 2 in the stress case, ⌊0.7 · 2⌋ = 1; without stress the limits themselves.
    made.scenario.recruitment[0].fillRate = Share(0.7)
    made.scenario.recruitment[0].stepsInTotal = 2
    expectClean(made.plan, made.scenario)
    made.scenario.rules.fillRateStress = true
    expectBroken(made.plan, made.scenario, .hiresInTotal, by: .steps(1))
    made.scenario.recruitment[0].stepsInTotal = 4
    expectClean(made.plan, made.scenario)
  }

  @Test func beforeTheLeadTime() {
    var made = HandMade()
    // 4 500 000 · 6 / 12, from month 0 instead of 3.
    made.plan.addHire("tech", "P2", from: 0, to: 2, costing: 2_250_000)
    expectBroken(made.plan, made.scenario, .hireLeadTime, by: .months(3))
    var later = HandMade()
    later.plan.addHire("tech", "P2", from: 1, to: 2, costing: 1_125_000)
    expectClean(later.plan, later.scenario)
  }

  @Test func placesAndSwitch() {
    var made = HandMade { $0.recruitment = [] }
    made.plan.addHire("writer", "P1", from: 0, to: 2, costing: 2 * 1_530_864)
    expectBroken(made.plan, made.scenario, .hirePlace, by: .steps(1))
    let off = HandMade { $0.rules.hiringAllowed = false }
    expectBroken(off.plan, off.scenario, .hiringOff, by: .steps(1))
    let pinned = HandMade {
      $0.pins = [.hire(role: "writer", place: "C1", period: 0, steps: .exactly(2))]
    }
    expectBroken(pinned.plan, pinned.scenario, .hirePin, by: .steps(1))
    let counted = HandMade { $0.pins = [.headCount(role: "writer", place: nil, steps: .exactly(3))] }
    expectBroken(counted.plan, counted.scenario, .headCountPin, by: .steps(2))
    let elsewhere = HandMade { $0.pins = [.headCount(role: "writer", place: "C1", steps: .exactly(0))] }
    expectBroken(elsewhere.plan, elsewhere.scenario, .headCountPin, by: .steps(1))
  }

  /// One quarter: round(6 123 457 · 3 / 24) = 765 432. Without a contract length it lasts to the end.
  @Test func contractEnd() {
    var made = HandMade { $0.recruitment = [] }
    made.plan.addHire("writer", "C1", from: 0, to: 1, costing: 1_530_864 + 765_432)
    expectBroken(made.plan, made.scenario, .hireContractEnd, by: .periods(1))
  }

  /// Six quarters; 7 months are three quarters. Ends: 3, renewed 6; from quarter 1: 4, renewed 6 (cut).
  @Test(arguments: [
    (0, 3, false, 0), (0, 2, false, 1), (0, 6, false, 3), (0, 6, true, 0), (0, 5, true, 2),
    (1, 4, true, 0), (1, 6, true, 0), (1, 5, true, 1), (4, 6, false, 0), (4, 5, false, 1),
  ])
  func contractLengths(start: Int, end: Int, renewable: Bool, excess: Int) {
    let scenario = TinyScenario.make(TestCalendar.months(18)) { scenario in
      scenario.roles[0].contractMonths = 7
      scenario.roles[0].renewable = renewable
      scenario.award.supported = CountRange()
    }
    var plan = Plan()
    plan.hires = [Hire(role: "writer", place: "C1", start: start, end: end, steps: 1)]
    // 250 000 a month and step; the first fiscal year has the quarters 0 and 1.
    let first = max(0, min(end, 2) - start) * 750_000
    let second = (end - max(start, 2)) * 750_000
    let item = ExpenseItem.staff(role: "writer", institution: "U1")
    if first > 0 { plan.setPayment(item, "env", first) }
    if second > 0 { plan.setPayment(item, "env", second, year: 1) }
    if excess == 0 {
      expectClean(plan, scenario)
    } else {
      expectBroken(plan, scenario, .hireContractEnd, by: .periods(excess))
    }
  }

  @Test func oneHourMoreThanThePostHas() {
    var made = HandMade()
    // R2's drafts: 3 · 0.8 = 2.4 h are just delegable, but the writer has 12 h.
    made.plan.setHours("R2", "draft", 1, 3)
    expectBroken(made.plan, made.scenario, .staffCapacity, by: .hours(1))
    // Spare hours of staff who are there already make up for it.
    made.scenario.places[0].existing = [
      ExistingStaff(role: "writer", fullTimeEquivalents: 1, spareHours: 1)
    ]
    expectClean(made.plan, made.scenario)
  }

  @Test func hoursOfNobody() {
    var made = HandMade()
    made.plan.assignments.append(HandMade.hours("R3", "bench", 1, 1, role: "tech", place: "P2"))
    expectBroken(made.plan, made.scenario, .staffCapacity, by: .hours(1))
  }

  @Test func wrongDepartmentAndWrongSkill() {
    var made = HandMade()
    made.plan.addHire("tech", "P1", from: 1, to: 2, costing: 1_125_000)
    made.plan.assignments.append(HandMade.hours("R3", "bench", 1, 1, role: "tech", place: "P1"))
    expectBroken(made.plan, made.scenario, .staffServes, by: .hours(1))
    var unskilled = HandMade()
    unskilled.plan.setHours("R3", "draft", 0, 0)
    unskilled.plan.setHours("R3", "prep", 0, 0.5)
    expectBroken(unskilled.plan, unskilled.scenario, .staffSkill, by: .hours(0.5))
  }

  @Test func pinnedHours() {
    func made(_ hours: Hours) -> HandMade {
      HandMade {
        $0.pins = [
          .assignment(
            role: "writer", place: "C1", researcher: "R3", chore: "draft", period: 1, hours: hours)
        ]
      }
    }
    expectClean(made(4).plan, made(4).scenario)
    expectBroken(made(3).plan, made(3).scenario, .staffPin, by: .hours(1))
    expectBroken(made(4.5).plan, made(4.5).scenario, .staffPin, by: .hours(0.5))
  }
}
