extension Scenario {
  /// The scenario with a condition eased by so many steps of its scale; unchanged for a condition without one.
  package func easing(_ condition: Condition, by steps: Int) -> Scenario {
    guard let scale = condition.scale(in: self) else { return self }
    var scenario = self
    scenario.set(condition, to: scale.value(after: steps), by: steps)
    return scenario
  }

  private mutating func set(_ condition: Condition, to value: Double, by steps: Int) {
    let whole = Int(value.rounded())
    switch condition {
    case .supportedMinimum: award.supported.minimum = whole
    case .supportedMaximum: award.supported.maximum = whole
    case .floor: rules.floor.halfDays = whole
    case .requirement(let id):
      for index in requirements.indices where requirements[index].id == id {
        requirements[index].base = value
      }
    case .quotaMinimum(let id): changeQuota(id) { $0.count.minimum = whole }
    case .quotaMinimumShare(let id): changeQuota(id) { $0.minimumShare = Share(value) }
    case .quotaMaximum(let id): changeQuota(id) { $0.count.maximum = whole }
    case .quotaMaximumShare(let id): changeQuota(id) { $0.maximumShare = Share(value) }
    case .cap: award.cap = whole
    case .purse(let id, let year): changePurse(id) { $0.amounts[year] = whole }
    case .ownFunds(let id, let year): changeInstitution(id) { $0.ownFunds[year] = whole }
    case .institutionMinimum(let id): changeInstitution(id) { $0.awardMinimum = whole }
    case .institutionMaximum(let id): changeInstitution(id) { $0.awardMaximum = whole }
    case .buyoutShare: award.buyoutShareLimit = Share(value)
    case .institutionBuyoutShare(let id): changeInstitution(id) { $0.buyoutShareLimit = Share(value) }
    case .recruitedPerPeriod(let index): recruitment[index].stepsPerPeriod? += steps
    case .recruitedInTotal(let index): recruitment[index].stepsInTotal? += steps
    case .roleLead(let id): changeRole(id) { $0.leadMonths = whole }
    case .measureLead(let id): changeMeasure(id) { $0.leadMonths = whole }
    case .classHours(let id): changeInstitution(id) { $0.classHoursLimit = Share(value) }
    case .keptSessions(let id, let kind):
      changeResearcher(id) { person in
        for index in person.sessions.indices where person.sessions[index].kind == kind {
          person.sessions[index].keep = whole
        }
      }
    case .substitutes(let id):
      for index in substitutes.indices where substitutes[index].id == id {
        substitutes[index].capacity = substitutes[index].capacity.map { $0 + steps }
      }
    case .departmentShare(let id): changeDepartment(id) { $0.boughtShareLimit = Share(value) }
    case .maximumHalfDays(let id): changeResearcher(id) { $0.maximumHalfDays = whole }
    case .othersHeadroom(let id): changeDepartment(id) { $0.othersHeadroom = value }
    case .researchNeeds:
      for index in researchers.indices {
        researchers[index].researchNeed = researchers[index].researchNeed.map { Share(value).of($0) }
      }
    case .required, .pin, .buyoutOff, .hiringOff, .dxOff, .fillRateStress, .excluded, .carryOver, .commitment,
      .founding, .dutyNotAllowed, .ceiling:
      break
    }
  }
}
