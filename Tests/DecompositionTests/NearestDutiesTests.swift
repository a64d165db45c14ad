@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Support and duties of an old plan under new rules.
@Suite struct NearestDutiesTests {
  /// The old plan is the optimum of the scenario before the change.
  private func settled(
    _ scenario: Scenario, change: (inout Scenario, Plan) -> Void
  ) throws -> (old: Set<String>, new: Set<String>)? {
    let formulation = try PlanFormulation(scenario)
    let best = try #require(try Agreement.compact(formulation).values)
    let plan = try formulation.plan(from: best)
    var changed = scenario
    change(&changed, plan)
    let after = try PlanFormulation(changed)
    let named = formulation.model.named(best)
    let old = after.model.variables.map { named[$0.name] ?? 0 }
    return try SearchParts.withProgram(after) { program in
      let nothing = MasterDuals(
        links: [Double](repeating: 0, count: program.structure.family.count),
        convexity: [Double](repeating: 0, count: program.structure.blocks.count),
        support: [Double](repeating: 0, count: program.structure.blocks.cellCount), extra: [])
      guard let bounds = try NearestDuties(program: program, old: old, duals: nothing).bounds() else {
        return nil
      }
      for variable in program.blockIntegers.joined() {
        #expect(bounds.lower[variable] == bounds.upper[variable], "all duties are settled")
        #expect(
          bounds.lower[variable] >= program.root.lower[variable]
            && bounds.upper[variable] <= program.root.upper[variable])
      }
      for (row, family) in zip(after.model.constraints, after.rowFamily) where family == .selection {
        #expect(row.bounds.distance(to: row.activity(at: bounds.lower)) <= 1e-6, "rules of selection hold")
      }
      let supported = changed.researchers.indices.filter {
        bounds.lower[program.structure.blocks.supported[$0]] > 0.5
      }
      return (Set(plan.supported), Set(supported.map { changed.researchers[$0].id }))
    }
  }

  private static let seeds: [UInt64] = [2, 5, 8, 12]

  @Test(arguments: seeds) func nothingChangesWhereNothingMust(seed: UInt64) throws {
    let result = try #require(try settled(RandomScenario.make(seed: seed)) { _, _ in })
    #expect(result.old == result.new)
  }

  /// Whoever must stay out is out, and no more people change than that.
  @Test(arguments: seeds) func someoneStaysOut(seed: UInt64) throws {
    let result = try settled(RandomScenario.make(seed: seed)) { scenario, plan in
      guard let person = plan.supported.sorted().first else { return }
      Self.release(&scenario)
      scenario.pins.append(.support(researcher: person, false))
    }
    guard let result, let person = result.old.sorted().first else { return }
    #expect(!result.new.contains(person))
    #expect(result.old.subtracting(result.new).count <= 1 + result.new.subtracting(result.old).count)
  }

  /// One place less: the number falls with the limit.
  @Test(arguments: seeds) func oneLess(seed: UInt64) throws {
    var most = 0
    let result = try settled(RandomScenario.make(seed: seed)) { scenario, plan in
      Self.release(&scenario)
      most = max(scenario.award.supported.minimum, plan.supported.count - 1)
      scenario.award.supported.maximum = most
    }
    guard let result else { return }
    #expect(result.new.count <= most)
  }

  /// Takes decisions on support back.
  private static func release(_ scenario: inout Scenario) {
    scenario.pins.removeAll { if case .support = $0 { true } else { false } }
  }
}
