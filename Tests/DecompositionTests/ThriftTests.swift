@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Objectives that heuristics change for a while: in the linear program and in pricing, or in neither.
@Suite struct ThriftTests {
  /// A node without a point asks for the least violation alone; afterwards the relaxation is worth what it was, at the same prices.
  @Test(arguments: [5, 50] as [Double])
  func pricesOutlastAProofOfInfeasibility(price: Double) throws {
    var proofs = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      try SearchParts.withProgram(PlanFormulation(RandomScenario.make(seed: seed))) { program in
        let root = NodeBounds(variables: program.root)
        for hire in program.hired {
          try program.setObjective(hire, program.structure.objective[hire] - price)
        }
        guard case .solved(let before, _) = try program.solve(root) else { return }
        var crowded = root
        for hire in program.hired {
          crowded.variables.lower[hire] = min(1000, crowded.variables.upper[hire])
        }
        guard case .infeasible = try program.solve(crowded) else { return }
        guard case .solved(let after, let bound) = try program.solve(root) else {
          Issue.record("no relaxation")
          return
        }
        proofs += 1
        #expect(abs(after - before) <= 3e-5 * max(1, abs(before)), "seed \(seed)")
        #expect(after <= bound + 1e-6 * max(1, abs(bound)), "seed \(seed)")
      }
    }
    #expect(proofs >= 3, "nodes without a point")
  }

  /// After a heuristic the relaxation is worth what it was before.
  @Test func thriftIsTakenBack() throws {
    var thrifty = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      try SearchParts.withProgram(PlanFormulation(RandomScenario.make(seed: seed))) { program in
        let root = NodeBounds(variables: program.root)
        guard case .solved(let before, _) = try program.solve(root) else { return }
        try Thrift(program).applied(to: program) {
          if case .solved(let value, _) = try program.solve(root), value < before - 1e-6 {
            thrifty += 1
          }
        }
        guard case .solved(let after, _) = try program.solve(root) else {
          Issue.record("no relaxation")
          return
        }
        #expect(abs(after - before) <= 3e-5 * max(1, abs(before)), "seed \(seed)")
      }
    }
    #expect(thrifty >= 3, "relaxations that hires cost something")
  }
}
