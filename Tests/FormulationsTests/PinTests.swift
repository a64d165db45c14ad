import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Decided facts enter as bounds or rows, and contradictions as infeasibility with a name.
@Suite struct PinTests {
  private func plan(_ pins: [Pin], _ change: (inout Scenario) -> Void = { _ in }) throws -> Plan? {
    let scenario = TinyScenario.make { scenario in
      scenario.pins = pins
      change(&scenario)
    }
    return try RoundTripTests.solveAndCheck(scenario)
  }

  @Test func everyKindIsObeyed() throws {
    let plan = try #require(
      try plan([
        .support(researcher: "R2", false), .support(researcher: "R1", true),
        .hire(role: "tech", place: "P2", period: 1, steps: .exactly(1)),
        .headCount(role: "tech", place: "P2", steps: .exactly(1)),
        .headCount(role: "writer", place: nil, steps: CountRange(maximum: 1)),
        .measure("M1", fromPeriod: 1),
        .buyout(researcher: "R1", kind: "clinic", term: 0, sessions: .exactly(2)),
        .protected(researcher: "R1", term: 0, halfDays: .exactly(3), isActual: false),
        .assignment(
          role: "tech", place: "P2", researcher: "R3", chore: "bench", period: 1, hours: 2.5),
        .removal(measure: "M1", researcher: "R1", chore: "notes", period: 1, hours: 0.25),
        .payment(.measure("M1"), purse: "own", year: 0, yen: 123_456),
      ]))
    #expect(plan.supported.contains("R1") && !plan.supported.contains("R2"))
    #expect(plan.hires.contains(Hire(role: "tech", place: "P2", start: 1, end: 2, steps: 1)))
    #expect(plan.hires.filter { $0.role == "tech" && $0.place == "P2" }.reduce(0) { $0 + $1.steps } == 1)
    #expect(plan.hires.filter { $0.role == "writer" }.reduce(0) { $0 + $1.steps } <= 1)
    #expect(plan.adoptions == [Adoption(measure: "M1", start: 1)])
    #expect(
      plan.buyouts.filter { $0.researcher == "R1" && $0.kind == "clinic" }.reduce(0) { $0 + $1.sessions } == 2
    )
    #expect(plan.protected.first { $0.researcher == "R1" }?.halfDays == 3)
    #expect(plan.assignments.contains { $0.place == "P2" && $0.period == 1 && abs($0.hours - 2.5) < 1e-9 })
    #expect(plan.removals.contains { $0.researcher == "R1" && abs($0.hours - 0.25) < 1e-9 })
    #expect(
      plan.payments.contains(Payment(item: .measure("M1"), purse: "own", year: 0, yen: 123_456)))
    #expect(
      plan.payments.filter { $0.item == .measure("M1") }.reduce(0) { $0 + $1.yen } == 460_000)
  }

  @Test func actualTermsNeedNoTime() throws {
    let pin = Pin.protected(researcher: "R2", term: 0, halfDays: .exactly(4), isActual: true)
    let plan = try #require(try plan([pin]))
    #expect(plan.protected.first { $0.researcher == "R2" }?.halfDays == 4)
    let wished = Pin.protected(researcher: "R2", term: 0, halfDays: .exactly(4), isActual: false)
    #expect(try self.plan([wished]) == nil, "not enough slots")
  }

  @Test(arguments: [
    (Pin.support(researcher: "R1", false), "selection[pin,R1]"),
    (.measure("M1", fromPeriod: 0), "dx[pin,M1,0]"),
    (.hire(role: "writer", place: "P1", period: 0, steps: .exactly(1)), "recruitment[pin,writer,P1,0]"),
    (.headCount(role: "writer", place: "P1", steps: .exactly(1)), "recruitment[pin,writer,P1,total]"),
    (.headCount(role: "writer", place: nil, steps: .exactly(9)), "recruitment[pin,writer,:all,total]"),
    (
      .assignment(role: "tech", place: "P2", researcher: "R1", chore: "bench", period: 1, hours: 1),
      "staff_hours[pin,R1,tech,P2,bench,1]"
    ),
    (
      .payment(.research(researcher: "R1"), purse: "env", year: 0, yen: 500_000),
      "purses[pin,research:R1,env,0]"
    ),
    (
      .protected(researcher: "R1", term: 0, halfDays: .exactly(9), isActual: false), "protected[pin,R1,0]"
    ),
  ]) func contradictionsHaveAName(_ pin: Pin, _ row: String) throws {
    let scenario = TinyScenario.make { scenario in
      scenario.researchers[0].selection = .required
      scenario.measures[0].leadMonths = 3
      scenario.pins = [pin]
    }
    let formulation = try PlanFormulation(scenario)
    #expect(formulation.model.constraintIndex(named: row) != nil)
    #expect(try GLPKSolver().solve(formulation.model).status == .infeasible)
  }
}
