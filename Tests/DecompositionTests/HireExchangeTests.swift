@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Exchanges of posts make plans better, never worse, and never better than can be.
@Suite struct HireExchangeTests {
  @Test func poorHiresImprove() throws {
    var improved = 0
    for seed in 1...24 as ClosedRange<UInt64> {
      var scenario = RandomScenario.make(seed: seed)
      scenario.pins = []
      let formulation = try PlanFormulation(scenario)
      try SearchParts.withProgram(formulation) { program in
        let incumbent = Incumbent(
          formulation, clock: program.generation.clock, step: ObjectiveStep(formulation), onProgress: { _ in }
        )
        // A plan without hires that nothing asks for.
        try FirstPlans(program: program, incumbent: incumbent).dive()
        guard incumbent.values != nil else { return }
        let first = incumbent.objective
        let node = program.measures.settled(NodeBounds(variables: program.root))
        var exchange = HireExchange(program: program, incumbent: incumbent, gap: 0)
        try exchange.run(node, patience: 6)
        #expect(incumbent.objective >= first, "seed \(seed)")
        if incumbent.objective > first + 1e-6 { improved += 1 }
        let compact = try Agreement.compact(formulation)
        if let best = compact.objective, compact.status == .optimal {
          #expect(incumbent.objective <= best + 1e-5 * max(1, abs(best)), "seed \(seed)")
        }
      }
    }
    #expect(improved >= 3, "plans that gained")
  }
}
