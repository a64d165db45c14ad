import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### sessions`: how many sessions may be bought from a supported person.
  mutating func addSessions() throws(ModelError) {
    for i in scenario.researchers.indices {
      for (h, holding) in sets.holdings[i].enumerated() {
        for term in scenario.calendar.terms.indices where sets.mostSessions(i, holding, term) > 0 {
          let bought = variables.bought[i][h].sum { $0[term] }
          let most = Double(sets.mostSessions(i, holding, term)) * variables.supported[i]
          try row(
            .sessions, "held,\(person(i)),\(kind(holding.kind)),\(term)", bought - most <= 0, keptBy: .pricing
          )
        }
      }
      try addClassHours(i)
    }
    try addBuyoutPins()
  }

  private mutating func addClassHours(_ i: ResearcherIndex) throws(ModelError) {
    guard let limit = scenario.institutions[sets.institutionOf[i]].classHoursLimit else { return }
    for y in scenario.calendar.fiscalYears.indices {
      var bought = LinearExpression()
      var held = 0.0
      var past = 0.0
      for (holding, sources) in zip(sets.holdings[i], variables.bought[i]) {
        let kind = scenario.sessionKinds[holding.kind]
        guard kind.duty == .teaching else { continue }
        for term in scenario.calendar.terms where term.year == y {
          let hours = kind.hours * parameters.kindWeeks[holding.kind][term.index]
          held += hours * Double(holding.held)
          past += hours * Double(sets.facts.sessions(i, holding.kind, term.index) ?? 0)
          for terms in sources { bought.add(hours, terms[term.index]) }
        }
      }
      personalRows[i][y].classHours = try row(
        .sessions, "class,\(person(i)),\(y)", bought <= max(limit.fraction * held, past), keptBy: .pricing)
    }
  }
}
