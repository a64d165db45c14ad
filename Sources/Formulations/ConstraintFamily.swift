/// The families of rows. The raw value is the prefix of the rows' names, the heading of the family's section
/// in `docs/formulation.md`, the name of its golden program and, in upper camel case, of its source file.
package enum ConstraintFamily: String, CaseIterable, Hashable, Sendable {
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

  /// Whether the family's rows are sums of money, in units of ``MoneyUnit``: purses, the award's cap and the institutions' shares of
  /// it. All others count people, posts, sessions or hours; ``cover`` counts the sessions of substitutes, not what they cost.
  package var isOfMoney: Bool {
    switch self {
    case .purses, .awardCap, .institutionShare: true
    case .selection, .recruitment, .staffHours, .chorePool, .sessions, .cover, .workingTime, .protected, .dx,
      .requirements:
      false
    }
  }

  /// The source file's name without its extension: `staff_hours` → `StaffHours`.
  package var fileName: String {
    rawValue.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
