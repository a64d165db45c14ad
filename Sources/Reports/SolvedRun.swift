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
    account = try PlanAuditor.approve(outcome, of: scenario)
    self.scenario = scenario
    self.outcome = outcome
    self.defaults = defaults
    self.run = run
  }
}

/// The search gave a plan that the auditor refuses.
package typealias AuditFailure = PlanAuditor.Refusal
