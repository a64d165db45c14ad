import Auditing
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// A yen must be more than the noise of a solver.
@Suite struct MoneyUnitTests {
  @Test func yenStandsAboveTheTolerance() {
    #expect(MoneyUnit.oneYen >= 50 * 1e-6)
    #expect(MoneyUnit.units(123_456_789) == 123_456_789 / MoneyUnit.yen)
    #expect((MoneyUnit.yen(ofUnits: MoneyUnit.units(987_654_321)) - 987_654_321).magnitude < 1e-3)
  }

  /// Two posts at 10 % overhead in a purse that has a yen less than they cost: the row is broken by more than any
  /// tolerance of 10⁻⁶, as the auditor finds.
  @Test(arguments: [0, 1]) func planAYenOverALimitIsInfeasible(_ missing: Yen) throws {
    let writers = 2 * 1_500_000 * 11 / 10
    let scenario = TinyScenario.make { scenario in
      scenario.recruitment = []
      // One purse for each item: nothing is rounded, so no limit is lowered.
      scenario.institutions[0].ownFunds = [0]
      scenario.institutions[0].salaryRefund = .zero
      scenario.award.purses[1].limit = .hard
      scenario.award.purses[1].amounts = [writers - missing]
      scenario.award.cap = 100_000_000
    }
    var plan = Plan()
    plan.supported = ["R2"]
    plan.hires = [Hire(role: "writer", place: "C1", start: 0, end: 2, steps: 2)]
    plan.payments = [
      Payment(
        item: .staff(role: "writer", institution: "U1"), purse: "env", year: 0, yen: 2 * 1_500_000),
      Payment(item: .research(researcher: "R2"), purse: "research", year: 0, yen: 2_000_000),
    ]
    let formulation = try PlanFormulation(scenario)
    let report = try FeasibilityReport(of: formulation.values(of: plan), in: formulation.model)
    let broken = report.violations.filter { $0.name == "purses[shared,env,0]" && $0.distance > 1e-5 }
    let audit = PlanAuditor.audit(plan, of: scenario)
    #expect(broken.isEmpty == (missing == 0), "\(report.violations)")
    #expect(audit.violations.contains { $0.check == .purseShared } == (missing == 1), "\(audit.violations)")
  }

  /// The rules state the value of research money per million yen, whatever the unit.
  @Test func valueOfResearchMoneyIsPerMillionYen() throws {
    let scenario = TinyScenario.make { $0.rules.researchMoneyValue = 3 }
    let formulation = try PlanFormulation(scenario)
    let extra = try #require(formulation.variables.extra[0][0])
    let value = formulation.model.objective.expression.coefficient(of: extra)
    #expect(abs(value * MoneyUnit.units(1_000_000) - 3) < 1e-12)
  }
}
