/// A rule or a number of a scenario that a plan has to keep to, and that somebody could change or take away.
///
/// Together they are what can be blamed when there is no plan. What is left without them are facts: people's hours, duties and
/// slots, prices, effects, and who may pay for what.
package enum Condition: Hashable, Sendable {
  // Asked of a plan.
  case supportedMinimum
  case required(researcher: String)
  case floor
  case requirement(String)
  case quotaMinimum(String)
  case quotaMinimumShare(String)
  case institutionMinimum(String)
  /// A pin, however often it is stated; none that tells of the past.
  case pin(Pin)

  // Switched off.
  case buyoutOff
  case hiringOff
  case dxOff
  case fillRateStress

  // Limits on people.
  case supportedMaximum
  case excluded(researcher: String)
  case quotaMaximum(String)
  case quotaMaximumShare(String)

  // Money. Years are positions in the calendar.
  case cap
  case purse(String, year: Int)
  case carryOver(String)
  case ownFunds(institution: String, year: Int)
  case institutionMaximum(String)
  case buyoutShare
  case institutionBuyoutShare(String)
  /// The research money that every supported person needs at least.
  case researchNeeds
  case commitment(String)

  // Staff and measures.
  /// Position in `Scenario.recruitment`: most in one period, most over the award.
  case recruitedPerPeriod(Int)
  case recruitedInTotal(Int)
  case roleLead(String)
  case measureLead(String)
  case founding(place: String)

  // Duties.
  case dutyNotAllowed(institution: String, SessionKind.Duty)
  case classHours(institution: String)
  case keptSessions(researcher: String, kind: String)
  case substitutes(tier: String)
  case departmentShare(String)
  case maximumHalfDays(researcher: String)

  // Working hours.
  /// The hours of other physicians of a department.
  case othersHeadroom(department: String)
  /// The ceiling that follows from a person's overtime level.
  case ceiling(researcher: String)

  /// Whether it is beyond discussion unless somebody says otherwise: law, and money that is spent or contracted.
  package var isFixed: Bool {
    switch self {
    case .ceiling, .commitment: true
    default: false
    }
  }
}
