@testable import Decomposition
import Formulations
import Planning
import TestSupport
import Testing

/// Bounds may be rounded to a step of the objective, but never below a value that a plan can have.
@Suite struct ObjectiveStepTests {
  /// A step without the constant of weights that make it `thousandths` thousandths of an hour.
  private func step(weight: Double) throws -> ObjectiveStep {
    ObjectiveStep(
      try PlanFormulation(
        TinyScenario.make { scenario in
          scenario.rules.elsewhereWeight = 0
          for i in scenario.researchers.indices { scenario.researchers[i].weight = weight }
        }))
  }

  @Test(arguments: [1, 0.5, 0.125])
  func aBoundOnAStepStays(weight: Double) throws {
    let step = try step(weight: weight)
    #expect(step.size > 0)
    for count in [3.0, 1_000, 123_457] {
      let value = step.constant + count * step.size
      // Adding up a bound errs by parts of its value, not of a step.
      #expect(step.roundedDown(value * (1 - 1e-10)) >= value - 1e-9 * value)
      #expect(step.roundedDown(value + 0.4 * step.size) <= value + 1e-9 * value)
    }
  }
}
