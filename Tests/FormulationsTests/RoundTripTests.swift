import Auditing
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// A solved point, the plan it stands for, and the point of that plan must agree, and the independent auditor must
/// find nothing.
@Suite struct RoundTripTests {
  /// Solves `scenario` and checks point → plan → point and the audit. `nil`: proven infeasible.
  ///
  /// - Parameter presolve: GLPK's presolver forgives ten yen (10⁻³ in a row without integers); without it, none.
  @discardableResult
  static func solveAndCheck(_ scenario: Scenario, presolve: Bool = true) throws -> Plan? {
    let formulation = try PlanFormulation(scenario)
    var options = SolveOptions()
    options.relativeGap = 1e-3
    options.nodeLimit = 2_000
    options.presolve = presolve
    let result = try GLPKSolver().solve(formulation.model, options: options)
    guard let values = result.values, let objective = result.objective else {
      #expect(result.status == .infeasible, "\(scenario.name): \(result.rawStatus)")
      return nil
    }
    let plan = try formulation.plan(from: values)
    let point = formulation.point(of: plan)
    #expect(point.unplaced.isEmpty, "\(scenario.name): \(point.unplaced)")
    // Rounding to whole yen may use up the few yen by which money rows were lowered.
    let report = try FeasibilityReport(of: point.values, in: formulation.model)
    let bad = report.violations.filter { violation in
      let isMoney = violation.name.hasPrefix("purses") || violation.name.hasPrefix("award_cap")
      return violation.distance > (isMoney ? 20 * MoneyUnit.oneYen : 1e-6 * violation.scale)
    }
    #expect(bad.isEmpty, "\(scenario.name): \(bad)")
    // What the plan leaves open takes its best value, so nothing may be lost.
    #expect(
      abs(report.objective - objective) <= 1e-5 * max(1, abs(objective)),
      "\(scenario.name): \(report.objective) against \(objective)")
    let audit = PlanAuditor.audit(plan, of: scenario, claimed: PlanClaim(objective: report.objective))
    #expect(audit.isClean, "\(scenario.name): \(audit.violations)")
    return plan
  }

  @Test func tiny() throws {
    let plan = try #require(try Self.solveAndCheck(TinyScenario.make()))
    #expect(!plan.protected.isEmpty)
    #expect(!plan.buyouts.isEmpty)
    #expect(!plan.payments.isEmpty)
  }

  @Test func goldenScenarios() throws {
    for family in ConstraintFamily.allCases { try Self.solveAndCheck(GoldenScenarios.scenario(family)) }
  }

  @Test func randomScenarios() throws {
    var solved = 0
    for seed: UInt64 in 1...60 where try Self.solveAndCheck(RandomScenario.make(seed: seed)) != nil {
      solved += 1
    }
    #expect(solved >= 30, "most random scenarios should have a plan")
  }

  @Test func equalScenariosGiveEqualPrograms() throws {
    let first = try PlanFormulation(RandomScenario.make(seed: 7))
    let second = try PlanFormulation(RandomScenario.make(seed: 7))
    #expect(LPFormat.write(first.model).text == LPFormat.write(second.model).text)
    #expect(first.blocks == second.blocks)
  }
}
