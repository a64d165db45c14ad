import GLPKBackend
import LinearOptimization
import SolverConformance
import Testing

@Suite struct ConformanceTests {
  @Test(arguments: SolverConformance.cases)
  func keepsTheSolverContract(_ item: ConformanceCase) {
    #expect(SolverConformance.run(item, GLPKSolver()).map(\.description) == [])
  }

  @Test(arguments: [true, false])
  func agreesWithBruteForce(presolve: Bool) throws {
    var infeasible = 0
    var options = SolveOptions()
    options.presolve = presolve
    for seed in 1...250 as ClosedRange<UInt64> {
      let model = try RandomModels.integerProgram(seed: seed)
      let result = try GLPKSolver().solve(model, options: options)
      if let best = try RandomModels.bruteForce(model) {
        #expect(result.status == .optimal, "seed \(seed): \(result.rawStatus)")
        #expect(abs((result.objective ?? .nan) - best) < 1e-6, "seed \(seed)")
        let report = try FeasibilityReport(of: result.values ?? [], in: model)
        #expect(report.isFeasible(), "seed \(seed): \(report.violations)")
      } else {
        infeasible += 1
        #expect(result.status == .infeasible, "seed \(seed): \(result.rawStatus)")
      }
    }
    // Both kinds of answer must have been tried.
    #expect(infeasible > 20 && infeasible < 180, "\(infeasible) of 250 infeasible")
  }

  @Test func sameModelGivesSameResultTwice() throws {
    for seed in 300...320 as ClosedRange<UInt64> {
      let model = try RandomModels.integerProgram(seed: seed)
      #expect(try GLPKSolver().solve(model) == GLPKSolver().solve(model))
    }
  }
}
