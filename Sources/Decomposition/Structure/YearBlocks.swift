import Formulations
import LinearOptimization
import Planning

/// Which block, one fiscal year of one researcher, each variable belongs to.
struct YearBlocks {
  let yearCount: Int
  let researcherCount: Int
  /// Per variable: researcher × `yearCount` + year, or -1 for shared variables and z.
  let blockOf: [Int]
  /// Per variable: the researcher whose z it is, or -1.
  let supportOf: [Int]
  /// Per researcher: z.
  let supported: [Int]
  /// Variables per block, ascending.
  let variables: [[Int]]

  var count: Int { yearCount * researcherCount }

  init(_ formulation: PlanFormulation) {
    let calendar = formulation.scenario.calendar
    let handles = formulation.variables
    let years = calendar.fiscalYears.count
    let people = formulation.scenario.researchers.count
    var blockOf = [Int](repeating: -1, count: formulation.model.variables.count)
    var supportOf = blockOf
    for i in 0..<people {
      func assign(_ variable: Variable?, year: Int) {
        if let variable { blockOf[variable.index] = i * years + year }
      }
      func byTerm(_ variables: [Variable?]) {
        for (term, variable) in variables.enumerated() { assign(variable, year: calendar.terms[term].year) }
      }
      func byPeriod(_ variables: [Variable?]) {
        for (period, variable) in variables.enumerated() {
          assign(variable, year: calendar.periods[period].year)
        }
      }
      supportOf[handles.supported[i].index] = i
      for holding in handles.bought[i] { for source in holding { byTerm(source) } }
      for kind in handles.covered[i] { byTerm(kind) }
      byTerm(handles.protected[i])
      byTerm(handles.missing[i])
      for slot in handles.assigned[i] { byPeriod(slot.hours) }
      for slot in handles.removed[i] { byPeriod(slot.hours) }
      for slot in handles.used[i] { for begins in slot.begins { assign(begins, year: slot.year) } }
      byPeriod(handles.elsewhere[i])
      for (year, extra) in handles.extra[i].enumerated() { assign(extra, year: year) }
      for (year, salary) in handles.salary[i].enumerated() { assign(salary, year: year) }
      for (item, purses) in zip(formulation.sets.items, handles.paid) where item.researcher == i {
        for purse in purses { for (year, part) in purse.enumerated() { assign(part, year: year) } }
      }
    }
    var variables = [[Int]](repeating: [], count: people * years)
    for (variable, block) in blockOf.enumerated() where block >= 0 { variables[block].append(variable) }
    self.blockOf = blockOf
    self.supportOf = supportOf
    self.variables = variables
    yearCount = years
    researcherCount = people
    supported = handles.supported.map(\.index)
  }

  func researcher(of block: Int) -> Int { block / yearCount }

  /// Whether a row touches one block, and beside it at most that researcher's z.
  func isInOneBlock(_ row: Constraint) -> Bool {
    var block = -1
    var person = -1
    for term in row.terms {
      let index = term.variable.index
      if blockOf[index] >= 0 {
        if block >= 0 && blockOf[index] != block { return false }
        block = blockOf[index]
      } else if supportOf[index] >= 0 {
        if person >= 0 { return false }
        person = supportOf[index]
      } else {
        return false
      }
    }
    return block >= 0 && (person < 0 || person == researcher(of: block))
  }
}
