import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### working_time`: nobody supported stays above the ceiling, no colleague is pushed above it.
  mutating func addWorkingTime() throws(ModelError) {
    for i in scenario.researchers.indices where parameters.overload[i] > 0 && sets.canBeSupported[i] {
      for period in scenario.calendar.periods where !sets.facts.isPast(i, period.term) {
        let t = period.index
        let relief = parameters.overload[i] * variables.supported[i]
        try row(.workingTime, "relief,\(person(i)),\(t)", freed[i][t] - relief >= 0, keptBy: .pricing)
      }
    }
    for i in scenario.researchers.indices {
      for term in scenario.calendar.terms.indices {
        let hours = coveredHours(variables.covered[i], term)
        if hours.isConstant { continue }
        let room = parameters.headroom[i]
        try row(
          .workingTime, "colleague,\(person(i)),\(term)", hours + room * variables.supported[i] <= room,
          keptBy: .pricing)
      }
    }
    for (d, department) in scenario.departments.enumerated() {
      for term in scenario.calendar.terms.indices {
        let hours = coveredHours(variables.coveredByOthers[d], term)
        try row(
          .workingTime, "others,\(department.id),\(term)", hours <= department.othersHeadroom, keptBy: .master
        )
      }
    }
  }

  private func coveredHours(_ covered: [[Variable?]], _ term: TermIndex) -> LinearExpression {
    var hours = LinearExpression()
    for (j, terms) in covered.enumerated() {
      if let sessions = terms[term] { hours.add(parameters.sessionHours[j], sessions) }
    }
    return hours
  }
}
