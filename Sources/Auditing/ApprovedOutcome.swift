package import Planning

/// What a search came to, approved by the audit. There is no other way to one than the audit: whoever is handed one need not ask
/// whether its plan may be shown, or answers a question.
package struct ApprovedOutcome: Sendable {
  /// What was searched.
  package let scenario: Scenario
  package let outcome: PlanOutcome
  /// The account of the outcome's plan; `nil` exactly when there is no plan.
  package let account: PlanAccount?

  /// Audits the plan of an outcome against the figures that the outcome states for it. Without a plan there is nothing to refuse.
  ///
  /// - Throws: ``PlanAuditor/Refusal`` when the plan breaks a rule: such a plan is never reported.
  /// - Complexity: as ``PlanAuditor/audit(_:of:claimed:)``.
  package init(_ outcome: PlanOutcome, of scenario: Scenario) throws(PlanAuditor.Refusal) {
    self.scenario = scenario
    self.outcome = outcome
    guard let plan = outcome.plan else {
      account = nil
      return
    }
    let claim = PlanClaim(objective: outcome.objective, bestBound: outcome.bestBound)
    let report = PlanAuditor.audit(plan, of: scenario, claimed: claim)
    guard report.isClean else { throw PlanAuditor.Refusal(report: report, scenario: scenario) }
    account = report.account
  }
}
