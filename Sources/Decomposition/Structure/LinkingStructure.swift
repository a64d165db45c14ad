import Formulations
import LinearOptimization
import Planning

/// The block-angular structure of the compact program, read off the program itself.
///
/// Rows whose variables belong to one fiscal year of one researcher (and to whether that researcher is supported,
/// z) describe what such a year can look like, and rows of packed substitutes (``CoverPacking``) what the years
/// of a department can look like together: both are left to the pricing. All others are *linking* rows and make
/// up the master program, together with z, the shared decisions and the cuts.
struct LinkingStructure {
  /// One coefficient of a variable in a linking row.
  struct Entry {
    let row: Int
    let value: Double
  }

  /// Linking rows: those of the model in its order, then cuts; the family and the interval of each.
  let family: [ConstraintFamily]
  let lower: [Double]
  let upper: [Double]
  /// Names of the rows; those of cuts count them.
  let names: [String]
  /// Rows of the model that are left to the pricing.
  let blockRows: [Int]
  /// Whether a row may wait outside the master until a solution violates it.
  let isLazy: [Bool]
  /// Rows that say who may use a measure: left to branching, because a measure is in place or not.
  let isLeftToBranching: [Bool]
  /// Rows that are no rows of the model but follow from it (``StaffPresenceCuts``).
  let isCut: [Bool]
  /// Variables of no block (z among them), in model order.
  let sharedVariables: [Int]
  /// `entries[start[v] ..< start[v + 1]]`: the linking-row coefficients of variable v.
  let start: [Int]
  let entries: [Entry]
  /// Objective coefficient per variable (stage 1, maximised), and its constant.
  var objective: [Double]
  let objectiveConstant: Double
  let blocks: YearBlocks
  /// Bounds of every variable, those that only the rows imply included.
  let impliedBounds: VariableBounds

  /// - Complexity: linear in the non-zeros of the model.
  init(_ formulation: PlanFormulation) {
    let model = formulation.model
    let blocks = YearBlocks(formulation)
    self.blocks = blocks
    impliedBounds = ImpliedBounds.fill(model)
    let packed = Set(
      blocks.packings.flatMap(\.tiers).flatMap { tier in
        formulation.scenario.calendar.terms.indices.compactMap {
          formulation.tierRow(tier: tier, term: $0)
        }
      })
    var rows: [Int] = []
    var inside: [Int] = []
    var lazy: [Bool] = []
    for (index, row) in model.constraints.enumerated() {
      let family = formulation.rowFamily[index]
      if packed.contains(index) || formulation.isPersonalYear[index] && blocks.isInOneCell(row) {
        inside.append(index)
        continue
      }
      rows.append(index)
      lazy.append(Self.mayWait(row, family: family, owners: formulation.blocks))
    }
    let cuts = StaffPresenceCuts.all(formulation)
    let terms =
      rows.map { model.constraints[$0].terms.map { (variable: $0.variable.index, value: $0.coefficient) } }
      + cuts.map(\.terms)
    family = rows.map { formulation.rowFamily[$0] } + cuts.map { _ in .staffHours }
    names = rows.map { model.constraints[$0].name } + cuts.indices.map { "cut \($0)" }
    blockRows = inside
    isLazy = lazy + cuts.map { _ in true }
    isCut = rows.map { _ in false } + cuts.map { _ in true }
    isLeftToBranching =
      rows.indices.map { lazy[$0] && formulation.rowFamily[rows[$0]] == .dx } + cuts.map { _ in false }
    lower = rows.map { model.constraints[$0].lower } + cuts.map { _ in -.infinity }
    upper = rows.map { model.constraints[$0].upper } + cuts.map(\.upper)
    sharedVariables = model.variables.indices.filter { blocks.cellOf[$0] < 0 }
    var counts = [Int](repeating: 0, count: model.variables.count + 1)
    for row in terms { for term in row { counts[term.variable + 1] += 1 } }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    start = counts
    var next = counts
    var filled = [Entry](repeating: Entry(row: 0, value: 0), count: counts.last ?? 0)
    for (position, row) in terms.enumerated() {
      for term in row {
        filled[next[term.variable]] = Entry(row: position, value: term.value)
        next[term.variable] += 1
      }
    }
    entries = filled
    var costs = [Double](repeating: 0, count: model.variables.count)
    for term in model.objective.expression.terms { costs[term.variable.index] = term.coefficient }
    objective = costs
    objectiveConstant = model.objective.expression.constant
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
