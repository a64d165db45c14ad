import Formulations
import LinearOptimization
import Planning

/// The block-angular structure of the compact program, read off the program itself.
///
/// A block is one fiscal year of one researcher. Rows whose variables belong to one block (and to whether that
/// researcher is supported, z) describe what a researcher's year can look like and are left to the pricing. All
/// others are *linking* rows and make up the master program, together with z and the shared decisions. Nothing
/// about a family is repeated here: a new family takes part by adding its rows to the model.
struct LinkingStructure {
  /// One coefficient of a variable in a linking row.
  struct Entry {
    let row: Int
    let value: Double
  }

  /// Linking rows in model order: their number in the model, and their interval.
  let modelRows: [Int]
  let lower: [Double]
  let upper: [Double]
  /// Whether a row may wait outside the master until a solution violates it.
  let isLazy: [Bool]
  /// Rows that say who may use a measure: left to branching, because a measure is in place or not.
  let isLeftToBranching: [Bool]
  /// Variables of no block (z among them), in model order.
  let sharedVariables: [Int]
  /// `entries[start[v] ..< start[v + 1]]`: the linking-row coefficients of variable v.
  let start: [Int]
  let entries: [Entry]
  /// Objective coefficient per variable (stage 1, maximised), and its constant.
  let objective: [Double]
  let objectiveConstant: Double
  let blocks: YearBlocks

  /// - Complexity: linear in the non-zeros of the model.
  init(_ formulation: PlanFormulation) {
    let model = formulation.model
    let blocks = YearBlocks(formulation)
    self.blocks = blocks
    var rows: [Int] = []
    var lazy: [Bool] = []
    for (index, row) in model.constraints.enumerated() {
      let family = formulation.rowFamily[index]
      if Self.isPricedRow(row.name, family) && blocks.isInOneBlock(row) { continue }
      rows.append(index)
      lazy.append(Self.mayWait(row, family: family, owners: formulation.blocks))
    }
    modelRows = rows
    isLazy = lazy
    isLeftToBranching = rows.indices.map { lazy[$0] && formulation.rowFamily[rows[$0]] == .dx }
    lower = rows.map { model.constraints[$0].lower }
    upper = rows.map { model.constraints[$0].upper }
    sharedVariables = model.variables.indices.filter { blocks.blockOf[$0] < 0 }
    var counts = [Int](repeating: 0, count: model.variables.count + 1)
    for row in rows { for term in model.constraints[row].terms { counts[term.variable.index + 1] += 1 } }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    start = counts
    var next = counts
    var filled = [Entry](repeating: Entry(row: 0, value: 0), count: counts.last ?? 0)
    for (position, row) in rows.enumerated() {
      for term in model.constraints[row].terms {
        filled[next[term.variable.index]] = Entry(row: position, value: term.coefficient)
        next[term.variable.index] += 1
      }
    }
    entries = filled
    var costs = [Double](repeating: 0, count: model.variables.count)
    for term in model.objective.expression.terms { costs[term.variable.index] = term.coefficient }
    objective = costs
    objectiveConstant = model.objective.expression.constant
  }

  /// Whether exact pricing keeps rows of this kind. Rows of one researcher that it does not know (a personal
  /// purse that carries money over, a quota that one person decides) link like any other.
  private static func isPricedRow(_ name: String, _ family: ConstraintFamily) -> Bool {
    switch family {
    case .chorePool, .sessions, .workingTime, .protected, .dx: true
    case .purses:
      ["pay", "buyout", "salary", "extra"].contains { name.hasPrefix("purses[\($0),") }
    default: false
    }
  }

  /// Rows that touch one researcher and the shared part are many and rarely bind: personal purses, use of
  /// measures. They enter the master when a solution violates them.
  private static func mayWait(_ row: Constraint, family: ConstraintFamily, owners: [Int?]) -> Bool {
    guard family == .dx || family == .purses else { return false }
    var people = Set<Int>()
    for term in row.terms { if let owner = owners[term.variable.index] { people.insert(owner) } }
    return people.count == 1
  }

  func entries(of variable: Int) -> ArraySlice<Entry> { entries[start[variable]..<start[variable + 1]] }

  /// cⱼ − Σ duals · coefficients, per variable: what one more unit is worth at these row duals.
  ///
  /// - Complexity: linear in the linking non-zeros.
  func profits(duals: [Double], objectiveScale: Double = 1) -> [Double] {
    var result = [Double](repeating: 0, count: objective.count)
    for variable in result.indices {
      var profit = objectiveScale * objective[variable]
      for position in start[variable]..<start[variable + 1] {
        let entry = entries[position]
        profit -= duals[entry.row] * entry.value
      }
      result[variable] = profit
    }
    return result
  }
}
