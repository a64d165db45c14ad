package import Auditing
package import Planning
package import Reports

/// Everything that a document may speak of.
package struct ReportMatter: Sendable {
  package var scenario: Scenario
  package var outcome: PlanOutcome
  package var plan: Plan
  /// Of the plan under the scenario, from the audit.
  package var account: PlanAccount
  /// Rules that the plan breaks; none for a plan that was solved for this very scenario.
  package var violations: [Violation]
  package var defaults: [DefaultUsed]
  package var record: RunRecord
  /// The run's identifier in the archive; `nil` when it is not on record.
  package var run: String?
  /// What the scenario was read from, in its order.
  package var inputs: [InputValue]
  /// Paths of those inputs that the user gave.
  package var given: Set<String>
  /// Whether people go by codes.
  package var isAnonymous = false
  package var answers = Answers()

  /// Questions answered by solving again.
  package struct Answers: Sendable {
    package var frontier: Frontier?
    package var tornado: Tornado?
    /// What each decision gives.
    package var worths: [DecisionWorth] = []

    package init() {}
  }

  /// A solved run; `nil` without a plan.
  package init?(_ solved: SolvedRun, run: String?, inputs: [InputValue], given: Set<String>) {
    guard let plan = solved.outcome.plan, let account = solved.account else { return nil }
    scenario = solved.scenario
    outcome = solved.outcome
    self.plan = plan
    self.account = account
    violations = []
    defaults = solved.defaults
    record = solved.run
    self.run = run
    self.inputs = inputs
    self.given = given
  }

  /// The same plan under another scenario, audited there; figures of the solve stay.
  package func moved(to scenario: Scenario, inputs: [InputValue], given: Set<String>, defaults: [DefaultUsed])
    -> ReportMatter
  {
    var copy = self
    let report = PlanAuditor.audit(plan, of: scenario, claimed: PlanClaim())
    copy.scenario = scenario
    copy.account = report.account
    copy.violations = report.violations
    copy.inputs = inputs
    copy.given = given
    copy.defaults = defaults
    return copy
  }

  package var view: PlanView { PlanView(scenario: scenario, plan: plan, account: account) }
}
