import Planning

/// What the scenario states about the past: terms with actual half-days, what is pinned in them, hires made.
///
/// Facts are not violations: a limit is never below what the facts take, and what asks for more than there was does
/// not ask of past terms. Of a stated range the least number is the fact.
struct PastRecord {
  struct PersonTerm: Hashable {
    var person: Int
    var term: Int
  }

  struct SessionKey: Hashable {
    var person: Int
    var kind: Int
    var term: Int
  }

  struct ChoreKey: Hashable {
    var person: Int
    var chore: Int
    var period: Int
  }

  struct WorkKey: Hashable {
    /// Role and place of staff, or a measure.
    var role: Int?
    var place: Int?
    var measure: Int?
    var chore: ChoreKey
  }

  struct HireKey: Hashable {
    var role: Int
    var place: Int
    var start: Int
  }

  private(set) var halfDays: [PersonTerm: Int] = [:]
  private(set) var sessions: [SessionKey: Int] = [:]
  /// Hours a week of staff and measures that are facts, and researcher hours of chores that they took.
  private(set) var work: [WorkKey: Hours] = [:]
  private(set) var choreHours: [ChoreKey: Hours] = [:]
  /// Steps of hires made: at least one each.
  private(set) var hires: [HireKey: CountRange] = [:]

  init(_ scenario: Scenario, _ index: ScenarioIndex) {
    for pin in scenario.pins {
      guard case .protected(let id, let term, let range, true) = pin, let person = index.researchers[id]
      else { continue }
      let key = PersonTerm(person: person, term: term)
      if halfDays[key] == nil { halfDays[key] = range.minimum }
    }
    for pin in scenario.pins { read(pin, scenario, index) }
  }

  private mutating func read(_ pin: Pin, _ scenario: Scenario, _ index: ScenarioIndex) {
    switch pin {
    case .hire(let role, let place, let start, let steps):
      guard steps.minimum > 0, let role = index.roles[role], let place = index.places[place] else { return }
      let key = HireKey(role: role, place: place, start: start)
      if hires[key] == nil { hires[key] = steps }
    case .buyout(let id, let kind, let term, let count):
      guard let person = index.researchers[id], let kind = index.kinds[kind],
        halfDays[PersonTerm(person: person, term: term)] != nil
      else { return }
      let key = SessionKey(person: person, kind: kind, term: term)
      if sessions[key] == nil { sessions[key] = count.minimum }
    case .assignment(let role, let place, let id, let chore, let period, let hours):
      guard let role = index.roles[role], let place = index.places[place],
        let key = choreKey(id, chore, period, scenario, index)
      else { return }
      let rate = scenario.roles[role].productivity(on: chore)
      note(WorkKey(role: role, place: place, measure: nil, chore: key), hours, saving: rate * hours)
    case .removal(let measure, let id, let chore, let period, let hours):
      guard let measure = index.measures[measure], let key = choreKey(id, chore, period, scenario, index)
      else { return }
      note(WorkKey(role: nil, place: nil, measure: measure, chore: key), hours, saving: hours)
    default: return
    }
  }

  /// `nil` when the period does not lie in a past term of the person.
  private func choreKey(
    _ id: String, _ chore: String, _ period: Int, _ scenario: Scenario, _ index: ScenarioIndex
  ) -> ChoreKey? {
    guard let person = index.researchers[id], let chore = index.chores[chore],
      scenario.calendar.periods.indices.contains(period),
      halfDays[PersonTerm(person: person, term: scenario.calendar.periods[period].term)] != nil
    else { return nil }
    return ChoreKey(person: person, chore: chore, period: period)
  }

  private mutating func note(_ key: WorkKey, _ hours: Hours, saving: Hours) {
    guard work[key] == nil else { return }
    work[key] = hours
    choreHours[key.chore, default: 0] += saving
  }

  func isPast(_ person: Int, _ term: Int) -> Bool {
    halfDays[PersonTerm(person: person, term: term)] != nil
  }

  /// Sessions of a kind that were bought in a past term; `nil`: nothing is stated.
  func sessions(_ person: Int, _ kind: Int, _ term: Int) -> Int? {
    sessions[SessionKey(person: person, kind: kind, term: term)]
  }

  /// Steps of a hire that are made already: 0 when none are.
  func stepsMade(_ role: Int, _ place: Int, _ start: Int) -> Int {
    hires[HireKey(role: role, place: place, start: start)]?.minimum ?? 0
  }
}
