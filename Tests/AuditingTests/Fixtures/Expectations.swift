import Auditing
import Planning
import Testing

/// The plan is accepted.
func expectClean(
  _ plan: Plan, _ scenario: Scenario, sourceLocation: SourceLocation = #_sourceLocation
) {
  let report = PlanAuditor.audit(plan, of: scenario)
  #expect(report.violations == [], sourceLocation: sourceLocation)
}

/// The plan breaks the rule of `check` and no other; `check` is broken by exactly these excesses, in the
/// report's order.
func expectBroken(
  _ plan: Plan, _ scenario: Scenario, _ check: AuditCheck, by excesses: [AuditQuantity],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let report = PlanAuditor.audit(plan, of: scenario)
  #expect(report.brokenRules == [check.rule], sourceLocation: sourceLocation)
  let found = report.violations.filter { $0.check == check }
  #expect(found.map(\.unit) == excesses.map(\.unit), sourceLocation: sourceLocation)
  for (violation, excess) in zip(found, excesses) {
    #expect(
      abs(violation.excess.number - excess.number) < 1e-9, "\(violation)", sourceLocation: sourceLocation)
    #expect(violation.excess.whole == excess.whole, "\(violation)", sourceLocation: sourceLocation)
  }
}

/// The plan breaks the rule of `check` at one place by `excess`.
func expectBroken(
  _ plan: Plan, _ scenario: Scenario, _ check: AuditCheck, by excess: AuditQuantity,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectBroken(plan, scenario, check, by: [excess], sourceLocation: sourceLocation)
}
