import LinearOptimization
import Planning

/// A point of the program being filled from a plan, entry by entry: the inverse of `PlanExtraction`.
struct PlanPoint {
  let formulation: PlanFormulation
  var values: [Double]
  var unplaced: [String] = []
  /// For look-ups only.
  let itemIndex: [ExpenseItem: ItemIndex]

  private var scenario: Scenario { formulation.scenario }
  private var variables: DecisionVariables { formulation.variables }
  private var positions: IndexSets.Positions { formulation.sets.positions }

  init(formulation: PlanFormulation) {
    self.formulation = formulation
    values = Array(repeating: 0, count: formulation.model.variables.count)
    let expenses = formulation.sets.items.map(\.expense)
    itemIndex = Dictionary(zip(expenses, expenses.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Adds `value` at `variable`; without one, notes `entry`.
  mutating func place(_ value: Double, _ variable: Variable?, _ entry: @autoclosure () -> String) {
    if let variable { values[variable.index] += value } else if value != 0 { unplaced.append(entry()) }
  }

  mutating func placePeople(_ plan: Plan) {
    for id in plan.supported {
      place(1, positions.researchers[id].map { variables.supported[$0] }, "support \(id)")
    }
    for entry in plan.protected {
      let protected = positions.researchers[entry.researcher].flatMap {
        at(entry.term, variables.protected[$0])
      }
      place(Double(entry.halfDays), protected, "protected \(entry.researcher) \(entry.term)")
    }
  }

  mutating func placeStaff(_ plan: Plan) {
    let sets = formulation.sets
    for hire in plan.hires {
      let option = sets.options.firstIndex {
        scenario.roles[$0.role].id == hire.role && scenario.places[$0.place].id == hire.place
          && $0.start == hire.start && $0.end == hire.end
      }
      place(
        Double(hire.steps), option.map { variables.hired[$0] },
        "hire \(hire.role) \(hire.place) \(hire.start) \(hire.end)")
    }
    for adoption in plan.adoptions {
      guard let m = positions.measures[adoption.measure] else {
        unplaced.append("adoption \(adoption.measure)")
        continue
      }
      for (t, inPlace) in variables.inPlace[m].enumerated() where t >= adoption.start {
        values[inPlace.index] = 1
      }
    }
    for entry in plan.assignments {
      let slot = positions.researchers[entry.researcher].flatMap { i in
        variables.assigned[i].first {
          let pool = sets.pools[$0.pool]
          return scenario.roles[pool.role].id == entry.role && scenario.places[pool.place].id == entry.place
            && scenario.chores[$0.chore].id == entry.chore
        }
      }
      place(
        entry.hours, slot.flatMap { at(entry.period, $0.hours) },
        "assignment \(entry.role) \(entry.place) \(entry.researcher) \(entry.chore) \(entry.period)")
    }
    for entry in plan.removals {
      let slot = positions.researchers[entry.researcher].flatMap { i in
        variables.removed[i].first {
          scenario.measures[$0.measure].id == entry.measure && scenario.chores[$0.chore].id == entry.chore
        }
      }
      place(
        entry.hours, slot.flatMap { at(entry.period, $0.hours) },
        "removal \(entry.measure) \(entry.researcher) \(entry.chore) \(entry.period)")
    }
  }

  mutating func placeSessions(_ plan: Plan) {
    for entry in plan.buyouts {
      place(
        Double(entry.sessions), bought(entry), "buyout \(entry.researcher) \(entry.kind) \(entry.term)")
    }
    for entry in plan.colleagueCover {
      let kind = positions.kinds[entry.kind]
      let covered: [[Variable?]]? =
        switch entry.colleague {
        case .researcher(let id): positions.researchers[id].map { variables.covered[$0] }
        case .others(let id): positions.departments[id].map { variables.coveredByOthers[$0] }
        }
      let variable = kind.flatMap { kind in covered.flatMap { at(entry.term, $0[kind]) } }
      place(Double(entry.sessions), variable, "cover \(entry.kind) \(entry.term)")
    }
  }

  private func bought(_ entry: Buyout) -> Variable? {
    guard let i = positions.researchers[entry.researcher],
      let h = formulation.sets.holdings[i].firstIndex(where: {
        scenario.sessionKinds[$0.kind].id == entry.kind
      }),
      let source = formulation.sets.holdings[i][h].sources.firstIndex(where: {
        switch entry.source {
        case .colleague: $0.tier == nil
        case .tier(let id): $0.tier != nil && $0.tier == positions.tiers[id]
        }
      })
    else { return nil }
    return at(entry.term, variables.bought[i][h][source])
  }

  /// The element at an index that a foreign plan may have wrong.
  func at(_ index: Int, _ list: [Variable?]) -> Variable? {
    list.indices.contains(index) ? list[index] : nil
  }
}
