package import Auditing
package import Planning

/// A finished solve with everything that a report may speak of.
package struct SolvedRun: Sendable {
  package let scenario: Scenario
  package let outcome: PlanOutcome
  /// The account of the outcome's plan; `nil` exactly when there is no plan.
  package let account: PlanAccount?
  /// In the scenario's order.
  package let defaults: [DefaultUsed]
  package let run: RunRecord

  /// Audits the outcome's plan against the figures claimed for it.
  ///
  /// - Throws: ``AuditFailure`` when the plan breaks a rule: such a plan is never reported.
  package init(
    scenario: Scenario, outcome: PlanOutcome, defaults: [DefaultUsed], run: RunRecord
  ) throws(AuditFailure) {
    var account: PlanAccount?
    if let plan = outcome.plan {
      let claim = PlanClaim(objective: outcome.objective, bestBound: outcome.bestBound)
      let report = PlanAuditor.audit(plan, of: scenario, claimed: claim)
      guard report.isClean else { throw AuditFailure(report: report) }
      account = report.account
    }
    self.scenario = scenario
    self.outcome = outcome
    self.account = account
    self.defaults = defaults
    self.run = run
  }
}

/// The search gave a plan that the auditor refuses.
package struct AuditFailure: Error {
  package let report: AuditReport
}
