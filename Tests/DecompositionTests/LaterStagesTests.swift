@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Stages 2 and 3 take away what stage 1 does not need, and nothing that it does.
@Suite struct LaterStagesTests {
  /// The best plan with some hires that are forced, improved where they are not.
  private func improved(
    _ scenario: Scenario, forcing pins: [Pin]
  ) throws -> (before: [Double], after: [Double], formulation: PlanFormulation) {
    var forced = scenario
    forced.pins += pins
    let free = try PlanFormulation(scenario)
    let start = try #require(try Agreement.compact(PlanFormulation(forced)).values)
    #expect(start.count == free.model.variables.count, "pins of hires add rows only")
    let end = try SearchParts.withProgram(free) { try LaterStages(program: $0).improve(start) }
    let tolerances = Incumbent.tolerances(free)
    #expect(Incumbent.isFeasible(end, in: free.model, tolerances: tolerances))
    let stageOne = free.model.objective.expression
    #expect(stageOne.value(at: end) >= stageOne.value(at: start) - 1e-6)
    #expect(free.cost.value(at: end) < free.cost.value(at: start) - 1)
    return (start, end, free)
  }

  private func hires(_ role: Int, _ values: [Double], _ formulation: PlanFormulation) -> [HireOption: Double]
  {
    var result: [HireOption: Double] = [:]
    for (option, variable) in zip(formulation.sets.options, formulation.variables.hired)
    where option.role == role && values[variable.index] > 0.5 {
      result[option] = values[variable.index]
    }
    return result
  }

  /// Three writers' steps with nothing to write.
  @Test func idleStepsAreAllTakenBack() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.roles[0].skills = []
      scenario.recruitment = []
      scenario.award.purses[1].amounts = [40_000_000]
      scenario.award.cap = 80_000_000
      scenario.rules.elsewhereWeight = 0
    }
    let (before, after, formulation) = try improved(
      scenario,
      forcing: [.hire(role: "writer", place: "C1", period: 0, steps: CountRange(minimum: 3, maximum: 3))])
    #expect(hires(0, before, formulation).values.reduce(0, +) == 3)
    #expect(hires(0, after, formulation).isEmpty)
  }

  /// A technician who is needed in the second term only is hired for it.
  @Test func hireIsPutOffWhereNothingIsLost() throws {
    let scenario = TinyScenario.make(TestCalendar.months(12)) { scenario in
      scenario.roles[1].leadMonths = 0
      scenario.roles[1].ramp = .none
      scenario.roles[1].stepsPerPost = 4
      scenario.roles[1].placeKinds = [.department]
      scenario.recruitment = []
      scenario.measures = []
      scenario.award.supported = CountRange(minimum: 1, maximum: 1)
      scenario.award.purses[1].amounts = [40_000_000, 40_000_000]
      scenario.award.cap = 100_000_000
      scenario.rules.elsewhereWeight = 0
      scenario.rules.floor.halfDays = 0
      scenario.roles[0].skills = []
      scenario.researchers[2].hours.research = 14
      scenario.pins = [
        .support(researcher: "R3", true),
        .protected(researcher: "R3", term: 0, halfDays: CountRange(minimum: 0, maximum: 0), isActual: false),
      ]
    }
    let (before, after, formulation) = try improved(
      scenario,
      forcing: [.hire(role: "tech", place: "P2", period: 0, steps: CountRange(minimum: 1, maximum: 1))])
    #expect(hires(1, before, formulation).keys.contains { $0.start == 0 })
    let kept = hires(1, after, formulation)
    #expect(!kept.isEmpty && kept.keys.allSatisfy { $0.start == 2 }, "\(kept)")
  }
}
