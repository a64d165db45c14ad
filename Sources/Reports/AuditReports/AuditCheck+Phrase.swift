import Auditing
import Wording

extension AuditCheck {
  /// The broken rule in words.
  var phrase: Phrase {
    switch self {
    case .selectionMinimum: Phrase.BrokenRule.selectionMinimum
    case .selectionMaximum: Phrase.BrokenRule.selectionMaximum
    case .selectionRequired: Phrase.BrokenRule.selectionRequired
    case .selectionExcluded: Phrase.BrokenRule.selectionExcluded
    case .selectionPin: Phrase.BrokenRule.selectionPin
    case .quotaMinimum: Phrase.BrokenRule.quotaMinimum
    case .quotaMaximum: Phrase.BrokenRule.quotaMaximum
    case .quotaMinimumShare: Phrase.BrokenRule.quotaMinimumShare
    case .quotaMaximumShare: Phrase.BrokenRule.quotaMaximumShare
    case .hiringOff: Phrase.BrokenRule.hiringOff
    case .hirePlace: Phrase.BrokenRule.hirePlace
    case .hireLeadTime: Phrase.BrokenRule.hireLeadTime
    case .hireContractEnd: Phrase.BrokenRule.hireContractEnd
    case .hiresPerPeriod: Phrase.BrokenRule.hiresPerPeriod
    case .hiresInTotal: Phrase.BrokenRule.hiresInTotal
    case .hirePin: Phrase.BrokenRule.hirePin
    case .headCountPin: Phrase.BrokenRule.headCountPin
    case .staffCapacity: Phrase.BrokenRule.staffCapacity
    case .staffServes: Phrase.BrokenRule.staffServes
    case .staffSkill: Phrase.BrokenRule.staffSkill
    case .staffPin: Phrase.BrokenRule.staffPin
    case .choreHours: Phrase.BrokenRule.choreHours
    case .sessionsHeld: Phrase.BrokenRule.sessionsHeld
    case .sessionsDuty: Phrase.BrokenRule.sessionsDuty
    case .buyoutOff: Phrase.BrokenRule.buyoutOff
    case .classHours: Phrase.BrokenRule.classHours
    case .sessionsPin: Phrase.BrokenRule.sessionsPin
    case .tierCapacity: Phrase.BrokenRule.tierCapacity
    case .tierCovers: Phrase.BrokenRule.tierCovers
    case .colleagueAllowed: Phrase.BrokenRule.colleagueAllowed
    case .colleagueSessions: Phrase.BrokenRule.colleagueSessions
    case .departmentShare: Phrase.BrokenRule.departmentShare
    case .overtimeRelief: Phrase.BrokenRule.overtimeRelief
    case .colleagueCeiling: Phrase.BrokenRule.colleagueCeiling
    case .othersHeadroom: Phrase.BrokenRule.othersHeadroom
    case .protectedTime: Phrase.BrokenRule.protectedTime
    case .protectedSlots: Phrase.BrokenRule.protectedSlots
    case .protectedMaximum: Phrase.BrokenRule.protectedMaximum
    case .protectedFloor: Phrase.BrokenRule.protectedFloor
    case .protectedPin: Phrase.BrokenRule.protectedPin
    case .dxOff: Phrase.BrokenRule.dxOff
    case .dxLeadTime: Phrase.BrokenRule.dxLeadTime
    case .dxServes: Phrase.BrokenRule.dxServes
    case .dxSaving: Phrase.BrokenRule.dxSaving
    case .dxPin: Phrase.BrokenRule.dxPin
    case .dxRemovalPin: Phrase.BrokenRule.dxRemovalPin
    case .purseMayPay: Phrase.BrokenRule.purseMayPay
    case .purseShared: Phrase.BrokenRule.purseShared
    case .pursePerson: Phrase.BrokenRule.pursePerson
    case .pursePool: Phrase.BrokenRule.pursePool
    case .purseOwnFunds: Phrase.BrokenRule.purseOwnFunds
    case .buyoutShare: Phrase.BrokenRule.buyoutShare
    case .salaryLimit: Phrase.BrokenRule.salaryLimit
    case .researchExtra: Phrase.BrokenRule.researchExtra
    case .purseCarry: Phrase.BrokenRule.purseCarry
    case .purseMove: Phrase.BrokenRule.purseMove
    case .paymentPin: Phrase.BrokenRule.paymentPin
    case .carryPin: Phrase.BrokenRule.carryPin
    case .awardCap: Phrase.BrokenRule.awardCap
    case .institutionMinimum: Phrase.BrokenRule.institutionMinimum
    case .institutionMaximum: Phrase.BrokenRule.institutionMaximum
    case .requiredPosts: Phrase.BrokenRule.requiredPosts
    case .requiredMeasure: Phrase.BrokenRule.requiredMeasure
    case .unknownReference: Phrase.BrokenRule.unknownReference
    case .outsideAward: Phrase.BrokenRule.outsideAward
    case .notANumber: Phrase.BrokenRule.notANumber
    case .negativeNumber: Phrase.BrokenRule.negativeNumber
    case .hugeNumber: Phrase.BrokenRule.hugeNumber
    case .duplicate: Phrase.BrokenRule.duplicate
    case .unpaid: Phrase.BrokenRule.unpaid
    case .overpaid: Phrase.BrokenRule.overpaid
    case .claimedObjective: Phrase.BrokenRule.claimedObjective
    case .claimedBound: Phrase.BrokenRule.claimedBound
    case .claimedCharge: Phrase.BrokenRule.claimedCharge
    }
  }
}
