import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### chore_pool`: no hour is saved twice – by staff, by a measure, with a bought session.
  mutating func addChorePool() throws(ModelError) {
    for i in scenario.researchers.indices {
      // Who has no hours of a chore keeps none of it when a session goes: sessions say nothing about it then.
      for load in sets.loads[i] {
        let s = load.chore
        for period in scenario.calendar.periods {
          let taken = takenHours(i, load, period)
          if taken.isConstant { continue }
          try row(
            .chorePool, "\(person(i)),\(chore(s)),\(period.index)", taken <= delegable(i, load, period.index),
            keptBy: .pricing)
        }
      }
    }
  }

  /// Most hours of the chore that may be taken from `i` in the period: δh, and no fewer than were in a past term.
  func delegable(_ i: ResearcherIndex, _ load: ChoreLoad, _ t: PeriodIndex) -> Double {
    let term = scenario.calendar.periods[t].term
    guard sets.facts.isPast(i, term) else { return load.delegable }
    let withSessions = sets.holdings[i].reduce(0) { sum, holding in
      let count = sets.facts.sessions(i, holding.kind, term) ?? 0
      return sum + load.sessionShare * parameters.sessionChoreHours[holding.kind][load.chore] * Double(count)
    }
    return max(load.delegable, sets.facts.handedOver(i, load.chore, t) + withSessions)
  }

  private func takenHours(
    _ i: ResearcherIndex, _ load: ChoreLoad, _ period: PlanningCalendar.Period
  ) -> LinearExpression {
    let s = load.chore
    var taken = LinearExpression()
    for (holding, sources) in zip(sets.holdings[i], variables.bought[i]) {
      let hours = load.sessionShare * parameters.sessionChoreHours[holding.kind][s]
      for terms in sources { taken.add(hours, terms[period.term]) }
    }
    for slot in variables.assigned[i] where slot.chore == s {
      if let hours = slot.hours[period.index] { taken.add(slot.productivity, hours) }
    }
    for slot in variables.removed[i] where slot.chore == s {
      if let hours = slot.hours[period.index] { taken.add(1, hours) }
    }
    return taken
  }
}
