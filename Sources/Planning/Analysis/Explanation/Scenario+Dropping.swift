extension Scenario {
  /// The scenario as if the conditions had never been stated: rules and pins are gone, limits are as wide as an amount can be.
  ///
  /// Every plan of the scenario stays one – save that of a scenario without some hire that was pinned as made, for which lead
  /// times and recruitment were suspended. O(conditions × size of the scenario).
  package func dropping(_ conditions: [Condition]) -> Scenario {
    var scenario = self
    for condition in conditions { scenario.drop(condition) }
    return scenario
  }

  private mutating func drop(_ condition: Condition) {
    switch condition {
    case .supportedMinimum: award.supported.minimum = 0
    case .required(let id): changeResearcher(id) { $0.selection = .candidate }
    case .floor: rules.floor.isHard = false
    case .requirement(let id): requirements.removeAll { $0.id == id }
    case .quotaMinimum(let id): changeQuota(id) { $0.count.minimum = 0 }
    case .quotaMinimumShare(let id): changeQuota(id) { $0.minimumShare = nil }
    case .institutionMinimum(let id): changeInstitution(id) { $0.awardMinimum = 0 }
    case .pin(let pin): pins.removeAll { $0 == pin }
    case .buyoutOff: rules.buyoutAllowed = true
    case .hiringOff: rules.hiringAllowed = true
    case .dxOff: rules.dxAllowed = true
    case .fillRateStress: rules.fillRateStress = false
    case .supportedMaximum: award.supported.maximum = nil
    case .excluded(let id): changeResearcher(id) { $0.selection = .candidate }
    case .quotaMaximum(let id): changeQuota(id) { $0.count.maximum = nil }
    case .quotaMaximumShare(let id): changeQuota(id) { $0.maximumShare = nil }
    case .cap, .purse, .carryOver, .ownFunds, .institutionMaximum, .buyoutShare, .institutionBuyoutShare,
      .researchNeeds, .commitment:
      dropMoney(condition)
    case .recruitedPerPeriod(let index): recruitment[index].stepsPerPeriod = nil
    case .recruitedInTotal(let index): recruitment[index].stepsInTotal = nil
    case .roleLead(let id): changeRole(id) { $0.leadMonths = 0 }
    case .measureLead(let id): changeMeasure(id) { $0.leadMonths = 0 }
    case .founding(let id):
      for index in places.indices where places[index].id == id { places[index].requiresMeasure = nil }
    case .dutyNotAllowed, .classHours, .keptSessions, .substitutes, .departmentShare, .maximumHalfDays:
      dropDuty(condition)
    case .othersHeadroom(let id): changeDepartment(id) { $0.othersHeadroom = Self.ampleHours }
    case .ceiling(let id): changeResearcher(id) { $0.ceiling = max($0.ceiling, Self.weekHours) }
    }
  }

  private mutating func dropMoney(_ condition: Condition) {
    switch condition {
    case .cap: award.cap = AmountLimit.stated
    case .purse(let id, let year): changePurse(id) { $0.amounts[year] = AmountLimit.stated }
    case .carryOver(let id): changePurse(id) { $0.carryOver = .free }
    case .ownFunds(let id, let year): changeInstitution(id) { $0.ownFunds[year] = AmountLimit.stated }
    case .institutionMaximum(let id): changeInstitution(id) { $0.awardMaximum = nil }
    case .buyoutShare: award.buyoutShareLimit = nil
    case .institutionBuyoutShare(let id): changeInstitution(id) { $0.buyoutShareLimit = nil }
    case .researchNeeds:
      for index in researchers.indices {
        researchers[index].researchNeed = researchers[index].researchNeed.map { _ in 0 }
      }
    case .commitment(let id): commitments.removeAll { $0.id == id }
    default: break
    }
  }

  private mutating func dropDuty(_ condition: Condition) {
    switch condition {
    case .dutyNotAllowed(let id, let duty): changeInstitution(id) { $0.buyoutDuties.append(duty) }
    case .classHours(let id): changeInstitution(id) { $0.classHoursLimit = nil }
    case .keptSessions(let id, let kind):
      changeResearcher(id) { person in
        for index in person.sessions.indices where person.sessions[index].kind == kind {
          person.sessions[index].keep = 0
        }
      }
    case .substitutes(let id):
      let held = researchers.reduce(0) { $0 + $1.sessions.reduce(0) { $0 + $1.perWeek } }
      for index in substitutes.indices where substitutes[index].id == id {
        substitutes[index].capacity = substitutes[index].capacity.map { max($0, held) }
      }
    case .departmentShare(let id): changeDepartment(id) { $0.boughtShareLimit = .whole }
    case .maximumHalfDays(let id):
      changeResearcher(id) { $0.maximumHalfDays = max($0.maximumHalfDays, Condition.mostHalfDays) }
    default: break
    }
  }

  /// Hours of a week: nobody works more.
  private static let weekHours: Hours = 168
  /// More than the physicians of any department could take over.
  private static let ampleHours: Hours = 10_000
}

/// Changes of one entry by its identifier; of none when there is no such entry.
extension Scenario {
  mutating func changeResearcher(_ id: String, _ change: (inout Researcher) -> Void) {
    for index in researchers.indices where researchers[index].id == id { change(&researchers[index]) }
  }

  mutating func changeQuota(_ id: String, _ change: (inout Quota) -> Void) {
    for index in quotas.indices where quotas[index].id == id { change(&quotas[index]) }
  }

  mutating func changeInstitution(_ id: String, _ change: (inout Institution) -> Void) {
    for index in institutions.indices where institutions[index].id == id { change(&institutions[index]) }
  }

  mutating func changeDepartment(_ id: String, _ change: (inout Department) -> Void) {
    for index in departments.indices where departments[index].id == id { change(&departments[index]) }
  }

  mutating func changePurse(_ id: String, _ change: (inout Purse) -> Void) {
    for index in award.purses.indices where award.purses[index].id == id { change(&award.purses[index]) }
  }

  mutating func changeRole(_ id: String, _ change: (inout Role) -> Void) {
    for index in roles.indices where roles[index].id == id { change(&roles[index]) }
  }

  mutating func changeMeasure(_ id: String, _ change: (inout DXMeasure) -> Void) {
    for index in measures.indices where measures[index].id == id { change(&measures[index]) }
  }
}
