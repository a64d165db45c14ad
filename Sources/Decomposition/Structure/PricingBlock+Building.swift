import Formulations
import LinearOptimization
import Planning

extension PricingBlock {
  /// Gathers researcher `index`'s block from the formulation's handles.
  init(_ formulation: PlanFormulation, researcher index: Int) {
    let scenario = formulation.scenario
    let sets = formulation.sets
    let parameters = formulation.parameters
    let variables = formulation.variables
    let person = scenario.researchers[index]
    let calendar = scenario.calendar
    let loads = sets.loads[index]
    var localChore = [Int](repeating: -1, count: scenario.chores.count)
    for (local, load) in loads.enumerated() { localChore[load.chore] = local }
    var localMeasure = [Int](repeating: -1, count: scenario.measures.count)
    for slot in variables.used[index] where slot.year == 0 {
      localMeasure[slot.measure] = localMeasure.count { $0 >= 0 }
    }
    researcher = index
    supported = variables.supported[index].index
    coreNow = parameters.coreHours[index]
    keptShare = parameters.kept[index]
    relief = parameters.overload[index]
    halfDay = parameters.halfDay
    self.slots = parameters.openSlots[index]
    chores = loads.map {
      ChorePool(isResearch: scenario.chores[$0.chore].isResearch, hours: $0.delegable)
    }
    let pins = Self.pins(scenario, person)
    terms = calendar.terms.map { term in
      let floor = scenario.rules.floor
      let isFloored = term.index >= floor.fromTerm && floor.halfDays > 0
      return Term(
        halfDays: variables.protected[index][term.index]?.index ?? -1,
        missing: isFloored ? variables.missing[index][term.index]?.index ?? -1 : -1,
        floor: isFloored ? floor.halfDays : 0, isHardFloor: isFloored && floor.isHard,
        isActual: pins.actualTerms.contains(term.index),
        kinds: Self.kinds(formulation, index, term: term, localChore: localChore, pins: pins),
        cover: scenario.sessionKinds.indices.compactMap { kind in
          variables.covered[index][kind][term.index].map {
            Cover(variable: $0.index, hours: parameters.sessionHours[kind])
          }
        },
        headroom: parameters.headroom[index],
        periods: term.periods.map { period in
          Self.period(
            formulation, index, period: period, chores: loads.count, localChore: localChore,
            localMeasure: localMeasure)
        })
    }
    years = Self.years(formulation, index)
  }

  private struct Pins {
    var actualTerms: Set<Int> = []
    var sessions: [(kind: String, term: Int, range: CountRange)] = []
  }

  private static func pins(_ scenario: Scenario, _ person: Researcher) -> Pins {
    var result = Pins()
    for pin in scenario.pins {
      switch pin {
      case .protected(person.id, let term, _, true): result.actualTerms.insert(term)
      case .buyout(person.id, let kind, let term, let range): result.sessions.append((kind, term, range))
      default: break
      }
    }
    return result
  }

  private static func kinds(
    _ formulation: PlanFormulation, _ index: Int, term: PlanningCalendar.Term, localChore: [Int],
    pins: Pins
  ) -> [Kind] {
    let scenario = formulation.scenario
    let parameters = formulation.parameters
    return formulation.sets.holdings[index].enumerated().compactMap { position, holding in
      guard holding.buyable > 0 else { return nil }
      let kind = scenario.sessionKinds[holding.kind]
      var pinned: ClosedRange<Int>?
      for pin in pins.sessions where pin.kind == kind.id && pin.term == term.index {
        let least = max(pinned?.lowerBound ?? 0, pin.range.minimum)
        let most = min(pinned?.upperBound ?? holding.buyable, pin.range.maximum ?? holding.buyable)
        pinned = least...max(least, most)
      }
      let choreHours = parameters.sessionChoreHours[holding.kind]
      return Kind(
        limit: holding.buyable, pinned: pinned, freedHours: parameters.sessionFreed[holding.kind],
        slots: kind.slots,
        classHours: kind.duty == .teaching
          ? kind.hours * parameters.kindWeeks[holding.kind][term.index] : 0,
        choreHours: choreHours.indices.compactMap {
          choreHours[$0] > 0 && localChore[$0] >= 0 ? (localChore[$0], choreHours[$0]) : nil
        },
        sources: holding.sources.indices.map { source in
          Source(
            variable: formulation.variables.bought[index][position][source][term.index].index,
            yen: formulation.prices.buyout[index][position][source][term.index])
        })
    }
  }

  private static func period(
    _ formulation: PlanFormulation, _ index: Int, period: Int, chores: Int, localChore: [Int],
    localMeasure: [Int]
  ) -> Period {
    var staff = [[(variable: Int, productivity: Double)]](repeating: [], count: chores)
    for slot in formulation.variables.assigned[index] {
      guard let variable = slot.hours[period] else { continue }
      staff[localChore[slot.chore]].append((variable.index, slot.productivity))
    }
    var removals = [[(variable: Int, measure: Int, limit: Double)]](repeating: [], count: chores)
    for slot in formulation.variables.removed[index] {
      guard let variable = slot.hours[period], localMeasure[slot.measure] >= 0 else { continue }
      removals[localChore[slot.chore]].append((variable.index, localMeasure[slot.measure], slot.most))
    }
    return Period(
      elsewhere: formulation.variables.elsewhere[index][period]?.index ?? -1, staff: staff,
      removals: removals)
  }

  private static func years(_ formulation: PlanFormulation, _ index: Int) -> [Year] {
    let calendar = formulation.scenario.calendar
    let variables = formulation.variables
    let person = formulation.scenario.researchers[index]
    let purses = formulation.scenario.award.purses
    let items = formulation.sets.items.indices.filter { formulation.sets.items[$0].researcher == index }
    func payments(_ expense: ExpenseItem, _ year: Int) -> [(variable: Int, isAward: Bool)] {
      guard let item = items.first(where: { formulation.sets.items[$0].expense == expense }) else {
        return []
      }
      return zip(formulation.sets.items[item].purses, variables.paid[item]).compactMap { purse, byYear in
        byYear[year].map { ($0.index, purses[purse].isAwardMoney) }
      }
    }
    func isPayable(_ expense: ExpenseItem) -> Bool {
      items.contains {
        formulation.sets.items[$0].expense == expense && !formulation.sets.items[$0].purses.isEmpty
      }
    }
    func money(_ expense: ExpenseItem, _ row: String, _ variable: Int?, base: Yen, _ year: Int) -> Money {
      Money(
        base: Double(base) / 1e6, variable: variable ?? -1,
        limit: limit(formulation, "purses[\(row),\(person.id),\(year)]", index),
        payments: payments(expense, year).map(\.variable), isPayable: isPayable(expense))
    }
    return calendar.fiscalYears.indices.map { year in
      Year(
        terms: calendar.terms.indices.filter { calendar.terms[$0].year == year },
        measures: variables.used[index].filter { $0.year == year }.map {
          MeasureUse(
            measure: $0.measure, begin: $0.begins.map { $0?.index ?? -1 },
            ramp: formulation.parameters.measureRamp[$0.measure])
        },
        buyoutLimit: isPayable(.buyout(researcher: person.id))
          ? upper(formulation, "purses[buyout,\(person.id),\(year)]").map {
            Int(($0 * 1e6 + 1e-3).rounded(.down))
          } : 0,
        classLimit: upper(formulation, "sessions[class,\(person.id),\(year)]"),
        payments: payments(.buyout(researcher: person.id), year),
        others: [
          money(
            .research(researcher: person.id), "extra", variables.extra[index][year]?.index,
            base: person.researchNeed[year], year),
          money(
            .salary(researcher: person.id), "salary", variables.salary[index][year]?.index, base: 0, year),
        ])
    }
  }

  /// The upper limit of a row of the model, if there is such a row: limits have one home.
  private static func upper(_ formulation: PlanFormulation, _ row: String) -> Double? {
    formulation.model.constraintIndex(named: row).map { formulation.model.constraints[$0].upper }
  }

  /// The limit in a row "variable − limit × z ≤ 0".
  private static func limit(_ formulation: PlanFormulation, _ row: String, _ index: Int) -> Double {
    guard let row = formulation.model.constraintIndex(named: row) else { return 0 }
    let supported = formulation.variables.supported[index]
    return -formulation.model.constraints[row].expression.coefficient(of: supported)
  }
}
