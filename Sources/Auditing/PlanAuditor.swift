package import Planning

/// Recomputes a plan from the scenario, with its own arithmetic, and holds it to every rule.
///
/// It knows no solver and no model. Any value of `Plan` is accepted: entries that mean nothing become
/// findings and are left out of the account. Hours have a tolerance of 10⁻⁴ a week; counts and yen none.
package enum PlanAuditor {
  /// Audits one plan.
  ///
  /// Trials bind the plan as pins do, but no rule is suspended for their sake.
  ///
  /// - Parameter claimed: figures that somebody states for the plan, compared with the recomputed ones.
  /// - Complexity: O(entries + researchers × periods × chores + rules).
  package static func audit(
    _ plan: Plan, of scenario: Scenario, claimed: PlanClaim? = nil
  ) -> AuditReport {
    var findings = Findings()
    let facts = Facts(plan, of: scenario, &findings)
    check(facts, &findings)
    checkTrials(plan, scenario, &findings)
    let account = PlanAccount(facts)
    ObjectiveRule.check(claimed, account, &findings)
    return AuditReport(violations: findings.sorted, account: account)
  }

  /// A search gave a plan that the audit refuses: an internal failure.
  package struct Refusal: Error, CustomStringConvertible {
    package let report: AuditReport
    /// What the plan was made for.
    package let scenario: Scenario

    package init(report: AuditReport, scenario: Scenario) {
      self.report = report
      self.scenario = scenario
    }

    /// The questions that the plan fails, for whoever reads an error as it is.
    package var description: String {
      let checks = AuditCheck.allCases.filter { check in report.violations.contains { $0.check == check } }
      return "the audit refuses a plan: " + checks.map(\.rawValue).joined(separator: ", ")
    }
  }

  private static func check(_ facts: Facts, _ findings: inout Findings) {
    SelectionRule.check(facts, &findings)
    RecruitmentRule.check(facts, &findings)
    StaffHoursRule.check(facts, &findings)
    ChorePoolRule.check(facts, &findings)
    SessionsRule.check(facts, &findings)
    CoverRule.check(facts, &findings)
    WorkingTimeRule.check(facts, &findings)
    ProtectedRule.check(facts, &findings)
    DXRule.check(facts, &findings)
    PursesRule.check(facts, &findings)
    AwardCapRule.check(facts, &findings)
    InstitutionShareRule.check(facts, &findings)
    RequirementsRule.check(facts, &findings)
    CompletenessRule.check(facts, &findings)
  }

  /// As if the trials were pins – but only what is asked of pins: every other rule is asked without them, so that a trial never
  /// becomes a fact.
  private static func checkTrials(_ plan: Plan, _ scenario: Scenario, _ findings: inout Findings) {
    guard !scenario.trials.isEmpty else { return }
    var supposed = scenario
    supposed.pins = scenario.trials
    supposed.trials = []
    var all = Findings()
    let facts = Facts(plan, of: supposed, &all)
    check(facts, &all)
    for violation in all.violations where violation.check.isOfPin { findings.add(violation) }
  }
}
