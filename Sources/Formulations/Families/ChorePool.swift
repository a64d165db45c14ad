import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### chore_pool`: no hour is saved twice – by staff, by a measure, with a bought session.
  mutating func addChorePool() throws(ModelError) {
    for i in scenario.researchers.indices {
      for s in scenario.chores.indices {
        let most = sets.loads[i].first { $0.chore == s }?.delegable ?? 0
        for period in scenario.calendar.periods {
          let taken = takenHours(i, s, period)
          if taken.isConstant { continue }
          try row(.chorePool, "\(person(i)),\(chore(s)),\(period.index)", taken <= most)
        }
      }
    }
  }

  private func takenHours(
    _ i: ResearcherIndex, _ s: ChoreIndex, _ period: PlanningCalendar.Period
  ) -> LinearExpression {
    var taken = LinearExpression()
    for (holding, sources) in zip(sets.holdings[i], variables.bought[i]) {
      let hours = parameters.sessionChoreHours[holding.kind][s]
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
