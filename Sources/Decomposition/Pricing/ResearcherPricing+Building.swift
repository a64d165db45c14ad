import Formulations
import LinearOptimization
import Planning

extension ResearcherPricing {
  /// Gathers what pricing needs of researcher `index` from the formulation's handles.
  init(_ formulation: PlanFormulation, researcher index: Int, packing: CoverPacking) {
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
    self.packing = packing
    supported = variables.supported[index].index
    coreNow = parameters.coreHours[index]
    keptShare = parameters.kept[index]
    relief = parameters.overload[index]
    halfDay = parameters.halfDay
    mostElsewhere = formulation.mostElsewhere[index]
    self.slots = parameters.openSlots[index]
    chores = loads.map { ChorePool(isResearch: scenario.chores[$0.chore].isResearch) }
    let pins = Self.pins(scenario, person)
    terms = calendar.terms.map { term in
      let floor = scenario.rules.floor
      let isFloored = term.index >= floor.fromTerm && floor.halfDays > 0
      let periods = term.periods.map { period in
        Self.period(
          formulation, index, period: period, chores: loads.count, localChore: localChore,
          localMeasure: localMeasure)
      }
      return Term(
        halfDays: variables.protected[index][term.index]?.index ?? -1,
        missing: isFloored ? variables.missing[index][term.index]?.index ?? -1 : -1,
        floor: isFloored ? floor.halfDays : 0, isHardFloor: isFloored && floor.isHard,
        isActual: sets.facts.isPast(index, term.index),
        kinds: Self.kinds(
          formulation, index, term: term, localChore: localChore, pins: pins, packing: packing),
        cover: scenario.sessionKinds.indices.compactMap { kind in
          variables.covered[index][kind][term.index].map {
            Cover(variable: $0.index, hours: parameters.sessionHours[kind])
          }
        },
        headroom: parameters.headroom[index],
        periods: periods,
        choreRoom: loads.indices.map { chore in periods.map { $0.pools[chore] }.min() ?? 0 })
    }
    years = Self.years(formulation, index)
  }

  private struct Pins {
    var sessions: [(kind: String, term: Int, range: CountRange)] = []
  }

  private static func pins(_ scenario: Scenario, _ person: Researcher) -> Pins {
    var result = Pins()
    for pin in scenario.decisions {
      switch pin {
      case .buyout(person.id, let kind, let term, let range): result.sessions.append((kind, term, range))
      default: break
      }
    }
    return result
  }

  private static func kinds(
    _ formulation: PlanFormulation, _ index: Int, term: PlanningCalendar.Term, localChore: [Int],
    pins: Pins, packing: CoverPacking
  ) -> [Kind] {
    let scenario = formulation.scenario
    let parameters = formulation.parameters
    return formulation.sets.holdings[index].enumerated().compactMap { position, holding in
      let limit = formulation.sessionLimit(researcher: index, holding: position, term: term.index)
      let kind = scenario.sessionKinds[holding.kind]
      var pinned: (least: Int, most: Int)?
      for pin in pins.sessions where pin.kind == kind.id && pin.term == term.index {
        pinned = (
          max(pinned?.least ?? 0, pin.range.minimum),
          min(pinned?.most ?? limit, pin.range.maximum ?? limit)
        )
      }
      // Of a kind without sessions there is nothing to choose; but a decision may ask for one, and then no year is right.
      guard limit > 0 || (pinned?.least ?? 0) > 0 else { return nil }
      let choreHours = parameters.sessionChoreHours[holding.kind]
      return Kind(
        limit: limit, pinned: pinned, freedHours: parameters.sessionFreed[holding.kind],
        slots: kind.slots,
        classHours: kind.duty == .teaching
          ? kind.hours * parameters.kindWeeks[holding.kind][term.index] : 0,
        choreHours: choreHours.indices.compactMap {
          guard choreHours[$0] > 0, localChore[$0] >= 0 else { return nil }
          let load = formulation.sets.loads[index][localChore[$0]]
          return load.sessionShare > 0 ? (localChore[$0], load.sessionShare * choreHours[$0]) : nil
        },
        sources: holding.sources.indices.map { source in
          Source(
            variable: formulation.variables.bought[index][position][source][term.index].index,
            packed: holding.sources[source].tier.flatMap { packing.tiers.firstIndex(of: $0) } ?? -1,
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
      let isFact = formulation.sets.facts.isRemoved(index, slot.measure, slot.chore, period)
      removals[localChore[slot.chore]].append(
        isFact
          ? (variable.index, -1, .infinity) : (variable.index, localMeasure[slot.measure], slot.most))
    }
    return Period(
      pools: formulation.sets.loads[index].indices.map {
        formulation.delegableHours(researcher: index, load: $0, period: period)
      },
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
    func money(_ expense: ExpenseItem, _ variable: Int?, base: Yen, limit: Yen?, _ year: Int) -> Money {
      Money(
        base: MoneyUnit.units(base), variable: variable ?? -1, limit: MoneyUnit.units(limit ?? 0),
        payments: payments(expense, year).map(\.variable), isPayable: isPayable(expense))
    }
    return calendar.fiscalYears.indices.map { year in
      Year(
        terms: calendar.terms.indices.filter { calendar.terms[$0].year == year },
        measures: variables.used[index].filter { $0.year == year }.map {
          ServingMeasure(
            measure: $0.measure, begin: $0.begins.map { $0?.index ?? -1 },
            ramp: formulation.parameters.measureRamp[$0.measure])
        },
        buyoutLimit: isPayable(.buyout(researcher: person.id))
          ? formulation.buyoutLimit(researcher: index, year: year) : 0,
        classLimit: formulation.classHourLimit(researcher: index, year: year),
        payments: payments(.buyout(researcher: person.id), year),
        others: [
          money(
            .research(researcher: person.id), variables.extra[index][year]?.index,
            base: person.researchNeed[year],
            limit: formulation.extraLimit(researcher: index, year: year), year),
          money(
            .salary(researcher: person.id), variables.salary[index][year]?.index, base: 0,
            limit: formulation.salaryLimit(researcher: index, year: year), year),
        ])
    }
  }
}
