extension Condition {
  /// What the condition is called on the command line and in JSON: parts joined by dots, as paths of scenario files are.
  package func key(in scenario: Scenario) -> String {
    switch self {
    case .supportedMinimum: "award.supported.min"
    case .required(let id): "researchers.\(id).selection"
    case .floor: "floor"
    case .requirement(let id): "requirements.\(id)"
    case .quotaMinimum(let id): "quotas.\(id).min"
    case .quotaMinimumShare(let id): "quotas.\(id).minShare"
    case .institutionMinimum(let id): "institutions.\(id).awardMinimum"
    case .pin(let pin): "pins.\((scenario.pins.firstIndex(of: pin) ?? -1) + 1)"
    case .buyoutOff: "rules.buyoutAllowed"
    case .hiringOff: "rules.hiringAllowed"
    case .dxOff: "rules.dxAllowed"
    case .fillRateStress: "rules.fillRateStress"
    case .supportedMaximum: "award.supported.max"
    case .excluded(let id): "researchers.\(id).selection"
    case .quotaMaximum(let id): "quotas.\(id).max"
    case .quotaMaximumShare(let id): "quotas.\(id).maxShare"
    case .cap: "award.cap"
    case .purse(let id, let year): "award.purses.\(id).amounts.\(scenario.calendar.fiscalYears[year])"
    case .carryOver(let id): "award.purses.\(id).carryOver"
    case .ownFunds(let id, let year): "institutions.\(id).ownFunds.\(scenario.calendar.fiscalYears[year])"
    case .institutionMaximum(let id): "institutions.\(id).awardMaximum"
    case .buyoutShare: "award.buyoutShareLimit"
    case .institutionBuyoutShare(let id): "institutions.\(id).buyoutShareLimit"
    case .researchNeeds: "researchNeed"
    case .commitment(let id): "commitments.\(id)"
    case .recruitedPerPeriod(let index): "recruitment.\(Self.name(scenario.recruitment[index])).perPeriod"
    case .recruitedInTotal(let index): "recruitment.\(Self.name(scenario.recruitment[index])).total"
    case .roleLead(let id): "roles.\(id).leadMonths"
    case .measureLead(let id): "measures.\(id).leadMonths"
    case .founding(let id): "places.\(id).requiresMeasure"
    case .dutyNotAllowed(let id, let duty): "institutions.\(id).buyoutDuties.\(duty.rawValue)"
    case .classHours(let id): "institutions.\(id).classHoursLimit"
    case .keptSessions(let id, let kind): "researchers.\(id).keep:\(kind)"
    case .substitutes(let id): "substitutes.\(id).capacity"
    case .departmentShare(let id): "departments.\(id).boughtShareLimit"
    case .maximumHalfDays(let id): "researchers.\(id).maxHalfDays"
    case .othersHeadroom(let id): "departments.\(id).othersHeadroom"
    case .ceiling(let id): "researchers.\(id).level"
    }
  }

  /// Whether `name` is the key, or the beginning of it up to some dot: `award.purses` names all purses.
  package func isNamed(_ name: String, in scenario: Scenario) -> Bool {
    let key = key(in: scenario)
    return key == name || key.hasPrefix(name + ".")
  }

  private static func name(_ limit: RecruitmentLimit) -> String {
    limit.institution.map { "\(limit.role)@\($0)" } ?? limit.role
  }
}
