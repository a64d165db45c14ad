extension Condition {
  /// The conditions of a scenario in a fixed order: what is asked of a plan first, then what stands against it, each kind in
  /// the scenario's order. Conditions that could not matter to any plan are left out. O(size of the scenario).
  package static func all(of scenario: Scenario) -> [Condition] {
    demands(scenario) + switches(scenario) + people(scenario) + money(scenario) + staff(scenario)
      + duties(scenario) + hours(scenario)
  }

  private static func demands(_ scenario: Scenario) -> [Condition] {
    var result: [Condition] = scenario.award.supported.minimum > 0 ? [.supportedMinimum] : []
    result += scenario.researchers.filter { $0.selection == .required }.map { .required(researcher: $0.id) }
    if scenario.rules.floor.isHard, scenario.rules.floor.halfDays > 0 { result.append(.floor) }
    result += scenario.requirements.map { .requirement($0.id) }
    for quota in scenario.quotas {
      if quota.count.minimum > 0 { result.append(.quotaMinimum(quota.id)) }
      if quota.minimumShare != nil { result.append(.quotaMinimumShare(quota.id)) }
    }
    result += scenario.institutions.filter { $0.awardMinimum > 0 }.map { .institutionMinimum($0.id) }
    for pin in scenario.pins where !scenario.isFact(pin) && !result.contains(.pin(pin)) {
      result.append(.pin(pin))
    }
    return result
  }

  private static func switches(_ scenario: Scenario) -> [Condition] {
    var result: [Condition] = []
    if !scenario.rules.buyoutAllowed { result.append(.buyoutOff) }
    if !scenario.rules.hiringAllowed { result.append(.hiringOff) }
    if !scenario.rules.dxAllowed, !scenario.measures.isEmpty { result.append(.dxOff) }
    if scenario.rules.fillRateStress, !scenario.recruitment.isEmpty { result.append(.fillRateStress) }
    return result
  }

  private static func people(_ scenario: Scenario) -> [Condition] {
    var result: [Condition] = scenario.award.supported.maximum == nil ? [] : [.supportedMaximum]
    result += scenario.researchers.filter { $0.selection == .excluded }.map { .excluded(researcher: $0.id) }
    for quota in scenario.quotas {
      if quota.count.maximum != nil { result.append(.quotaMaximum(quota.id)) }
      if quota.maximumShare != nil { result.append(.quotaMaximumShare(quota.id)) }
    }
    return result
  }

  private static func money(_ scenario: Scenario) -> [Condition] {
    let years = scenario.calendar.fiscalYears.indices
    var result: [Condition] = [.cap]
    for purse in scenario.award.purses {
      switch (purse.kind, purse.limit) {
      case (.ownFunds, _):
        result += scenario.institutions.flatMap { institution in
          years.map { .ownFunds(institution: institution.id, year: $0) }
        }
      case (_, .hard), (_, .guide(.some)): result += years.map { .purse(purse.id, year: $0) }
      case (_, .guide(.none)): break
      }
      if purse.carryOver != .free, years.count > 1 { result.append(.carryOver(purse.id)) }
    }
    result += scenario.institutions.filter { $0.awardMaximum != nil }.map { .institutionMaximum($0.id) }
    if scenario.award.buyoutShareLimit != nil { result.append(.buyoutShare) }
    result += scenario.institutions.filter { $0.buyoutShareLimit != nil }.map {
      .institutionBuyoutShare($0.id)
    }
    if scenario.researchers.contains(where: { $0.researchNeed.contains { $0 > 0 } }) {
      result.append(.researchNeeds)
    }
    var unique: [Condition] = []
    // Several purses of own funds share one amount.
    for condition in result where !unique.contains(condition) { unique.append(condition) }
    return unique + scenario.commitments.map { .commitment($0.id) }
  }

  private static func staff(_ scenario: Scenario) -> [Condition] {
    var result: [Condition] = []
    for (index, limit) in scenario.recruitment.enumerated() {
      if limit.stepsPerPeriod != nil { result.append(.recruitedPerPeriod(index)) }
      if limit.stepsInTotal != nil { result.append(.recruitedInTotal(index)) }
    }
    result += scenario.roles.filter { $0.leadMonths > 0 }.map { .roleLead($0.id) }
    result += scenario.measures.filter { $0.leadMonths > 0 }.map { .measureLead($0.id) }
    return result + scenario.places.filter { $0.requiresMeasure != nil }.map { .founding(place: $0.id) }
  }

  private static func duties(_ scenario: Scenario) -> [Condition] {
    var result: [Condition] = []
    for institution in scenario.institutions {
      let people = scenario.researchers.filter { $0.institution == institution.id }
      let kinds = Set(people.flatMap(\.sessions).map(\.kind))
      for duty in SessionKind.Duty.allCases where !institution.buyoutDuties.contains(duty) {
        let isHeld = scenario.sessionKinds.contains { $0.duty == duty && kinds.contains($0.id) }
        if isHeld { result.append(.dutyNotAllowed(institution: institution.id, duty)) }
      }
      if institution.classHoursLimit != nil { result.append(.classHours(institution: institution.id)) }
    }
    for person in scenario.researchers {
      result += person.sessions.filter { $0.keep > 0 }.map {
        .keptSessions(researcher: person.id, kind: $0.kind)
      }
    }
    result += scenario.substitutes.map { .substitutes(tier: $0.id) }
    result += scenario.departments.filter { $0.boughtShareLimit < .whole }.map { .departmentShare($0.id) }
    return result
      + scenario.researchers.filter { $0.maximumHalfDays < mostHalfDays }
      .map { .maximumHalfDays(researcher: $0.id) }
  }

  private static func hours(_ scenario: Scenario) -> [Condition] {
    let mayCover = scenario.sessionKinds.contains { $0.colleaguePrice != nil }
    let headrooms: [Condition] =
      mayCover
      ? scenario.departments.map { .othersHeadroom(department: $0.id) } : []
    // Who works below the ceiling meets it only by taking sessions over.
    return headrooms
      + scenario.researchers.filter { mayCover || $0.hours.total > $0.ceiling }
      .map { .ceiling(researcher: $0.id) }
  }

  /// Half-days of a week, Sunday's included.
  static let mostHalfDays = 14
}
