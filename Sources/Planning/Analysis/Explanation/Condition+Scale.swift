extension Condition {
  /// How the condition can be eased in steps; `nil`: it holds or does not.
  package func scale(in scenario: Scenario) -> ConditionScale? {
    switch self {
    case .supportedMinimum: return .lowered(scenario.award.supported.minimum, .people)
    case .supportedMaximum:
      return scenario.award.supported.maximum.map { .raised($0, .people, to: scenario.researchers.count) }
    case .floor: return .lowered(scenario.rules.floor.halfDays, .halfDays)
    case .requirement(let id):
      guard let requirement = scenario.requirements.first(where: { $0.id == id }),
        requirement.perSupported == 0
      else { return nil }
      let halves = Int((requirement.base * 2).rounded(.up))
      return .init(unit: .posts, value: requirement.base, step: 0.5, isRaised: false, most: halves)
    case .quotaMinimum(let id): return quota(id, scenario).map { .lowered($0.count.minimum, .people) }
    case .quotaMinimumShare(let id): return quota(id, scenario)?.minimumShare.map { .lowered($0) }
    case .quotaMaximum(let id):
      return quota(id, scenario)?.count.maximum.map { .raised($0, .people, to: scenario.researchers.count) }
    case .quotaMaximumShare(let id): return quota(id, scenario)?.maximumShare.map { .raised($0) }
    case .cap, .purse, .ownFunds, .institutionMinimum, .institutionMaximum, .buyoutShare,
      .institutionBuyoutShare:
      return moneyScale(in: scenario)
    case .recruitedPerPeriod(let index):
      let limit = scenario.recruitment[index]
      return limit.stepsPerPeriod.map { Self.posts($0, limit.role, scenario) }
    case .recruitedInTotal(let index):
      let limit = scenario.recruitment[index]
      return limit.stepsInTotal.map { Self.posts($0, limit.role, scenario) }
    case .roleLead(let id): return months(scenario.roles.first { $0.id == id }?.leadMonths, scenario)
    case .measureLead(let id): return months(scenario.measures.first { $0.id == id }?.leadMonths, scenario)
    case .classHours, .keptSessions, .substitutes, .departmentShare, .maximumHalfDays, .othersHeadroom:
      return dutyScale(in: scenario)
    case .researchNeeds: return .lowered(.whole)
    case .required, .pin, .buyoutOff, .hiringOff, .dxOff, .fillRateStress, .excluded, .carryOver, .commitment,
      .founding, .dutyNotAllowed, .ceiling:
      return nil
    }
  }

  private func moneyScale(in scenario: Scenario) -> ConditionScale? {
    switch self {
    case .cap: return .raised(scenario.award.cap)
    case .purse(let id, let year):
      return scenario.award.purses.first { $0.id == id }.map { .raised($0.amounts[year]) }
    case .ownFunds(let id, let year): return institution(id, scenario).map { .raised($0.ownFunds[year]) }
    case .institutionMinimum(let id): return institution(id, scenario).map { .lowered($0.awardMinimum) }
    case .institutionMaximum(let id): return institution(id, scenario)?.awardMaximum.map { .raised($0) }
    case .buyoutShare: return scenario.award.buyoutShareLimit.map { .raised($0) }
    case .institutionBuyoutShare(let id):
      return institution(id, scenario)?.buyoutShareLimit.map { .raised($0) }
    default: return nil
    }
  }

  private func dutyScale(in scenario: Scenario) -> ConditionScale? {
    switch self {
    case .classHours(let id): return institution(id, scenario)?.classHoursLimit.map { .raised($0) }
    case .keptSessions(let id, let kind):
      let person = scenario.researchers.first { $0.id == id }
      return person?.sessions.first { $0.kind == kind }.map { .lowered($0.keep, .sessions) }
    case .substitutes(let id):
      let held = scenario.researchers.reduce(0) { $0 + $1.sessions.reduce(0) { $0 + $1.perWeek } }
      return scenario.substitutes.first { $0.id == id }.map {
        .raised($0.capacity.max() ?? 0, .sessions, to: held)
      }
    case .departmentShare(let id):
      return scenario.departments.first { $0.id == id }.map { .raised($0.boughtShareLimit) }
    case .maximumHalfDays(let id):
      return scenario.researchers.first { $0.id == id }.map {
        .raised($0.maximumHalfDays, .halfDays, to: Self.mostHalfDays)
      }
    case .othersHeadroom(let id):
      return scenario.departments.first { $0.id == id }.map {
        .init(unit: .hours, value: $0.othersHeadroom, step: 1, isRaised: true, most: 1_000)
      }
    default: return nil
    }
  }

  private static func posts(_ steps: Int, _ role: String, _ scenario: Scenario) -> ConditionScale {
    let parts = scenario.roles.first { $0.id == role }?.stepsPerPost ?? 1
    return .raised(steps, .posts, by: 1 / Double(max(1, parts)), to: steps + 1_000)
  }

  private func months(_ lead: Int?, _ scenario: Scenario) -> ConditionScale? {
    guard let lead else { return nil }
    let step = scenario.calendar.periodMonths
    return .init(
      unit: .months, value: Double(lead), step: Double(step), isRaised: false, most: (lead + step - 1) / step)
  }

  private func quota(_ id: String, _ scenario: Scenario) -> Quota? { scenario.quotas.first { $0.id == id } }

  private func institution(_ id: String, _ scenario: Scenario) -> Institution? {
    scenario.institutions.first { $0.id == id }
  }
}
