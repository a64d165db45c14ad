@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Choices of measures divide the plans among themselves, and each one's bound holds.
@Suite struct MeasureTreeTests {
  /// The optimum of the compact program within bounds; `nil` when there is no plan, or it takes too long.
  private func optimum(_ formulation: PlanFormulation, _ bounds: VariableBounds) throws -> Double? {
    var model = Model()
    for (index, variable) in formulation.model.variables.enumerated() {
      _ = try model.addVariable(
        variable.name, Bounds(lower: bounds.lower[index], upper: bounds.upper[index]), kind: variable.kind)
    }
    for row in formulation.model.constraints {
      try model.addConstraint(
        row.name, Relation(LinearExpression(terms: row.terms, constant: 0), in: row.bounds))
    }
    try model.setObjective(formulation.model.objective)
    let result = try GLPKSolver().solve(model, options: SolveOptions(nodeLimit: 4_000))
    return result.status == .optimal ? result.objective : nil
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34] as [UInt64])
  func boundsHoldForEveryChoice(seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed, researchers: 2...3, calendar: TestCalendar.months(18))
    try SearchParts.withProgram(PlanFormulation(scenario)) { program in
      let whole = NodeBounds(variables: program.root)
      let open = Array(program.measures.open(program.root).prefix(2))
      try FirstPlans(
        program: program,
        incumbent: Incumbent(
          program.formulation, clock: program.generation.clock, step: ObjectiveStep(program.formulation),
          onProgress: { _ in })
      ).seed(whole, from: nil)
      guard case .solved = try program.solve(program.measures.decided([:], open, whole)),
        let duals = program.centre
      else { return }
      let leaves = MeasureTree(program: program)
        .leaves(of: whole, open: open, but: [:], above: -.infinity, at: duals)
      for leaf in leaves {
        guard let value = try optimum(program.formulation, leaf.node.variables) else { continue }
        #expect(value <= leaf.bound + 1e-5 * max(1, abs(value)))
      }
      // Together with the settled choice they leave no plan out.
      let choices = leaves.map(\.node) + [program.measures.decided([:], open, whole)]
      guard let best = try optimum(program.formulation, program.root) else { return }
      let values = try choices.compactMap { try optimum(program.formulation, $0.variables) }
      #expect(abs((values.max() ?? -.infinity) - best) <= 1e-5 * max(1, abs(best)))
    }
  }
}
