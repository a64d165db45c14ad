import Auditing
import Planning
import TestSupport
import Testing

/// What has happened breaks no rule; what goes beyond it does.
@Suite("facts are no violations") struct PastRecordTests {
  private static let past = Pin.protected(
    researcher: "R1", term: 0, halfDays: .exactly(4), isActual: true)

  @Test func reliefMaximumAndFloor() {
    // 8.0875 h and more are freed of R1, who would have to be relieved of 40; 4 half-days of 3.
    let busy: (inout Scenario) -> Void = { scenario in
      scenario.researchers[0].ceiling = 24
      scenario.researchers[0].maximumHalfDays = 3
      scenario.rules.floor.isHard = true
      scenario.rules.floor.halfDays = 5
      scenario.researchers[2].maximumHalfDays = 2
    }
    let now = HandMade { busy(&$0) }
    let checks = Set(PlanAuditor.audit(now.plan, of: now.scenario).violations.map(\.check))
    #expect(checks == [.overtimeRelief, .protectedMaximum, .protectedFloor, .protectedTime])
    let then = HandMade { scenario in
      busy(&scenario)
      scenario.pins = [Self.past]
    }
    // R3's term is not past.
    expectBroken(then.plan, then.scenario, .protectedFloor, by: .halfDays(3))
  }

  @Test func aFactIsTheLeastOfItsRange() {
    func made(_ least: Int) -> HandMade {
      HandMade {
        $0.pins = [
          .protected(
            researcher: "R1", term: 0, halfDays: CountRange(minimum: least, maximum: 5), isActual: true)
        ]
      }
    }
    expectClean(made(4).plan, made(4).scenario)
    let report = PlanAuditor.audit(made(3).plan, of: made(3).scenario)
    #expect(Set(report.violations.map(\.check)) == [.protectedMaximum, .protectedPin])
  }

  /// Two clinics and a lecture, of which none could be bought today.
  @Test func sessionsAndCover() {
    let strict: (inout Scenario) -> Void = { scenario in
      scenario.researchers[0].sessions[0].keep = 3
      scenario.researchers[0].sessions[1].keep = 1
      scenario.substitutes[0].capacity = [0]
      scenario.departments[0].boughtShareLimit = Share(0.05)
      scenario.institutions[0].classHoursLimit = Share(0.5)
    }
    let now = HandMade { strict(&$0) }
    let checks = Set(PlanAuditor.audit(now.plan, of: now.scenario).violations.map(\.check))
    #expect(checks == [.sessionsHeld, .tierCapacity, .departmentShare, .classHours])
    var then = HandMade { scenario in
      strict(&scenario)
      scenario.pins = [
        Self.past,
        .buyout(researcher: "R1", kind: "clinic", term: 0, sessions: .exactly(2)),
        .buyout(researcher: "R1", kind: "lecture", term: 0, sessions: .exactly(1)),
      ]
    }
    // Who took the colleague's clinic is not asked.
    then.plan.colleagueCover = []
    expectClean(then.plan, then.scenario)
    then.scenario.rules.buyoutAllowed = false
    // R3's lecture is no fact.
    expectBroken(then.plan, then.scenario, .buyoutOff, by: .sessions(1))
  }

  @Test func sessionsBeyondTheFact() {
    let made = HandMade {
      $0.researchers[0].sessions[0].keep = 3
      $0.pins = [Self.past, .buyout(researcher: "R1", kind: "clinic", term: 0, sessions: .exactly(1))]
    }
    let report = PlanAuditor.audit(made.plan, of: made.scenario)
    #expect(Set(report.violations.map(\.check)) == [.sessionsHeld, .sessionsPin])
    #expect(report.violations.first { $0.check == .sessionsHeld }?.excess == .sessions(1))
  }

  /// R1's notes: 2 h at 0.7 and 0.9 h of the measure are 2.3 h in the first quarter, 1 h at 0.7 and 1.8 h are 2.5 h in
  /// the second; two clinics take 1 h of 6 along.
  @Test func choresAndStaff() {
    let pins: [Pin] = [
      Self.past, .buyout(researcher: "R1", kind: "clinic", term: 0, sessions: .exactly(2)),
      .assignment(role: "writer", place: "C1", researcher: "R1", chore: "notes", period: 0, hours: 2),
      .removal(measure: "M1", researcher: "R1", chore: "notes", period: 0, hours: 0.9),
    ]
    // Only 0.4 of the 5 h left may be handed over: 0.3 h too many in the first quarter, 0.5 h in the second.
    let few: (inout Scenario) -> Void = { scenario in
      scenario.researchers[0].delegableShares = [.init(chore: "notes", share: 0.4)]
    }
    let now = HandMade { few(&$0) }
    expectBroken(now.plan, now.scenario, .choreHours, by: [.hours(0.3), .hours(0.5)])
    var then = HandMade { scenario in
      few(&scenario)
      scenario.pins = pins
    }
    expectBroken(then.plan, then.scenario, .choreHours, by: .hours(0.5))
    // The second quarter's 0.7 + 1.3 h are just the 2 h.
    then.plan.removals[1].hours = 1.3
    expectClean(then.plan, then.scenario)
    // An hour of the writer beyond the fact is 0.7 h beyond what was handed over.
    then.plan.setHours("R1", "draft", 0, 4)
    then.plan.setHours("R1", "notes", 0, 3)
    let beyond = PlanAuditor.audit(then.plan, of: then.scenario).violations
    #expect(Set(beyond.map(\.check)) == [.choreHours, .staffPin])
    let excess = beyond.first { $0.check == .choreHours }?.excess.number
    #expect(abs((excess ?? 0) - 0.7) < 1e-9)
    // Half a post less yields 7.5 h less; 2 of the hours used in the first quarter are facts.
    var short = HandMade { $0.pins = pins }
    short.scenario.roles[0].ramp = Ramp(quarters: [0.25, 0.8])
    expectBroken(short.plan, short.scenario, .staffCapacity, by: .hours(7.5 - 3.75 - 2))
    // The measure is slower than it was.
    var slow = HandMade { $0.pins = pins }
    slow.scenario.measures[0].ramp = Ramp(quarters: [0.25, 1])
    expectBroken(slow.plan, slow.scenario, .dxSaving, by: .hours(0.75 / 2))
  }

  @Test func hiresMade() {
    func made(_ steps: CountRange?) -> HandMade {
      HandMade { scenario in
        scenario.roles[0].leadMonths = 3
        scenario.rules.hiringAllowed = false
        scenario.recruitment[0].stepsPerPeriod = 0
        scenario.recruitment[0].stepsInTotal = 0
        scenario.places[0].requiresMeasure = "M1"
        scenario.measures[0].leadMonths = 0
        if let steps { scenario.pins = [.hire(role: "writer", place: "C1", period: 0, steps: steps)] }
      }
    }
    let checks = PlanAuditor.audit(made(nil).plan, of: made(nil).scenario).violations.map(\.check)
    #expect(checks == [.hiringOff, .hireLeadTime, .hiresPerPeriod, .hiresInTotal])
    expectClean(made(.exactly(1)).plan, made(.exactly(1)).scenario)
    expectClean(made(CountRange(minimum: 1)).plan, made(CountRange(minimum: 1)).scenario)
    // No hire is made: the rules are as they were.
    let open = made(CountRange(minimum: 0, maximum: 2))
    #expect(PlanAuditor.audit(open.plan, of: open.scenario).violations.count == 4)
  }

  /// The centre is founded after the hire that was made for it.
  @Test func hireMadeBeforeItsMeasure() {
    var made = HandMade { $0.places[0].requiresMeasure = "M1" }
    made.plan.adoptions = [Adoption(measure: "M1", start: 1)]
    func checks(_ made: HandMade) -> Bool {
      PlanAuditor.audit(made.plan, of: made.scenario).violations.contains { $0.check == .requiredMeasure }
    }
    #expect(checks(made))
    made.scenario.pins = [.hire(role: "writer", place: "C1", period: 0, steps: .exactly(1))]
    #expect(!checks(made))
  }
}
