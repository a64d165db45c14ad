import Auditing
import Decomposition
import Planning

/// The one door from the analyses to the search: a plan that the audit refuses is no answer to any question.
struct AuditedSearch: Sendable {
  let search: PlanSearch

  /// - Throws: as `PlanSearch.solve`, and `PlanAuditor.Refusal` for a plan that breaks a rule or does not hold a trial.
  func solve(
    _ scenario: Scenario, options: PlanSearchOptions, beginningWith memory: SearchMemory?
  ) throws -> ApprovedOutcome {
    try ApprovedOutcome(search.solve(scenario, options: options, beginningWith: memory), of: scenario)
  }

  /// The same, learning for the next search.
  func solve(
    _ scenario: Scenario, options: PlanSearchOptions, memory: inout SearchMemory?
  ) throws -> ApprovedOutcome {
    try ApprovedOutcome(search.solve(scenario, options: options, memory: &memory), of: scenario)
  }
}
