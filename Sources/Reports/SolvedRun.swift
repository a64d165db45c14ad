package import Auditing
package import Planning

/// A finished solve with everything that a report may speak of.
package struct SolvedRun: Sendable {
  private let approved: ApprovedOutcome
  /// In the scenario's order.
  package let defaults: [DefaultUsed]
  package let run: RunRecord

  package init(_ approved: ApprovedOutcome, defaults: [DefaultUsed], run: RunRecord) {
    self.approved = approved
    self.defaults = defaults
    self.run = run
  }

  /// The same for an outcome that has still to be approved.
  ///
  /// - Throws: ``AuditFailure`` when the plan breaks a rule: such a plan is never reported.
  package init(
    scenario: Scenario, outcome: PlanOutcome, defaults: [DefaultUsed], run: RunRecord
  ) throws(AuditFailure) {
    self.init(try ApprovedOutcome(outcome, of: scenario), defaults: defaults, run: run)
  }

  package var scenario: Scenario { approved.scenario }
  package var outcome: PlanOutcome { approved.outcome }
  /// The account of the outcome's plan; `nil` exactly when there is no plan.
  package var account: PlanAccount? { approved.account }
}

/// The search gave a plan that the auditor refuses.
package typealias AuditFailure = PlanAuditor.Refusal
