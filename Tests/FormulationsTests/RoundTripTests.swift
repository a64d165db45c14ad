import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// A solved point, the plan it stands for, and the point of that plan must agree.
@Suite struct RoundTripTests {
  /// Solves `scenario` and checks point → plan → point.
  @discardableResult
  static func solveAndCheck(_ scenario: Scenario) throws -> Plan? {
    let formulation = try PlanFormulation(scenario)
    var options = SolveOptions()
    options.relativeGap = 1e-4
    options.timeLimit = 20
    let result = try GLPKSolver().solve(formulation.model, options: options)
    guard let values = result.values, let objective = result.objective else {
      #expect(result.status == .infeasible, "\(scenario.name): \(result.rawStatus)")
      return nil
    }
    let plan = try formulation.plan(from: values)
    let point = formulation.point(of: plan)
    #expect(point.unplaced.isEmpty, "\(scenario.name): \(point.unplaced)")
    let report = try FeasibilityReport(of: point.values, in: formulation.model)
    #expect(
      report.isFeasible(tolerance: 1e-6),
      "\(scenario.name): \(report.violations.filter { $0.distance > 1e-6 * $0.scale })")
    // Completed values are the best for their plan, so the objective can only gain, and only noise.
    #expect(
      abs(report.objective - objective) <= 1e-4 * max(1, abs(objective)),
      "\(scenario.name): \(report.objective) against \(objective)")
    #expect(try formulation.plan(from: point.values) == plan)
    return plan
  }

  @Test func tiny() throws {
    let plan = try #require(try Self.solveAndCheck(TinyScenario.make()))
    #expect(!plan.supported.isEmpty)
    #expect(!plan.protected.isEmpty)
    print(plan)
  }
}
