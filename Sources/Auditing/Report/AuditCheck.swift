/// One question of a rule. The raw value is `rule.question`; a report has one sentence for each.
package enum AuditCheck: String, Codable, Hashable, Sendable, CaseIterable {
  case selectionMinimum = "selection.minimum"
  case selectionMaximum = "selection.maximum"
  /// A required researcher is not supported.
  case selectionRequired = "selection.required"
  /// An excluded researcher is supported.
  case selectionExcluded = "selection.excluded"
  case selectionPin = "selection.pin"
  case quotaMinimum = "selection.quota_minimum"
  case quotaMaximum = "selection.quota_maximum"
  case quotaMinimumShare = "selection.quota_minimum_share"
  case quotaMaximumShare = "selection.quota_maximum_share"

  case hiringOff = "recruitment.off"
  /// The role may not be hired at this kind of place.
  case hirePlace = "recruitment.place"
  case hireLeadTime = "recruitment.lead_time"
  /// A contract ends where no contract can end.
  case hireContractEnd = "recruitment.contract_end"
  case hiresPerPeriod = "recruitment.per_period"
  case hiresInTotal = "recruitment.in_total"
  case hirePin = "recruitment.pin"
  case headCountPin = "recruitment.head_count_pin"

  case staffCapacity = "staff_hours.capacity"
  /// The place does not serve the researcher.
  case staffServes = "staff_hours.serves"
  /// The role cannot do the chore.
  case staffSkill = "staff_hours.skill"
  case staffPin = "staff_hours.pin"

  case choreHours = "chore_pool.hours"

  /// More sessions bought than held and not kept, or from somebody who is not supported.
  case sessionsHeld = "sessions.held"
  /// The institution's buyout rule does not allow the duty.
  case sessionsDuty = "sessions.duty"
  case buyoutOff = "sessions.off"
  case classHours = "sessions.class_hours"
  case sessionsPin = "sessions.pin"

  case tierCapacity = "cover.tier_capacity"
  /// The tier does not cover this person's sessions of the kind.
  case tierCovers = "cover.tier_covers"
  /// Colleagues may not take sessions of the kind.
  case colleagueAllowed = "cover.colleague_allowed"
  /// More sessions left to colleagues than colleagues take.
  case colleagueSessions = "cover.colleague_sessions"
  case departmentShare = "cover.department_share"

  /// A supported person is not brought down to the ceiling.
  case overtimeRelief = "working_time.relief"
  case colleagueCeiling = "working_time.colleague"
  case othersHeadroom = "working_time.others"

  case protectedTime = "protected.time"
  case protectedSlots = "protected.slots"
  case protectedMaximum = "protected.maximum"
  case protectedFloor = "protected.floor"
  case protectedPin = "protected.pin"

  case dxOff = "dx.off"
  case dxLeadTime = "dx.lead_time"
  /// The measure does not serve the researcher.
  case dxServes = "dx.serves"
  case dxSaving = "dx.saving"
  case dxPin = "dx.pin"
  case dxRemovalPin = "dx.removal_pin"

  /// The purse may not pay for the item.
  case purseMayPay = "purses.may_pay"
  case purseShared = "purses.shared"
  case pursePerson = "purses.person"
  case pursePool = "purses.pool"
  case purseOwnFunds = "purses.own"
  case buyoutShare = "purses.buyout"
  case salaryLimit = "purses.salary"
  case researchExtra = "purses.extra"
  case purseCarry = "purses.carry"
  case purseMove = "purses.move"
  case paymentPin = "purses.payment_pin"
  case carryPin = "purses.carry_pin"

  case awardCap = "award_cap.total"

  case institutionMinimum = "institution_share.minimum"
  case institutionMaximum = "institution_share.maximum"

  /// Too few posts.
  case requiredPosts = "requirements.posts"
  /// Somebody is hired where a measure must be in place first, and is not.
  case requiredMeasure = "requirements.place"

  /// An entry names something that the scenario does not have.
  case unknownReference = "completeness.unknown"
  /// An entry lies outside the award's periods, terms or years.
  case outsideAward = "completeness.outside_award"
  /// An entry's number is not finite.
  case notANumber = "completeness.not_a_number"
  case negativeNumber = "completeness.negative"
  /// An entry's number is beyond anything a plan can hold.
  case hugeNumber = "completeness.huge"
  /// Two entries for the same thing.
  case duplicate = "completeness.duplicate"
  /// Less is paid for an item than it costs.
  case unpaid = "completeness.unpaid"
  /// More is paid for an item than it costs.
  case overpaid = "completeness.overpaid"

  case claimedObjective = "objective.value"
  case claimedBound = "objective.bound"
  case claimedCharge = "objective.charge"

  /// The rule that the question belongs to.
  package var rule: AuditRule { AuditCheck.rules[self] ?? .completeness }

  /// Raw values begin with the rule's name; a test holds every case to it.
  private static let rules: [AuditCheck: AuditRule] = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { check in
      AuditRule(rawValue: String(check.rawValue.prefix { $0 != "." })).map { (check, $0) }
    })

  /// Position in the order of declaration, for sorting.
  package var order: Int { AuditCheck.orders[self] ?? 0 }

  private static let orders: [AuditCheck: Int] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
