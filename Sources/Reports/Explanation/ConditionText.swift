import Planning
import Wording

/// Conditions in the hospital's words, by the names people know.
struct ConditionText {
  let scenario: Scenario
  let names: NameBook

  init(_ scenario: Scenario) {
    self.scenario = scenario
    names = NameBook(scenario: scenario)
  }

  /// What the condition is about, and its value where it has one.
  func phrase(_ condition: Condition) -> Phrase {
    guard let value = value(condition) else { return subject(condition) }
    return Phrase.Layout.inParentheses(subject(condition), value)
  }

  /// What the condition is about, without its value.
  func subject(_ condition: Condition) -> Phrase {
    switch condition {
    case .supportedMinimum: Phrase.Condition.supportedMinimum
    case .required(let id): Phrase.Condition.required(names.researcher(id))
    case .floor: Phrase.Condition.floor
    case .requirement(let id): Phrase.Condition.requirement(names.requirement(id))
    case .quotaMinimum(let id): Phrase.Condition.quotaMinimum(names.quota(id))
    case .quotaMinimumShare(let id): Phrase.Condition.quotaMinimumShare(names.quota(id))
    case .institutionMinimum(let id): Phrase.Condition.institutionMinimum(names.institution(id))
    case .pin(let pin): Phrase.PinText.decided(PinText(scenario).phrase(pin))
    case .buyoutOff: Phrase.Condition.buyoutOff
    case .hiringOff: Phrase.Condition.hiringOff
    case .dxOff: Phrase.Condition.dxOff
    case .fillRateStress: Phrase.Condition.fillRateStress
    case .supportedMaximum: Phrase.Condition.supportedMaximum
    case .excluded(let id): Phrase.Condition.excluded(names.researcher(id))
    case .quotaMaximum(let id): Phrase.Condition.quotaMaximum(names.quota(id))
    case .quotaMaximumShare(let id): Phrase.Condition.quotaMaximumShare(names.quota(id))
    case .cap, .purse, .carryOver, .ownFunds, .institutionMaximum, .buyoutShare, .institutionBuyoutShare,
      .researchNeeds, .commitment:
      moneySubject(condition)
    case .recruitedPerPeriod(let index):
      Phrase.MoneyCondition.recruitedPerPeriod(market(scenario.recruitment[index]))
    case .recruitedInTotal(let index):
      Phrase.MoneyCondition.recruitedInTotal(market(scenario.recruitment[index]))
    case .roleLead(let id): Phrase.MoneyCondition.lead(names.role(id))
    case .measureLead(let id): Phrase.MoneyCondition.lead(names.measure(id))
    case .founding(let id): Phrase.MoneyCondition.founding(names.place(id), founder(id))
    case .dutyNotAllowed, .classHours, .keptSessions, .substitutes, .departmentShare, .maximumHalfDays,
      .othersHeadroom, .ceiling:
      dutySubject(condition)
    }
  }

  private func moneySubject(_ condition: Condition) -> Phrase {
    switch condition {
    case .purse(let id, let year):
      scenario.award.purses.first { $0.id == id }?.kind == .perResearcher
        ? Phrase.MoneyCondition.personalPurse(names.purse(id), names.year(year))
        : Phrase.MoneyCondition.purse(names.purse(id), names.year(year))
    case .carryOver(let id): Phrase.MoneyCondition.carryOver(names.purse(id))
    case .ownFunds(_, let year) where scenario.institutions.count == 1:
      Phrase.MoneyCondition.ownFunds(names.year(year))
    case .ownFunds(let id, let year):
      Phrase.MoneyCondition.ownFunds(names.institution(id), names.year(year))
    case .institutionMaximum(let id): Phrase.Condition.institutionMaximum(names.institution(id))
    case .buyoutShare: Phrase.MoneyCondition.buyoutShare
    case .institutionBuyoutShare(let id): Phrase.MoneyCondition.institutionBuyoutShare(names.institution(id))
    case .researchNeeds: Phrase.MoneyCondition.researchNeeds
    case .commitment(let id): Phrase.MoneyCondition.commitment(names.commitment(id))
    default: Phrase.MoneyCondition.cap
    }
  }

  private func dutySubject(_ condition: Condition) -> Phrase {
    switch condition {
    case .dutyNotAllowed(let id, let duty):
      Phrase.DutyCondition.dutyNotAllowed(names.institution(id), Phrase.DutyCondition.duty(duty))
    case .keptSessions(let id, let kind):
      Phrase.DutyCondition.kept(names.researcher(id), names.kind(kind))
    case .substitutes(let id):
      Phrase(
        ja: Phrase.DutyCondition.substitutes(names.tier(id, .ja)).ja,
        en: Phrase.DutyCondition.substitutes(names.tier(id, .en)).en)
    case .departmentShare(let id): Phrase.DutyCondition.departmentShare(names.department(id))
    case .maximumHalfDays(let id): Phrase.DutyCondition.maximumHalfDays(names.researcher(id))
    case .othersHeadroom(let id): Phrase.DutyCondition.othersHeadroom(names.department(id))
    case .ceiling(let id): Phrase.DutyCondition.ceiling(names.researcher(id))
    case .classHours(let id): Phrase.DutyCondition.classHours(names.institution(id))
    default: Phrase.Condition.buyoutOff
    }
  }

  /// A role, with the institution that a recruitment limit is of.
  private func market(_ limit: RecruitmentLimit) -> String {
    guard let institution = limit.institution, scenario.institutions.count > 1 else {
      return names.role(limit.role)
    }
    return "\(names.institution(institution)) \(names.role(limit.role))"
  }

  func founder(_ place: String) -> String {
    scenario.places.first { $0.id == place }?.requiresMeasure.map { names.measure($0) } ?? ""
  }

  /// The value as the scenario has it; `nil` for what holds or does not.
  func value(_ condition: Condition) -> Phrase? {
    switch condition {
    case .ceiling(let id):
      guard let person = scenario.researchers.first(where: { $0.id == id }) else { return nil }
      return Phrase.DutyCondition.ceilingValue(
        NumberText.compact(person.hours.total), ceiling: NumberText.compact(person.ceiling))
    case .commitment(let id):
      return scenario.commitments.first { $0.id == id }.map {
        Phrase.Layout.named(names.year($0.year), Phrase.Units.spokenYen($0.yen))
      }
    // All of it, which says nothing.
    case .researchNeeds: return nil
    default: return condition.scale(in: scenario).map { amount($0.value, $0.unit) }
    }
  }

  /// A number of a scale with its unit.
  func amount(_ value: Double, _ unit: ConditionScale.Unit) -> Phrase {
    switch unit {
    case .yen: Phrase.Units.spokenYen(AmountLimit.nearest(value))
    case .people: Phrase.Units.people(Int(value.rounded()))
    case .halfDays: Phrase.AuditAmount.halfDays(NumberText.compact(value))
    case .sessions: Phrase.AuditAmount.sessions(NumberText.compact(value))
    case .hours: Phrase.AuditAmount.hours(NumberText.compact(value))
    case .months: Phrase.AuditAmount.months(NumberText.compact(value))
    case .posts: Phrase.Units.posts(value)
    case .share: Phrase(verbatim: NumberText.compact(value * 100) + "%")
    }
  }
}
