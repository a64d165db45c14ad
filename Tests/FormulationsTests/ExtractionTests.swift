import LinearOptimization
import Planning
import TestSupport
import Testing

@testable import Formulations

/// Whole yen, whole numbers, canonical order.
@Suite struct ExtractionTests {
  @Test func apportionmentIsExact() {
    #expect(MoneyExtraction.apportion(10, [3.4, 6.6], isAward: [true, false]) == [4, 6])
    #expect(MoneyExtraction.apportion(10, [3.4, 6.6], isAward: [false, true]) == [3, 7])
    #expect(MoneyExtraction.apportion(10, [3.3, 3.3, 3.4], isAward: [true, true, true]) == [3, 3, 4])
    #expect(MoneyExtraction.apportion(7, [0, 7], isAward: [true, false]) == [0, 7])
    #expect(MoneyExtraction.apportion(5, [7, 0], isAward: [true, false]) == [5, 0], "noise of a solver")
    #expect(MoneyExtraction.apportion(9, [2.999_999, 5.999_999], isAward: [true, false]) == [3, 6])
  }

  @Test func apportionmentOfRandomParts() {
    var random = TestRandom(seed: 5)
    for _ in 0..<500 {
      let amount = random.int(1...1_000_000)
      let share = Double(random.int(0...1000)) / 1000
      let wished = [Double(amount) * share, Double(amount) * (1 - share)]
      let parts = MoneyExtraction.apportion(amount, wished, isAward: [true, false])
      #expect(parts[0] + parts[1] == amount)
      #expect(abs(Double(parts[0]) - wished[0]) < 1.02)
      #expect(Double(parts[1]) <= wished[1] + 0.02, "own funds are not asked for more")
    }
  }

  @Test func refusesWhatIsNoPoint() throws {
    let formulation = try PlanFormulation(TinyScenario.make())
    #expect(throws: ExtractionError.wrongCount(expected: formulation.model.variables.count, given: 1)) {
      try formulation.plan(from: [0])
    }
    var values = Array(repeating: 0.0, count: formulation.model.variables.count)
    values[formulation.variables.supported[1].index] = 0.4
    #expect(throws: ExtractionError.notWhole(variable: "z[R2]", value: 0.4)) {
      try formulation.plan(from: values)
    }
  }

  @Test func nothingDecidedIsTheEmptyPlan() throws {
    let formulation = try PlanFormulation(TinyScenario.make())
    let values = Array(repeating: 0.0, count: formulation.model.variables.count)
    #expect(try formulation.plan(from: values) == Plan())
    #expect(formulation.values(of: Plan()) == values)
  }

  @Test func unplacedEntriesAreNamed() throws {
    var plan = Plan()
    plan.supported = ["R1", "nobody"]
    plan.hires = [Hire(role: "tech", place: "C1", start: 0, end: 2, steps: 1)]
    plan.protected = [ProtectedHalfDays(researcher: "R1", term: 7, halfDays: 1)]
    let point = try PlanFormulation(TinyScenario.make()).point(of: plan)
    #expect(point.unplaced == ["support nobody", "protected R1 7", "hire tech C1 0 2"])
    #expect(point.values.reduce(0, +) == 1 + 2, "R1 is supported and misses two half-days")
  }

  @Test func carriesAreTheLeastNeeded() throws {
    // Two fiscal years; the second lacks 400,000 yen for the measure and staff that are pinned.
    let scenario = TinyScenario.make(TestCalendar.months(12)) { scenario in
      scenario.award.purses.removeLast()
      scenario.award.overhead = .zero
      scenario.award.purses[1].limit = .hard
      scenario.award.purses[1].amounts = [2_000_000, 1_100_000]
      scenario.award.purses[1].carryOver = .free
      scenario.rules.dxAllowed = false
      scenario.pins = [.hire(role: "writer", place: "C1", period: 0, steps: .exactly(1))]
    }
    let plan = try #require(try RoundTripTests.solveAndCheck(scenario))
    #expect(plan.carries == [Carry(purse: "env", holder: .award, year: 0, yen: 400_000)])
  }

  @Test func commitmentsArePaid() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.commitments = [
        Commitment(
          id: "lease", title: "Lease", institution: "U1", purse: "env", researcher: nil, year: 0, yen: 777)
      ]
    }
    let plan = try #require(try RoundTripTests.solveAndCheck(scenario))
    #expect(plan.payments.last == Payment(item: .commitment("lease"), purse: "env", year: 0, yen: 777))
  }
}
