@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// The master program between its solves.
@Suite struct RestrictedMasterTests {
  /// Columns out of the basis may go in any number: the next relaxation is worth the same at once.
  @Test func crowdsAreThinned() throws {
    var thinned = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      try SearchParts.withProgram(PlanFormulation(RandomScenario.make(seed: seed))) { program in
        guard case .solved = try program.solve(NodeBounds(variables: program.root)) else { return }
        guard try program.master.session.solveRelaxation(timeLimit: nil) == .optimal else { return }
        let before = program.master.session.objective
        let count = program.master.columns.count
        try program.master.purge(worst: .infinity, crowd: 0, least: 0)
        if program.master.columns.count < count { thinned += 1 }
        #expect(try program.master.session.solveRelaxation(timeLimit: nil) == .optimal)
        let after = program.master.session.objective
        #expect(abs(after - before) <= 1e-7 * max(1, abs(before)), "seed \(seed)")
      }
    }
    #expect(thinned >= 3, "masters with columns to spare")
  }
}
