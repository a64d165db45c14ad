package import Planning

/// Recomputes a plan from the scenario, with its own arithmetic, and holds it to every rule.
///
/// It knows no solver and no model. Any value of `Plan` is accepted: entries that mean nothing become
/// findings and are left out of the account. Hours have a tolerance of 10⁻⁴ a week; counts and yen none.
package enum PlanAuditor {
  /// Audits one plan.
  ///
  /// - Parameter claimed: figures that somebody states for the plan, compared with the recomputed ones.
  /// - Complexity: O(entries + researchers × periods × chores + rules).
  package static func audit(
    _ plan: Plan, of scenario: Scenario, claimed: PlanClaim? = nil
  ) -> AuditReport {
    var findings = Findings()
    let facts = Facts(plan, of: scenario, &findings)
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
    let account = PlanAccount(facts)
    ObjectiveRule.check(claimed, account, &findings)
    return AuditReport(violations: findings.sorted, account: account)
  }
}
