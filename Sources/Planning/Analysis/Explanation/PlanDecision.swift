/// One decision of a plan, as people would ask about it.
package enum PlanDecision: Hashable, Sendable {
  case support(researcher: String)
  /// All that is hired of a role at a place.
  case hires(role: String, place: String)
  case measure(String)
  /// All that is bought out from a person.
  case buyout(researcher: String)

  /// The decisions of a plan: people, hires, measures, buyouts, each in the plan's order.
  package static func all(of plan: Plan) -> [PlanDecision] {
    var result: [PlanDecision] = plan.supported.map { .support(researcher: $0) }
    result += plan.hires.map { .hires(role: $0.role, place: $0.place) }
    result += plan.adoptions.map { .measure($0.measure) }
    result += plan.buyouts.map { .buyout(researcher: $0.researcher) }
    var unique: [PlanDecision] = []
    for decision in result where !unique.contains(decision) { unique.append(decision) }
    return unique
  }

  /// Whether a pin prescribes the decision or a part of it, so that to go without is no choice.
  package func isPrescribed(by pin: Pin) -> Bool {
    switch (self, pin) {
    case (.support(let person), .support(let other, true)): person == other
    case (.hires(let role, let place), .hire(let otherRole, let otherPlace, _, let steps)):
      role == otherRole && place == otherPlace && !steps.contains(0)
    case (.measure(let id), .measure(let other, let period)): id == other && period != nil
    case (.buyout(let person), .buyout(let other, _, _, let sessions)):
      person == other && !sessions.contains(0)
    default: false
    }
  }

  /// Whether all of the decision that the plan holds is fact: nothing of it is open, and to go without is no question.
  package func isFact(of plan: Plan, in scenario: Scenario) -> Bool {
    switch self {
    case .support(let person): return scenario.wasSupported(person)
    case .hires(let role, let place):
      var steps: [Int: Int] = [:]
      for hire in plan.hires where hire.role == role && hire.place == place {
        steps[hire.start, default: 0] += hire.steps
      }
      return !steps.isEmpty
        && steps.allSatisfy { $0.value <= scenario.stepsMade(of: role, at: place, startingIn: $0.key) }
    case .measure: return false
    case .buyout(let person):
      let terms = plan.buyouts.filter { $0.researcher == person }.map(\.term)
      return !terms.isEmpty && terms.allSatisfy { scenario.isPast(person, term: $0) }
    }
  }

  /// What a plan without the decision keeps to. Facts stay: of a start, the steps that are hired already; past terms.
  package func refused(in scenario: Scenario) -> [Pin] {
    switch self {
    case .support(let person): return [.support(researcher: person, false)]
    case .hires(let role, let place):
      return scenario.calendar.periods.indices.map {
        .hire(
          role: role, place: place, period: $0,
          steps: .exactly(scenario.stepsMade(of: role, at: place, startingIn: $0)))
      }
    case .measure(let id): return [.measure(id, fromPeriod: nil)]
    case .buyout(let person):
      let held = scenario.researchers.first { $0.id == person }?.sessions ?? []
      let terms = scenario.calendar.terms.indices.filter { !scenario.isPast(person, term: $0) }
      return held.flatMap { holding in
        terms.map { .buyout(researcher: person, kind: holding.kind, term: $0, sessions: .exactly(0)) }
      }
    }
  }
}

extension Plan {
  /// Whether the plan agrees with a decision about support, hires, measures or buyout. Other pins are not looked at: `false`.
  package func agrees(with pin: Pin) -> Bool {
    switch pin {
    case .support(let person, let isSupported): return supported.contains(person) == isSupported
    case .hire(let role, let place, let period, let range):
      let found = hires.filter { $0.role == role && $0.place == place && $0.start == period }
      return range.contains(found.reduce(0) { $0 + $1.steps })
    case .headCount(let role, let place, let range):
      return range.contains(steps(of: role, at: place))
    case .measure(let id, let period): return adoptions.first { $0.measure == id }?.start == period
    case .buyout(let person, let kind, let term, let range):
      let found = buyouts.filter { $0.researcher == person && $0.kind == kind && $0.term == term }
      return range.contains(found.reduce(0) { $0 + $1.sessions })
    default: return false
    }
  }
}
