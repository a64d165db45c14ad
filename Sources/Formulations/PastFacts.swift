package import Planning

/// What has happened: terms whose protected half-days are pinned as actual, what is pinned in them, and hires made.
///
/// Facts are data. A limit of a past term is never below what the facts take, and rules that ask for more than
/// there was (relief, floor, time, slots) do not ask of the past; so no rule makes a program infeasible because of
/// what happened. Where a pin of a past term is a range, its least number is the fact.
package struct PastFacts: Sendable {
  /// Protected half-days by researcher and term; `nil`: the term is not past for the person.
  package let halfDays: [[Int?]]
  // For look-ups only.
  private var sessions: [Key: Int] = [:]
  private var handedOver: [Key: Double] = [:]
  private var assignments: Set<Key> = []
  private var removals: Set<Key> = []
  private var hires: [Key: CountRange] = [:]

  /// Positions of whom and what a pin speaks of.
  private struct Key: Hashable {
    var researcher: ResearcherIndex?
    var role: RoleIndex?
    var place: PlaceIndex?
    var measure: MeasureIndex?
    var kind: KindIndex?
    var chore: ChoreIndex?
    /// Term or period.
    let time: Int
  }

  init(_ scenario: Scenario, _ positions: IndexSets.Positions) {
    var halfDays: [[Int?]] = scenario.researchers.map { _ in scenario.calendar.terms.map { _ in nil } }
    for case .protected(let id, let term, let range, true) in scenario.pins {
      guard let i = positions.researchers[id], halfDays[i].indices.contains(term) else { continue }
      halfDays[i][term] = halfDays[i][term] ?? range.minimum
    }
    self.halfDays = halfDays
    for pin in scenario.pins { add(pin, scenario, positions) }
  }

  private mutating func add(_ pin: Pin, _ scenario: Scenario, _ positions: IndexSets.Positions) {
    switch pin {
    case .hire(let role, let place, let period, let steps) where steps.minimum > 0:
      let key = Key(role: positions.roles[role], place: positions.places[place], time: period)
      hires[key] = hires[key] ?? steps
    case .buyout(let id, let kind, let term, let count):
      guard let i = positions.researchers[id], isPast(i, term) else { return }
      let key = Key(researcher: i, kind: positions.kinds[kind], time: term)
      sessions[key] = sessions[key] ?? count.minimum
    case .assignment(let role, let place, let id, let chore, let period, let hours):
      guard let i = positions.researchers[id], isPast(i, period: period, scenario) else { return }
      let (role, chore) = (positions.roles[role], positions.chores[chore])
      let key = Key(
        researcher: i, role: role, place: positions.places[place], chore: chore, time: period)
      guard assignments.insert(key).inserted, let role, let chore else { return }
      let skills = scenario.roles[role].skills.filter { $0.chore == scenario.chores[chore].id }
      handedOver[Key(researcher: i, chore: chore, time: period), default: 0] +=
        hours * skills.reduce(0) { $0 + $1.productivity }
    case .removal(let measure, let id, let chore, let period, let hours):
      guard let i = positions.researchers[id], isPast(i, period: period, scenario) else { return }
      let chore = positions.chores[chore]
      let key = Key(researcher: i, measure: positions.measures[measure], chore: chore, time: period)
      guard removals.insert(key).inserted else { return }
      handedOver[Key(researcher: i, chore: chore, time: period), default: 0] += hours
    default: break
    }
  }

  private func isPast(_ i: ResearcherIndex, period: PeriodIndex, _ scenario: Scenario) -> Bool {
    scenario.calendar.periods.indices.contains(period) && isPast(i, scenario.calendar.periods[period].term)
  }

  /// Whether the term is past for the researcher.
  package func isPast(_ i: ResearcherIndex, _ term: TermIndex) -> Bool {
    halfDays[i].indices.contains(term) && halfDays[i][term] != nil
  }

  /// Sessions of a kind that were bought in a past term; `nil`: nothing is stated, or the term is not past.
  package func sessions(_ i: ResearcherIndex, _ j: KindIndex, _ term: TermIndex) -> Int? {
    sessions[Key(researcher: i, kind: j, time: term)]
  }

  /// Researcher hours a week of a chore that staff and measures took in a period of a past term.
  package func handedOver(_ i: ResearcherIndex, _ s: ChoreIndex, _ t: PeriodIndex) -> Double {
    handedOver[Key(researcher: i, chore: s, time: t)] ?? 0
  }

  /// Whether the hours of the role's staff at the place on the chore are a fact in the period.
  package func isAssigned(
    _ i: ResearcherIndex, _ k: RoleIndex, _ v: PlaceIndex, _ s: ChoreIndex, _ t: PeriodIndex
  ) -> Bool {
    assignments.contains(Key(researcher: i, role: k, place: v, chore: s, time: t))
  }

  /// Whether the hours that the measure removed are a fact in the period.
  package func isRemoved(
    _ i: ResearcherIndex, _ m: MeasureIndex, _ s: ChoreIndex, _ t: PeriodIndex
  ) -> Bool {
    removals.contains(Key(researcher: i, measure: m, chore: s, time: t))
  }

  /// Steps hired for a start, where at least one is: the pin's range. `nil`: no such pin.
  package func hires(_ k: RoleIndex, _ v: PlaceIndex, startingIn t: PeriodIndex) -> CountRange? {
    hires[Key(role: k, place: v, time: t)]
  }
}
