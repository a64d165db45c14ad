/// What a scenario states of the past. It cannot be taken back, so no question supposes otherwise.
extension Scenario {
  /// Whether the term is past for the person: the half-days are pinned as actual.
  package func isPast(_ researcher: String, term: Int) -> Bool {
    pins.contains {
      if case .protected(researcher, term, _, true) = $0 { true } else { false }
    }
  }

  /// Steps of the role that are hired already at the place for a start: the most that a pin asks for at least; 0 where none does.
  package func stepsMade(of role: String, at place: String, startingIn period: Int) -> Int {
    pins.reduce(0) { made, pin in
      if case .hire(role, place, period, let steps) = pin { max(made, steps.minimum) } else { made }
    }
  }

  /// The same over all starts.
  package func stepsMade(of role: String, at place: String) -> Int {
    calendar.periods.indices.reduce(0) { $0 + stepsMade(of: role, at: place, startingIn: $1) }
  }

  /// Steps of the role that are hired already, for a start until the period at the latest, at the institution's places; at all
  /// places for `nil`.
  package func stepsMade(of role: String, in institution: String?, until last: Int) -> Int {
    places.filter { institution == nil || $0.institution == institution }.reduce(0) { sum, place in
      calendar.periods.indices.filter { $0 <= last }.reduce(sum) {
        $0 + stepsMade(of: role, at: place.id, startingIn: $1)
      }
    }
  }

  /// Whether all of the terms are past for the person.
  package func arePast(_ researcher: String, terms: some Sequence<Int>) -> Bool {
    terms.allSatisfy { isPast(researcher, term: $0) }
  }

  /// Whether a past term shows that the person is supported: half-days were protected, or sessions bought, and nobody else
  /// has either.
  package func wasSupported(_ researcher: String) -> Bool {
    pins.contains { pin in
      switch pin {
      case .protected(researcher, _, let halfDays, true): halfDays.minimum > 0
      case .buyout(researcher, _, let term, let sessions):
        sessions.minimum > 0 && isPast(researcher, term: term)
      default: false
      }
    }
  }

  /// Whether the pin tells of the past: it says what happened, and cannot be taken back.
  package func isFact(_ pin: Pin) -> Bool {
    let ofPeriod = { (person: String, period: Int) in
      calendar.periods.indices.contains(period) && isPast(person, term: calendar.periods[period].term)
    }
    switch pin {
    case .protected(_, _, _, let isActual): return isActual
    case .buyout(let person, _, let term, _): return isPast(person, term: term)
    case .assignment(_, _, let person, _, let period, _), .removal(_, let person, _, let period, _):
      return ofPeriod(person, period)
    case .support, .hire, .headCount, .measure, .payment, .carry: return false
    }
  }
}
