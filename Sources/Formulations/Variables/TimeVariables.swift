import LinearOptimization
import Planning

extension ProgramBuilder {
  /// p, miss, a, r, w and g.
  mutating func addTimeVariables() throws(ModelError) {
    for i in scenario.researchers.indices { try addHalfDayVariables(i) }
    for i in scenario.researchers.indices { try addAssignmentVariables(i) }
    for i in scenario.researchers.indices { try addMeasureVariables(i) }
    sumFreedHours()
    for i in scenario.researchers.indices { try addElsewhereVariables(i) }
  }

  private mutating func addHalfDayVariables(_ i: ResearcherIndex) throws(ModelError) {
    let floor = scenario.rules.floor
    var protected: [Variable?] = []
    var missing: [Variable?] = []
    for term in scenario.calendar.terms.indices {
      guard sets.canBeSupported[i] else {
        protected.append(nil)
        missing.append(nil)
        continue
      }
      let most = Double(scenario.researchers[i].maximumHalfDays)
      let fact = sets.facts.halfDays[i][term].map { Bounds.fixed(Double($0)) }
      protected.append(
        try variable("p[\(person(i)),\(term)]", fact ?? .between(0, most), .integer, block: i))
      guard !floor.isHard, floor.halfDays > 0, term >= floor.fromTerm else {
        missing.append(nil)
        continue
      }
      missing.append(
        try variable("miss[\(person(i)),\(term)]", .between(0, Double(floor.halfDays)), block: i))
    }
    variables.protected.append(protected)
    variables.missing.append(missing)
  }

  private mutating func addAssignmentVariables(_ i: ResearcherIndex) throws(ModelError) {
    var slots: [AssignmentSlot] = []
    for index in sets.poolsServing[i] {
      let pool = sets.pools[index]
      guard let first = pool.firstPeriod else { continue }
      for load in sets.loads[i] where canHandOver(i, load) {
        let productivity = parameters.productivity[pool.role][load.chore]
        guard productivity > 0 else { continue }
        var hours: [Variable?] = []
        for t in scenario.calendar.periods.indices {
          guard t >= first, delegable(i, load, t) > 0 else {
            hours.append(nil)
            continue
          }
          let name: Label = "a[\(person(i)),\(self.pool(index)),\(chore(load.chore)),\(t)]"
          hours.append(try variable(name, .nonNegative, block: i))
        }
        slots.append(
          AssignmentSlot(pool: index, chore: load.chore, productivity: productivity, hours: hours))
      }
    }
    variables.assigned.append(slots)
  }

  private mutating func addMeasureVariables(_ i: ResearcherIndex) throws(ModelError) {
    var removals: [RemovalSlot] = []
    var uses: [UseSlot] = []
    for (m, measure) in scenario.measures.enumerated() where measure.serves(scenario.researchers[i]) {
      let before = removals.count
      for load in sets.loads[i] where canHandOver(i, load) {
        let share = measure.savings.reduce(0) { $0 + ($1.chore == chore(load.chore) ? $1.share : 0) }
        guard share > 0 else { continue }
        var hours: [Variable?] = []
        for t in scenario.calendar.periods.indices {
          let name: Label = "r[\(person(i)),\(measure.id),\(chore(load.chore)),\(t)]"
          hours.append(
            canBeInPlace(m, t) && delegable(i, load, t) > 0 ? try variable(name, .nonNegative, block: i) : nil
          )
        }
        removals.append(
          RemovalSlot(measure: m, chore: load.chore, most: share * load.hours, hours: hours))
      }
      guard removals.count > before else { continue }
      for y in scenario.calendar.fiscalYears.indices {
        let last = scenario.calendar.periods.lastIndex { $0.year == y } ?? 0
        var begins: [Variable?] = []
        for t in 0...last {
          let name: Label = "w[\(person(i)),\(measure.id),\(y),\(t)]"
          begins.append(canBeInPlace(m, t) ? try variable(name, .unit, block: i) : nil)
        }
        uses.append(UseSlot(measure: m, year: y, begins: begins))
      }
    }
    variables.removed.append(removals)
    variables.used.append(uses)
  }

  private func canHandOver(_ i: ResearcherIndex, _ load: ChoreLoad) -> Bool {
    scenario.calendar.periods.indices.contains { delegable(i, load, $0) > 0 }
  }

  private mutating func addElsewhereVariables(_ i: ResearcherIndex) throws(ModelError) {
    var row: [Variable?] = []
    for t in scenario.calendar.periods.indices {
      let useful = hasElsewhereHours(i, t) && mostElsewhere(i) > 0
      guard scenario.rules.elsewhereWeight > 0, sets.canBeUnsupported[i], useful else {
        row.append(nil)
        continue
      }
      row.append(try variable("g[\(person(i)),\(t)]", .nonNegative, block: i))
    }
    variables.elsewhere.append(row)
  }

  /// Whether any staff hour or measure could free core hours of `i` in `t` without support.
  private func hasElsewhereHours(_ i: ResearcherIndex, _ t: PeriodIndex) -> Bool {
    let counts = { (chore: ChoreIndex) in scenario.chores[chore].isResearch || parameters.overload[i] == 0 }
    return variables.assigned[i].contains { $0.hours[t] != nil && counts($0.chore) }
      || variables.removed[i].contains { $0.hours[t] != nil && counts($0.chore) }
  }

  /// Ḡ: the most core hours that can be freed for `i` without support.
  func mostElsewhere(_ i: ResearcherIndex) -> Double {
    sets.loads[i].reduce(0) { sum, load in
      if scenario.chores[load.chore].isResearch { return sum + load.delegable }
      return parameters.overload[i] == 0 ? sum + parameters.kept[i] * load.delegable : sum
    }
  }
}
