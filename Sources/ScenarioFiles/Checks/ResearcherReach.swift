import Planning

/// What could be taken off a researcher's week if everything were hired, bought and adopted: upper bounds,
/// so that falling short of them is proof.
struct ResearcherReach {
  private let scenario: Scenario
  private let chores: [String: Chore]
  private let kinds: [String: SessionKind]
  private let institutions: [String: Institution]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    chores = Dictionary(scenario.chores.map { ($0.id, $0) }) { first, _ in first }
    kinds = Dictionary(scenario.sessionKinds.map { ($0.id, $0) }) { first, _ in first }
    institutions = Dictionary(scenario.institutions.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Whether the person's institution lets sessions of a duty be bought, where buyout is allowed at all.
  func mayBuy(_ duty: SessionKind.Duty, of person: Researcher) -> Bool {
    institutions[person.institution]?.buyoutDuties.contains(duty) == true
  }

  /// Sessions of a holding that can be bought at all: allowed, and somebody could take them.
  func buyable(_ holding: Researcher.SessionHolding, of person: Researcher) -> Int {
    guard scenario.rules.buyoutAllowed, let kind = kinds[holding.kind], mayBuy(kind.duty, of: person)
    else { return 0 }
    let isCovered =
      kind.colleaguePrice != nil
      || scenario.substitutes.contains { $0.covers(person, kind) && $0.capacity.contains { $0 > 0 } }
    return isCovered ? holding.beyondKept : 0
  }

  /// Chore hours that staff or tools could take at most; zero when neither may be had.
  private func delegable(_ person: Researcher, research: Bool) -> Hours {
    let rules = scenario.rules
    let hasStaff = scenario.places.contains { place in
      place.existing.contains { $0.spareHours > 0 } && place.serves(person)
    }
    guard rules.hiringAllowed || rules.dxAllowed || hasStaff else { return 0 }
    return person.chores.reduce(0) { sum, item in
      guard let chore = chores[item.chore], chore.isResearch == research else { return sum }
      let share = person.delegableShares.first { $0.chore == item.chore }?.share ?? chore.delegableShare
      return sum + share * item.hours
    }
  }

  /// Most non-research hours a week that can be freed.
  func freedHours(_ person: Researcher) -> Hours {
    person.sessions.reduce(delegable(person, research: false)) { sum, holding in
      guard let kind = kinds[holding.kind] else { return sum }
      let hours = kind.efficiency * kind.hours * kind.weeksPerTerm / scenario.rules.weeksPerTerm
      return sum + Double(buyable(holding, of: person)) * hours
    }
  }

  /// Most half-days a week that can be protected, by slots.
  func slots(_ person: Researcher) -> Int {
    person.sessions.reduce(person.protectedNow + person.freeSlots) { sum, holding in
      sum + buyable(holding, of: person) * (kinds[holding.kind]?.slots ?? 0)
    }
  }

  /// Most half-days a week that can be protected, by slots, time and the person's maximum.
  func halfDays(_ person: Researcher) -> Int {
    let excess = max(0, person.hours.total - person.ceiling)
    let research = person.chores.reduce(person.hours.research) { sum, item in
      chores[item.chore]?.isResearch == true ? sum - item.hours : sum
    }
    let core =
      research + delegable(person, research: true)
      + person.keptShare * max(0, freedHours(person) - excess)
    let byTime = Int(max(0, core) / scenario.rules.halfDayHours + 1e-6)
    return min(slots(person), byTime, person.maximumHalfDays)
  }
}
