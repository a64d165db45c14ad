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
  private(set) var family: [ConstraintFamily]
  private(set) var lower: [Double]
  private(set) var upper: [Double]
  /// Names of the rows; those of cuts count them.
  private(set) var names: [String]
  /// Rows of the model that are left to the pricing.
  let blockRows: [Int]
  /// Whether a row may wait outside the master until a solution violates it.
  private(set) var isLazy: [Bool]
  /// Rows that say who may use a measure: left to branching, because a measure is in place or not.
  private(set) var isLeftToBranching: [Bool]
  /// Rows up to this number are rows of the model; those beyond are cuts, which follow from it (``WholePostCuts``).
  let modelRowCount: Int
  /// Variables of no block (z among them), in model order.
  let sharedVariables: [Int]
  /// `entries[start[v] ..< start[v + 1]]`: the linking-row coefficients of variable v.
  private var start: [Int]
  private var entries: [Entry]
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
    family = rows.map { formulation.rowFamily[$0] }
    names = rows.map { model.constraints[$0].name }
    blockRows = inside
    isLazy = lazy
    isLeftToBranching = rows.indices.map { lazy[$0] && formulation.rowFamily[rows[$0]] == .dx }
    lower = rows.map { model.constraints[$0].lower }
    upper = rows.map { model.constraints[$0].upper }
    modelRowCount = rows.count
    sharedVariables = model.variables.indices.filter { blocks.cellOf[$0] < 0 }
    (start, entries) = Self.byVariable(
      rows.map { model.constraints[$0].terms.map { (variable: $0.variable.index, value: $0.coefficient) } },
      count: model.variables.count)
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

  /// Rows' terms by variable, in the order of the rows.
  private static func byVariable(
    _ rows: [[(variable: Int, value: Double)]], count: Int
  ) -> (start: [Int], entries: [Entry]) {
    var counts = [Int](repeating: 0, count: count + 1)
    for row in rows { for term in row { counts[term.variable + 1] += 1 } }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    var next = counts
    var filled = [Entry](repeating: Entry(row: 0, value: 0), count: counts.last ?? 0)
    for (position, row) in rows.enumerated() {
      for term in row {
        filled[next[term.variable]] = Entry(row: position, value: term.value)
        next[term.variable] += 1
      }
    }
    return (counts, filled)
  }

  /// Adds cuts behind the rows that there are.
  ///
  /// - Complexity: linear in the linking non-zeros.
  mutating func append(_ cuts: [WholePostCuts.Cut]) {
    let added = Self.byVariable(cuts.map(\.terms), count: objective.count)
    var start = [0]
    var entries: [Entry] = []
    entries.reserveCapacity(self.entries.count + added.entries.count)
    for variable in objective.indices {
      entries += self.entries(of: variable)
      entries += added.entries[added.start[variable]..<added.start[variable + 1]]
        .map { Entry(row: $0.row + family.count, value: $0.value) }
      start.append(entries.count)
    }
    self.start = start
    self.entries = entries
    for cut in cuts {
      names.append("cut \(family.count - modelRowCount)")
      family.append(.staffHours)
      lower.append(-.infinity)
      upper.append(cut.upper)
      isLazy.append(false)
      isLeftToBranching.append(false)
    }
  }

  func entries(of variable: Int) -> ArraySlice<Entry> { entries[start[variable]..<start[variable + 1]] }

  /// cⱼ − Σ duals · coefficients, per variable: what one more unit is worth at these row duals.
  ///
  /// - Complexity: linear in the linking non-zeros.
  func profits(duals: [Double], objectiveScale: Double = 1) -> [Double] {
    // Prices may be older than the last cuts.
    let duals = duals + [Double](repeating: 0, count: max(0, family.count - duals.count))
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
