import Formulations
import LinearOptimization
import Planning

/// Which block each variable belongs to: one fiscal year of one *group* of researchers.
///
/// A group is a department whose substitutes are packed in pricing, or one researcher. A *cell* is one fiscal
/// year of one researcher.
struct YearBlocks {
  let yearCount: Int
  let researcherCount: Int
  /// Researchers by group, ascending.
  let groups: [[Int]]
  /// By researcher: the group.
  private let groupOf: [Int]
  /// By group: the substitutes that its researchers share.
  let packings: [CoverPacking]
  /// Per variable: researcher × `yearCount` + year, or -1 for shared variables and z.
  let cellOf: [Int]
  /// Per variable: the researcher whose z it is, or -1.
  let supportOf: [Int]
  /// Per researcher: z.
  let supported: [Int]
  /// Variables per cell, ascending.
  let variables: [[Int]]
  /// Variables per block, ascending.
  let variablesOfBlock: [[Int]]

  var cellCount: Int { yearCount * researcherCount }
  /// Blocks are numbered group × `yearCount` + year.
  var count: Int { yearCount * groups.count }

  init(_ formulation: PlanFormulation) {
    let calendar = formulation.scenario.calendar
    let handles = formulation.variables
    let years = calendar.fiscalYears.count
    let people = formulation.scenario.researchers.count
    var cellOf = [Int](repeating: -1, count: formulation.model.variables.count)
    var supportOf = cellOf
    for i in 0..<people {
      func assign(_ variable: Variable?, year: Int) {
        if let variable { cellOf[variable.index] = i * years + year }
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
    for (variable, cell) in cellOf.enumerated() where cell >= 0 { variables[cell].append(variable) }
    var groups: [[Int]] = []
    var packings: [CoverPacking] = []
    let nothing = CoverPacking(formulation, members: [])
    for members in formulation.sets.membersOf where !members.isEmpty {
      let packing = CoverPacking(formulation, members: members)
      if packing.tiers.isEmpty {
        for member in members {
          groups.append([member])
          packings.append(nothing)
        }
      } else {
        groups.append(members)
        packings.append(packing)
      }
    }
    self.groups = groups
    var groupOf = [Int](repeating: 0, count: people)
    for (group, members) in groups.enumerated() { for member in members { groupOf[member] = group } }
    self.groupOf = groupOf
    self.packings = packings
    variablesOfBlock = groups.flatMap { members in
      (0..<years).map { year in members.flatMap { variables[$0 * years + year] }.sorted() }
    }
    self.cellOf = cellOf
    self.supportOf = supportOf
    self.variables = variables
    yearCount = years
    researcherCount = people
    supported = handles.supported.map(\.index)
  }

  func researcher(of cell: Int) -> Int { cell / yearCount }

  /// The block that a cell is part of.
  func blockOf(cell: Int) -> Int { groupOf[researcher(of: cell)] * yearCount + cell % yearCount }

  /// Whether a row touches one cell, and beside it at most that researcher's z.
  func isInOneCell(_ row: Constraint) -> Bool {
    var cell = -1
    var person = -1
    for term in row.terms {
      let index = term.variable.index
      if cellOf[index] >= 0 {
        if cell >= 0 && cellOf[index] != cell { return false }
        cell = cellOf[index]
      } else if supportOf[index] >= 0 {
        if person >= 0 { return false }
        person = supportOf[index]
      } else {
        return false
      }
    }
    return cell >= 0 && (person < 0 || person == researcher(of: cell))
  }
}
