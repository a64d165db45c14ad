import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

@Suite struct ScratchTests {
  @Test func random() throws {
    for seed in 1...60 {
      let s = RandomScenario.make(seed: UInt64(seed))
      let f = try PlanFormulation(s)
      let clock = ContinuousClock()
      var o = SolveOptions(); o.timeLimit = 5; o.relativeGap = 1e-3
      let t = clock.now
      let r = try GLPKSolver().solve(f.model, options: o)
      print(seed, f.model.size.variables, f.model.size.integerVariables, r.rawStatus, r.objective ?? -1, r.bestBound ?? -1, r.nodes, clock.now - t)
      if let v = r.values {
        let p = try f.plan(from: v)
        let pt = f.point(of: p)
        let rep = try FeasibilityReport(of: pt.values, in: f.model)
        if !pt.unplaced.isEmpty || !rep.isFeasible() || abs(rep.objective - (r.objective ?? 0)) > 1e-3 {
          print("   !!", pt.unplaced, rep.violations.filter { $0.distance > 1e-6*$0.scale }.prefix(4).map { "\($0.name) \($0.distance)" }, rep.objective)
        }
      }
    }
  }
}
