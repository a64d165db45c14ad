import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// What has happened is data: no rule makes a program infeasible because of it, and the auditor agrees.
@Suite struct PastFactsTests {
  /// One year, two terms, the first of them past for R1 (and R2, where it matters).
  private func scenario(_ pins: [Pin], _ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    let start = YearMonth(year: 2026, month: 4)
    return TinyScenario.make(TestCalendar.months(12, from: start, periodMonths: 6)) { scenario in
      scenario.researchers[0].selection = .required
      scenario.award.cap = 100_000_000
      scenario.award.purses[0].amounts = [30_000_000]
      scenario.award.purses[1].amounts = [60_000_000]
      scenario.pins = pins
      change(&scenario)
    }
  }

  private func past(_ halfDays: Int, _ researcher: String = "R1") -> Pin {
    .protected(researcher: researcher, term: 0, halfDays: .exactly(halfDays), isActual: true)
  }

  private func bought(_ sessions: Int, _ kind: String = "clinic", _ researcher: String = "R1") -> Pin {
    .buyout(researcher: researcher, kind: kind, term: 0, sessions: .exactly(sessions))
  }

  /// The plan of the program with and without the fact that makes the difference.
  private func plan(_ pins: [Pin], _ change: (inout Scenario) -> Void = { _ in }) throws -> Plan? {
    try RoundTripTests.solveAndCheck(scenario(pins, change))
  }

  @Test func reliefIsNotAskedOfThePast() throws {
    // R1 is 2 h above the ceiling, and bought nothing.
    let nothing = [bought(0), bought(0, "lecture")]
    let rest: (inout Scenario) -> Void = { scenario in
      scenario.rules.hiringAllowed = false
      scenario.rules.dxAllowed = false
    }
    #expect(try plan(nothing, rest) == nil)
    #expect(try plan(nothing + [past(2)], rest) != nil)
  }

  @Test func maximumAndHardFloorDoNotBindThePast() throws {
    let most = try #require(try plan([past(9)]))
    #expect(most.protected.contains { $0.researcher == "R1" && $0.term == 0 && $0.halfDays == 9 })
    let none = try #require(try plan([past(0)]) { $0.rules.floor.isHard = true })
    #expect(!none.protected.contains { $0.researcher == "R1" && $0.term == 0 })
    #expect(none.protected.contains { $0.researcher == "R1" && $0.term == 1 && $0.halfDays >= 2 })
  }

  @Test func aFactIsTheLeastOfItsRange() throws {
    let range = Pin.protected(
      researcher: "R1", term: 0, halfDays: CountRange(minimum: 1, maximum: 3), isActual: true)
    let plan = try #require(try plan([range]))
    #expect(plan.protected.first { $0.researcher == "R1" && $0.term == 0 }?.halfDays == 1)
  }

  @Test func moreSessionsThanMayBeBought() throws {
    // 3 held, 1 kept.
    #expect(try plan([bought(3)]) == nil)
    let plan = try #require(try plan([past(2), bought(3)]))
    #expect(plan.buyouts.filter { $0.kind == "clinic" && $0.term == 0 }.reduce(0) { $0 + $1.sessions } >= 3)
    let later = plan.buyouts.filter { $0.researcher == "R1" && $0.kind == "clinic" && $0.term == 1 }
    #expect(later.reduce(0) { $0 + $1.sessions } <= 2)
  }

  /// Buyout is off, or the duty no longer allowed: what was bought was bought, and nothing more is.
  @Test func sessionsThatMayNoLongerBeBought() throws {
    let changes: [(inout Scenario) -> Void] = [
      { $0.rules.buyoutAllowed = false }, { $0.institutions[0].buyoutDuties = [] },
    ]
    for change in changes {
      #expect(try plan([bought(2)], change) == nil)
      // Nothing else relieves R1 in the second term, so the ceiling must not ask for it.
      let plan = try #require(
        try plan([past(2), bought(2)]) { scenario in
          scenario.researchers[0].ceiling = 80
          change(&scenario)
        })
      #expect(plan.buyouts.allSatisfy { $0.researcher == "R1" && $0.kind == "clinic" && $0.term == 0 })
      #expect(plan.buyouts.reduce(0) { $0 + $1.sessions } == 2)
    }
  }

  @Test func classHoursOfThePastLeaveNoneForTheRest() throws {
    let half: (inout Scenario) -> Void = { scenario in
      scenario.researchers[0].sessions[1].perWeek = 2
      scenario.institutions[0].classHoursLimit = Share(0.25)
    }
    #expect(try plan([bought(2, "lecture")], half) == nil)
    let plan = try #require(try plan([past(2), bought(2, "lecture")], half))
    #expect(!plan.buyouts.contains { $0.researcher == "R1" && $0.kind == "lecture" && $0.term == 1 })
  }

  @Test func coverOfThePast() throws {
    // No substitutes, no colleague with time, no session of the department that may be bought.
    let none: (inout Scenario) -> Void = { scenario in
      scenario.substitutes[0].capacity = [0, 2]
      scenario.departments[0].othersHeadroom = 0
      scenario.departments[0].boughtShareLimit = Share(0.05)
      scenario.researchers[1].ceiling = 1
    }
    #expect(try plan([bought(2)], none) == nil)
    #expect(try plan([past(2), bought(2)], none) != nil)
    // The same when only colleagues could take them.
    #expect(
      try plan([past(2), bought(2)]) { scenario in
        none(&scenario)
        scenario.substitutes.removeFirst()
      } != nil)
  }

  @Test func choresOfThePast() throws {
    let pins: [Pin] = [
      bought(2),
      .hire(role: "writer", place: "C1", period: 0, steps: .exactly(1)),
      .assignment(role: "writer", place: "C1", researcher: "R1", chore: "notes", period: 0, hours: 8),
      .assignment(role: "writer", place: "C1", researcher: "R1", chore: "draft", period: 0, hours: 30),
      .measure("M1", fromPeriod: 0),
      .removal(measure: "M1", researcher: "R1", chore: "notes", period: 0, hours: 3),
    ]
    #expect(try plan(pins) == nil)
    let plan = try #require(try plan(pins + [past(2)]))
    #expect(plan.assignments.contains { $0.chore == "draft" && $0.period == 0 && abs($0.hours - 30) < 1e-6 })
    #expect(plan.removals.contains { $0.researcher == "R1" && $0.period == 0 && abs($0.hours - 3) < 1e-6 })
  }

  /// A technician who started before the lead time; more writers than the market gives, in a centre that a measure
  /// must found first; and all that while hiring is off.
  @Test(arguments: [true, false]) func hiresMade(_ hiringAllowed: Bool) throws {
    let pins: [Pin] = [
      .hire(role: "tech", place: "P2", period: 0, steps: CountRange(minimum: 1)),
      .hire(role: "writer", place: "C1", period: 0, steps: .exactly(3)),
    ]
    let plan = try #require(
      try plan(pins) { scenario in
        scenario.rules.hiringAllowed = hiringAllowed
        scenario.places[0].requiresMeasure = "M1"
        scenario.measures[0].leadMonths = 6
        scenario.recruitment[0].stepsInTotal = 2
      })
    #expect(plan.hires.filter { $0.role == "tech" && $0.start == 0 }.map(\.steps) == [1])
    #expect(plan.hires.filter { $0.role == "writer" && $0.start == 0 }.map(\.steps) == [3])
    if !hiringAllowed { #expect(plan.hires.count == 2) }
    #expect(!plan.hires.contains { $0.role == "writer" && $0.start > 0 })
  }

  /// A pin that forbids a start opens none.
  @Test func noHireOpensNothing() throws {
    let pins: [Pin] = [
      .hire(role: "tech", place: "P2", period: 0, steps: .exactly(0)),
      .hire(role: "tech", place: "C1", period: 0, steps: CountRange(minimum: 0, maximum: 2)),
    ]
    let formulation = try PlanFormulation(scenario(pins))
    #expect(!formulation.sets.options.contains { $0.role == 1 && $0.start == 0 })
  }

  /// Without facts, no limit changes.
  @Test func limitsWithoutFactsAreTheRules() throws {
    let formulation = try PlanFormulation(scenario([past(2), bought(3)]))
    #expect(formulation.sessionLimit(researcher: 0, holding: 0, term: 0) == 3)
    #expect(formulation.sessionLimit(researcher: 0, holding: 0, term: 1) == 2)
    #expect(formulation.tierCapacity(tier: 0, term: 0) == 3)
    #expect(formulation.tierCapacity(tier: 0, term: 1) == 2)
    // Drafts: 0.8 of 5 h. Notes: 0.6 of 6 h, more than the 1.5 h of three clinics.
    #expect(formulation.delegableHours(researcher: 0, load: 0, period: 0) == 0.8 * 5)
    #expect(formulation.delegableHours(researcher: 0, load: 1, period: 0) == 0.6 * 6)
  }
}
