import LinearOptimization
import Planning

extension ProgramBuilder {
  /// Fills ``freed`` (F_it) and ``saved`` (S_it), which several families use.
  mutating func sumFreedHours() {
    let none = scenario.calendar.periods.map { _ in LinearExpression() }
    freed = scenario.researchers.map { _ in none }
    saved = freed
    for i in scenario.researchers.indices {
      for (holding, sources) in zip(sets.holdings[i], variables.bought[i]) {
        for terms in sources {
          for period in scenario.calendar.periods {
            freed[i][period.index].add(parameters.sessionFreed[holding.kind], terms[period.term])
          }
        }
      }
      for slot in variables.assigned[i] {
        addSaving(i, slot.chore, slot.productivity, slot.hours)
      }
      for slot in variables.removed[i] { addSaving(i, slot.chore, 1, slot.hours) }
    }
  }

  private mutating func addSaving(
    _ i: ResearcherIndex, _ chore: ChoreIndex, _ factor: Double, _ hours: [Variable?]
  ) {
    let isResearch = scenario.chores[chore].isResearch
    for (t, hour) in hours.enumerated() {
      guard let hour else { continue }
      if isResearch { saved[i][t].add(factor, hour) } else { freed[i][t].add(factor, hour) }
    }
  }
}
