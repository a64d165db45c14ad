import LinearOptimization
import Planning

/// Exact direct amounts in yen by item and fiscal year, from whole decisions and unit prices; none is above
/// ``AmountLimit/computed``.
struct ItemAmounts {
  /// By item and year.
  let yen: [[Yen]]

  /// - Parameter count: the value of an integer decision.
  /// - Parameter extra: whole yen of research money above need.
  /// - Parameter salary: whole yen of a salary.
  init(
    _ formulation: PlanFormulation, count: (Variable) -> Int, extra: (Variable) -> Yen,
    salary: (Variable) -> Yen
  ) {
    let scenario = formulation.scenario
    let variables = formulation.variables
    let years = scenario.calendar.fiscalYears.indices
    let none = years.map { _ in 0 }
    var staff = scenario.roles.map { _ in scenario.institutions.map { _ in none } }
    for (o, option) in formulation.sets.options.enumerated() {
      let steps = count(variables.hired[o])
      for y in years where steps > 0 {
        let cost = AmountLimit.product(steps, formulation.prices.staffStep[o][y])
        let sum = staff[option.role][option.institution][y] + cost
        staff[option.role][option.institution][y] = AmountLimit.bounded(sum)
      }
    }
    let adopted = variables.inPlace.map { $0.firstIndex { count($0) == 1 } }
    var measure = 0
    self.yen = formulation.sets.items.map { item in
      switch item.expense {
      case .staff(let role, _):
        return formulation.sets.positions.roles[role].map { staff[$0][item.institution] } ?? none
      case .measure:
        defer { measure += 1 }
        return adopted[measure].map { formulation.prices.measure[measure][$0] } ?? none
      case .buyout:
        return item.researcher.map { Self.buyouts(of: $0, formulation, count) } ?? none
      case .research:
        guard let i = item.researcher, count(variables.supported[i]) == 1 else { return none }
        return years.map { y in
          scenario.researchers[i].researchNeed[y] + (variables.extra[i][y].map(extra) ?? 0)
        }
      case .salary:
        guard let i = item.researcher else { return none }
        return years.map { y in variables.salary[i][y].map(salary) ?? 0 }
      case .commitment: return none
      }
    }
  }

  private static func buyouts(
    of i: ResearcherIndex, _ formulation: PlanFormulation, _ count: (Variable) -> Int
  ) -> [Yen] {
    let calendar = formulation.scenario.calendar
    var amounts = calendar.fiscalYears.map { _ in 0 }
    for (h, sources) in formulation.variables.bought[i].enumerated() {
      for (source, terms) in sources.enumerated() {
        for (term, bought) in terms.enumerated() {
          let cost = AmountLimit.product(count(bought), formulation.prices.buyout[i][h][source][term])
          let year = calendar.terms[term].year
          amounts[year] = AmountLimit.bounded(amounts[year] + cost)
        }
      }
    }
    return amounts
  }
}
