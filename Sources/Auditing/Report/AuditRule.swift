/// What an audit holds a plan to: the constraint families of `docs/formulation.md` by their own names,
/// and two questions that only an auditor asks.
package enum AuditRule: String, Codable, Hashable, Sendable, CaseIterable {
  case selection
  case recruitment
  case staffHours = "staff_hours"
  case chorePool = "chore_pool"
  case sessions
  case cover
  case workingTime = "working_time"
  case protected
  case dx
  case purses
  case awardCap = "award_cap"
  case institutionShare = "institution_share"
  case requirements
  /// Every entry means something, and every item of expense is paid once.
  case completeness
  /// The figures claimed for the plan are those of the plan.
  case objective

  /// The families of the formulation, in its order.
  package static var families: [AuditRule] { allCases.filter { $0 != .completeness && $0 != .objective } }
}
