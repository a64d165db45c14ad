@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// At any prices with the right signs the Lagrangian bound is finite and not below the optimum.
@Suite struct LagrangianBoundTests {
  /// Random prices, and prices ever nearer to those of the relaxation, where the bound is tight.
  @Test(arguments: [1, 3, 5, 12, 13, 15] as [UInt64])
  func boundsTheCompactOptimum(seed: UInt64) throws {
    let formulation = try PlanFormulation(RandomScenario.make(seed: seed))
    let compact = try Agreement.compact(formulation)
    let best = try #require(compact.objective)
    let values = try #require(compact.values)
    try SearchParts.withProgram(formulation) { program in
      guard case .solved(let relaxation, _) = try program.solve(NodeBounds(variables: program.root)) else {
        Issue.record("no relaxation")
        return
      }
      let structure = program.structure
      let own = program.master.duals()
      var random = TestRandom(seed: seed)
      for share in [0, 0, 0, 0.5, 0.9, 0.99, 1] {
        var duals = own.mixed(share, with: RandomPrices.duals(structure, &random))
        let rows = share < 1 ? rows(formulation, at: values, &random) : []
        duals.extra = rows.map { (1 - share) * Double(random.int(0...80)) * ($0.upper.isFinite ? 1 : -1) }
        let profits = structure.profits(duals: duals.links)
        let priced = program.generation.price(
          profits: profits, support: duals.support, bounds: program.root)
        let bound = LagrangianBound(structure: structure, bounds: program.root, extraRows: rows)
          .value(duals: duals, profits: profits, priced: priced, constant: structure.objectiveConstant)
        #expect(bound.isFinite && bound >= relaxation - 1e-5 * max(1, abs(relaxation)))
        #expect(bound >= best - 1e-6 * max(1, abs(best)))
        if share == 1 { #expect(bound <= relaxation + 1e-3 * max(1, abs(relaxation)), "not tight") }
      }
    }
  }

  /// Rows on cumulative hires, as branching adds them, that the optimum keeps with equality.
  private func rows(
    _ formulation: PlanFormulation, at values: [Double], _ random: inout TestRandom
  ) -> [RestrictedMaster.ExtraRow] {
    formulation.scenario.roles.indices.map { role in
      let period = random.int(0...formulation.scenario.calendar.periods.count - 1)
      let hires = formulation.sets.options.indices
        .filter { formulation.sets.options[$0].role == role && formulation.sets.options[$0].start <= period }
        .map { formulation.variables.hired[$0].index }
      let sum = hires.reduce(0) { $0 + values[$1] }
      let isUpper = random.chance(50)
      return RestrictedMaster.ExtraRow(
        row: role, terms: hires.map { ($0, 1) }, lower: isUpper ? -.infinity : sum,
        upper: isUpper ? sum : .infinity)
    }
  }
}
