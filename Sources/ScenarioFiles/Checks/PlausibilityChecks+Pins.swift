import Planning
import Wording

extension PlausibilityChecks {
  /// Pins that no plan can respect, and those that are kept only because what they say is taken to have happened. Pins come in the
  /// order of the document's entries.
  func checkPins() {
    let ids = document.top.sections("pins").map(\.id)
    var supports: [String: Bool] = [:]
    for (index, pin) in scenario.pins.enumerated() {
      let path = ["pins"] + (ids.count == scenario.pins.count ? [ids[index]] : [])
      guard let problem = problem(pin, supports: &supports) else { continue }
      if isForgiven(problem, of: pin) {
        report(.pinTakenAsFact(problem), at: path, severity: .warning)
      } else {
        report(.pinImpossible(problem), at: path)
      }
    }
  }

  /// Whether the rule does not bind what has happened (docs/formulation.md, *Facts*): a hire made, sessions of a past term.
  private func isForgiven(_ problem: FindingCode.PinProblem, of pin: Pin) -> Bool {
    switch (pin, problem) {
    case (.hire, .hiringOff), (.hire, .beforeLead), (.hire, .aboveMarket): true
    case (.buyout(let researcher, let kind, let term, _), .buyoutOff),
      (.buyout(let researcher, let kind, let term, _), .dutyNotAllowed),
      (.buyout(let researcher, let kind, let term, _), .aboveHeld):
      scenario.isPast(researcher, term: term) && holds(researcher, kind)
    default: false
    }
  }

  /// Of a kind that somebody does not hold there are no sessions in the program, past or not.
  private func holds(_ researcher: String, _ kind: String) -> Bool {
    scenario.researchers.contains { person in
      person.id == researcher && person.sessions.contains { $0.kind == kind && $0.perWeek > 0 }
    }
  }

  private func problem(_ pin: Pin, supports: inout [String: Bool]) -> FindingCode.PinProblem? {
    switch pin {
    case .support(let researcher, let value):
      let person = scenario.researchers.first { $0.id == researcher }
      if value, person?.selection == .excluded { return .excludedSupported }
      if !value, person?.selection == .required { return .requiredUnsupported }
      defer { supports[researcher] = value }
      return supports[researcher].map { $0 != value } == true ? .contradiction : nil
    case .hire(let role, let place, let period, let steps):
      return hireProblem(role, place, period, steps)
    case .headCount(let role, let place, let steps):
      return headCountProblem(role, place, steps)
    case .measure(let id, let period):
      guard let period else { return nil }
      if !scenario.rules.dxAllowed { return .dxOff }
      let lead = scenario.measures.first { $0.id == id }?.leadMonths ?? 0
      return period * scenario.calendar.periodMonths < lead ? .beforeLead(months: lead) : nil
    case .buyout(let researcher, let kind, _, let sessions):
      return buyoutProblem(researcher, kind, sessions.minimum)
    case .protected(let researcher, _, let halfDays, let isActual):
      guard !isActual, let person = scenario.researchers.first(where: { $0.id == researcher }) else {
        return nil
      }
      if halfDays.minimum > person.maximumHalfDays {
        return .aboveMaximum(halfDays: halfDays.minimum, maximum: person.maximumHalfDays)
      }
      let slots = reach.slots(person)
      return halfDays.minimum > slots ? .aboveSlots(halfDays: halfDays.minimum, slots: slots) : nil
    case .payment(let item, let purse, _, let yen):
      guard yen > 0, let payer = scenario.award.purses.first(where: { $0.id == purse }) else { return nil }
      if case .commitment(let id) = item {
        return scenario.commitments.first { $0.id == id }?.purse == purse ? nil : .notPayable
      }
      return payer.mayPay(item) ? nil : .notPayable
    case .assignment, .removal, .carry: return nil
    }
  }

  private func hireProblem(
    _ roleID: String, _ placeID: String, _ period: Int, _ steps: CountRange
  ) -> FindingCode.PinProblem? {
    guard steps.minimum > 0, let role = scenario.roles.first(where: { $0.id == roleID }),
      let place = scenario.places.first(where: { $0.id == placeID })
    else { return nil }
    if !role.placeKinds.contains(place.kind) { return .wrongPlaceKind }
    if !scenario.rules.hiringAllowed { return .hiringOff }
    if period * scenario.calendar.periodMonths < role.leadMonths {
      return .beforeLead(months: role.leadMonths)
    }
    let limit = scenario.recruitment.filter {
      $0.role == roleID && ($0.institution == nil || $0.institution == place.institution)
    }.flatMap { [$0.stepsPerPeriod, $0.stepsInTotal].compactMap { $0 } }.min()
    return limit.flatMap { steps.minimum > $0 ? .aboveMarket(steps: steps.minimum, limit: $0) : nil }
  }

  private func headCountProblem(_ roleID: String, _ placeID: String?, _ steps: CountRange)
    -> FindingCode.PinProblem?
  {
    guard steps.minimum > 0, let role = scenario.roles.first(where: { $0.id == roleID }) else { return nil }
    if let placeID, let place = scenario.places.first(where: { $0.id == placeID }),
      !role.placeKinds.contains(place.kind)
    {
      return .wrongPlaceKind
    }
    let periods = scenario.calendar.periods.count
    let made =
      placeID.map { scenario.stepsMade(of: roleID, at: $0) }
      ?? scenario.stepsMade(of: roleID, in: nil, until: periods - 1)
    if steps.minimum <= made { return nil }
    if !scenario.rules.hiringAllowed { return .hiringOff }
    let limit = scenario.recruitment.filter { $0.role == roleID && $0.institution == nil }
      .compactMap(\.stepsInTotal).min()
    return limit.flatMap { steps.minimum > $0 ? .aboveMarket(steps: steps.minimum, limit: $0) : nil }
  }

  private func buyoutProblem(
    _ researcher: String, _ kindID: String, _ sessions: Int
  ) -> FindingCode.PinProblem? {
    guard sessions > 0, let person = scenario.researchers.first(where: { $0.id == researcher }),
      let kind = scenario.sessionKinds.first(where: { $0.id == kindID })
    else { return nil }
    if !scenario.rules.buyoutAllowed { return .buyoutOff }
    if !reach.mayBuy(kind.duty, of: person) { return .dutyNotAllowed }
    let held = person.sessions.first { $0.kind == kindID }?.beyondKept ?? 0
    return sessions > held ? .aboveHeld(sessions: sessions, held: held) : nil
  }
}
