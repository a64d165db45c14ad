import Planning
import TestSupport
import Testing

/// What is past of a scenario, and what of a decision is still open.
@Suite("Facts and open decisions") struct FactTests {
  /// Two terms of two periods. The first is past for R2: a half-day, a clinic; a writer was hired in it.
  private static let scenario = TinyScenario.make(TestCalendar.months(12)) { scenario in
    scenario.pins = [
      .protected(researcher: "R2", term: 0, halfDays: .exactly(1), isActual: true),
      .buyout(researcher: "R2", kind: "clinic", term: 0, sessions: .exactly(1)),
      .protected(researcher: "R3", term: 0, halfDays: .exactly(0), isActual: true),
      .protected(researcher: "R1", term: 1, halfDays: .exactly(1), isActual: false),
      .buyout(researcher: "R1", kind: "clinic", term: 1, sessions: .exactly(1)),
      .hire(role: "writer", place: "C1", period: 0, steps: CountRange(minimum: 1)),
      .hire(role: "tech", place: "P2", period: 2, steps: .exactly(0)),
    ]
  }

  @Test func aTermIsPastWhereHalfDaysAreActual() {
    let scenario = Self.scenario
    #expect(scenario.isPast("R2", term: 0) && scenario.isPast("R3", term: 0))
    #expect(!scenario.isPast("R2", term: 1))
    #expect(!scenario.isPast("R1", term: 0) && !scenario.isPast("R1", term: 1))
    #expect(scenario.pins.map(scenario.isFact) == [true, true, true, false, false, false, false])
  }

  @Test func whatWasGivenShowsWhoIsSupported() {
    #expect(Self.scenario.wasSupported("R2"))
    // Nothing was given to R3; what R1 is to be given has not happened.
    #expect(!Self.scenario.wasSupported("R3") && !Self.scenario.wasSupported("R1"))
  }

  @Test func aHireIsMadeFromOneStepOn() {
    let scenario = Self.scenario
    #expect(scenario.stepsMade(of: "writer", at: "C1", startingIn: 0) == 1)
    #expect(scenario.stepsMade(of: "writer", at: "C1", startingIn: 1) == 0)
    #expect(scenario.stepsMade(of: "writer", at: "C1") == 1)
    #expect(scenario.stepsMade(of: "tech", at: "P2") == 0)
  }

  @Test func withoutADecisionFactsStay() {
    let scenario = Self.scenario
    let hires: [Pin] = [1, 0, 0, 0].enumerated().map {
      .hire(role: "writer", place: "C1", period: $0.offset, steps: .exactly($0.element))
    }
    #expect(PlanDecision.hires(role: "writer", place: "C1").refused(in: scenario) == hires)
    #expect(
      PlanDecision.buyout(researcher: "R2").refused(in: scenario)
        == [.buyout(researcher: "R2", kind: "clinic", term: 1, sessions: .exactly(0))])
    #expect(PlanDecision.buyout(researcher: "R1").refused(in: scenario).count == 6)
  }

  @Test func aDecisionIsFactWhereNothingOfItIsOpen() {
    let scenario = Self.scenario
    var plan = Plan()
    plan.supported = ["R1", "R2"]
    plan.hires = [Hire(role: "writer", place: "C1", start: 0, end: 4, steps: 1)]
    plan.adoptions = [Adoption(measure: "M1", start: 0)]
    plan.buyouts = [Buyout(researcher: "R2", kind: "clinic", term: 0, source: .tier("T1"), sessions: 1)]
    let open = { PlanDecision.all(of: plan).filter { !$0.isFact(of: plan, in: scenario) } }
    #expect(open() == [.support(researcher: "R1"), .measure("M1")])
    plan.hires.append(Hire(role: "writer", place: "C1", start: 2, end: 4, steps: 1))
    plan.buyouts.append(
      Buyout(researcher: "R2", kind: "clinic", term: 1, source: .colleague, sessions: 1))
    #expect(
      open() == [
        .support(researcher: "R1"), .hires(role: "writer", place: "C1"), .measure("M1"),
        .buyout(researcher: "R2"),
      ])
    // More than was hired already, in the same start.
    plan.hires = [Hire(role: "writer", place: "C1", start: 0, end: 4, steps: 2)]
    #expect(open().contains(.hires(role: "writer", place: "C1")))
    #expect(!PlanDecision.hires(role: "tech", place: "P2").isFact(of: plan, in: scenario))
  }
}
