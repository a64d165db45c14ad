extension AuditCheck {
  /// Whether the question is about what a pin asks for: these, and no others, are asked of trials. Every question says on which side
  /// it is, so that a new one cannot be forgotten.
  package var isOfPin: Bool {
    switch self {
    case .selectionPin, .hirePin, .headCountPin, .staffPin, .sessionsPin, .protectedPin, .dxPin,
      .dxRemovalPin, .paymentPin, .carryPin:
      true
    case .selectionMinimum, .selectionMaximum, .selectionRequired, .selectionExcluded, .quotaMinimum,
      .quotaMaximum, .quotaMinimumShare, .quotaMaximumShare, .hiringOff, .hirePlace, .hireLeadTime,
      .hireContractEnd, .hiresPerPeriod, .hiresInTotal, .staffCapacity, .staffServes, .staffSkill,
      .choreHours, .sessionsHeld, .sessionsDuty, .buyoutOff, .classHours, .tierCapacity, .tierCovers,
      .colleagueAllowed, .colleagueSessions, .departmentShare, .overtimeRelief, .colleagueCeiling,
      .othersHeadroom, .protectedTime, .protectedSlots, .protectedMaximum, .protectedFloor, .dxOff,
      .dxLeadTime, .dxServes, .dxSaving, .purseMayPay, .purseShared, .pursePerson, .pursePool,
      .purseOwnFunds, .buyoutShare, .salaryLimit, .researchExtra, .purseCarry, .purseMove, .awardCap,
      .institutionMinimum, .institutionMaximum, .requiredPosts, .requiredMeasure, .unknownReference,
      .outsideAward, .notANumber, .negativeNumber, .hugeNumber, .duplicate, .unpaid, .overpaid,
      .claimedObjective, .claimedBound, .claimedCharge:
      false
    }
  }
}
