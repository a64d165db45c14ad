import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### dx`: a measure stays once it is in place, and saves only where it is, ramped.
  mutating func addDx() throws(ModelError) {
    for m in scenario.measures.indices where scenario.rules.dxAllowed {
      for t in scenario.calendar.periods.indices.dropFirst() where canBeInPlace(m, t - 1) {
        let growth = variables.inPlace[m][t] - variables.inPlace[m][t - 1]
        try row(.dx, "monotone,\(measure(m)),\(t)", growth >= 0, keptBy: .master)
      }
    }
    for i in scenario.researchers.indices {
      for slot in variables.used[i] {
        var begun = LinearExpression()
        for (t, begins) in slot.begins.enumerated() {
          guard let begins else { continue }
          begun.add(1, begins)
          let name: Label = "use,\(person(i)),\(measure(slot.measure)),\(slot.year),\(t)"
          try row(.dx, name, begun - variables.inPlace[slot.measure][t] <= 0, keptBy: .master)
        }
      }
      for slot in variables.removed[i] { try addSaving(i, slot) }
    }
  }

  private mutating func addSaving(_ i: ResearcherIndex, _ slot: RemovalSlot) throws(ModelError) {
    let uses = variables.used[i].filter { $0.measure == slot.measure }
    for (t, hours) in slot.hours.enumerated() where !sets.facts.isRemoved(i, slot.measure, slot.chore, t) {
      guard let hours, let use = uses.first(where: { $0.year == scenario.calendar.periods[t].year })
      else { continue }
      var balance = LinearExpression(hours)
      for (start, begins) in use.begins[...t].enumerated() {
        guard let begins else { continue }
        balance.add(-slot.most * parameters.measureRamp[slot.measure][t - start], begins)
      }
      let name: Label = "saving,\(person(i)),\(measure(slot.measure)),\(chore(slot.chore)),\(t)"
      try row(.dx, name, balance <= 0, keptBy: .pricing)
    }
  }
}
