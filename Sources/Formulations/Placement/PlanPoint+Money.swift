import LinearOptimization
import Planning

extension PlanPoint {
  private var scenario: Scenario { formulation.scenario }
  private var variables: DecisionVariables { formulation.variables }
  private var positions: IndexSets.Positions { formulation.sets.positions }

  mutating func placeMoney(_ plan: Plan) {
    for entry in plan.researchExtras {
      let extra = positions.researchers[entry.researcher].flatMap { at(entry.year, variables.extra[$0]) }
      place(MoneyUnit.units(entry.yen), extra, "extra \(entry.researcher) \(entry.year)")
    }
    for entry in plan.salaries {
      let salary = positions.researchers[entry.researcher].flatMap { at(entry.year, variables.salary[$0]) }
      place(MoneyUnit.units(entry.yen), salary, "salary \(entry.researcher) \(entry.year)")
    }
    for entry in plan.payments { placePayment(entry) }
    for entry in plan.carries {
      let slot = positions.purses[entry.purse].flatMap { f in
        variables.carried[f].first { holds($0.holder, entry.holder) }
      }
      place(
        MoneyUnit.units(entry.yen), slot.flatMap { at(entry.year, $0.amounts) },
        "carry \(entry.purse) \(entry.year)"
      )
    }
    for entry in plan.transfers {
      let index = scenario.award.transfers.firstIndex { $0.from == entry.from && $0.to == entry.to }
      place(
        MoneyUnit.units(entry.yen), index.flatMap { at(entry.year, variables.moved[$0]) },
        "transfer \(entry.from) \(entry.to) \(entry.year)")
    }
  }

  /// Only split items have variables; one purse pays the others by definition.
  private mutating func placePayment(_ entry: Payment) {
    if case .commitment = entry.item { return }
    guard let e = itemIndex[entry.item], let f = positions.purses[entry.purse],
      let position = formulation.sets.items[e].purses.firstIndex(of: f)
    else {
      if entry.yen != 0 { unplaced.append("payment \(entry.purse) \(entry.year)") }
      return
    }
    guard formulation.sets.items[e].isSplit else { return }
    place(
      MoneyUnit.units(entry.yen), at(entry.year, variables.paid[e][position]),
      "payment \(entry.purse) \(entry.year)")
  }

  private func holds(_ holder: CarrySlot.Holder, _ other: Carry.Holder) -> Bool {
    switch (holder, other) {
    case (.award, .award): true
    case (.researcher(let i), .researcher(let id)): scenario.researchers[i].id == id
    case (.institution(let u), .institution(let id)): scenario.institutions[u].id == id
    default: false
    }
  }

  /// Values that a plan leaves open: half-days missing to the floor, the beginning of use of each measure (from
  /// its adoption: ramps do not fall), core hours freed elsewhere.
  mutating func complete(_ plan: Plan) {
    let floor = Double(scenario.rules.floor.halfDays)
    for i in scenario.researchers.indices {
      let supported = values[variables.supported[i].index]
      for (missing, protected) in zip(variables.missing[i], variables.protected[i]) {
        if let missing, let protected {
          values[missing.index] = max(0, floor * supported - values[protected.index])
        }
      }
      for slot in variables.used[i] {
        let start = variables.inPlace[slot.measure].firstIndex { values[$0.index] > 0.5 }
        if let begins = start.flatMap({ at($0, slot.begins) }) { values[begins.index] = 1 }
      }
    }
    completeElsewhere()
  }

  /// g is the smaller right-hand side of its two rows.
  private mutating func completeElsewhere() {
    for i in scenario.researchers.indices {
      let supported = values[variables.supported[i].index]
      for (t, elsewhere) in variables.elsewhere[i].enumerated() {
        guard let elsewhere, supported < 0.5 else { continue }
        let free = freedHours(i, t)
        values[elsewhere.index] = max(0, min(free, formulation.mostElsewhere[i]))
      }
    }
  }

  /// Core hours that staff and measures free for an unsupported person, from whom nothing is bought.
  private func freedHours(_ i: ResearcherIndex, _ t: PeriodIndex) -> Double {
    let parameters = formulation.parameters
    let weight = { (chore: ChoreIndex) in
      scenario.chores[chore].isResearch ? 1 : (parameters.overload[i] == 0 ? parameters.kept[i] : 0)
    }
    var total = 0.0
    for slot in variables.assigned[i] {
      if let hours = slot.hours[t] {
        total += weight(slot.chore) * slot.productivity * values[hours.index]
      }
    }
    for slot in variables.removed[i] {
      if let hours = slot.hours[t] { total += weight(slot.chore) * values[hours.index] }
    }
    return total
  }
}
