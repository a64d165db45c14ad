import LinearOptimization

/// The master program over the columns known so far, inside one solver session.
///
///     maximise  Σ objective(plan) λ_plan + Σ objective(shared) · shared + constant
///     subject to the linking rows (those not waiting),
///                Σ_{plans of i} λ = 1 for every researcher i,
///                bounds of the shared variables, λ ≥ 0.
///
/// Artificial columns keep it feasible; what they carry is reported, never hidden.
final class RestrictedMaster {
  let session: any LinearProgramSession
  let structure: LinkingStructure
  /// Session row per linking row; -1 while it waits.
  private(set) var rowOfLink: [Int]
  private(set) var convexityRow: [Int] = []
  /// Session column per shared variable of the compact program; -1 for block variables.
  private(set) var columnOfShared: [Int]
  /// Columns of plans: `plans[k]` is session column `planColumns[k]`.
  private(set) var plans: [ResearcherPlan] = []
  private(set) var planColumns: [Int] = []
  private(set) var isOpen: [Bool] = []
  private var artificials: [Int] = []
  private var known: Set<[ResearcherPlan.Value]> = []
  /// Extra rows over shared variables (cumulative branching), with their session rows.
  private(set) var extraRows: [Int] = []

  /// Price of one unit of violation. Rows are in people, hours, sessions or million yen, plans are worth up
  /// to some thousand hours, so this outweighs any gain.
  static let artificialCost = 1e5

  init(
    session: any LinearProgramSession, structure: LinkingStructure, bounds: VariableBounds,
    integerVariables: [Bool]
  ) throws {
    self.session = session
    self.structure = structure
    rowOfLink = [Int](repeating: -1, count: structure.modelRows.count)
    columnOfShared = [Int](repeating: -1, count: structure.objective.count)
    try session.setObjectiveConstant(structure.objectiveConstant)
    for _ in 0..<structure.blockCount {
      convexityRow.append(try session.addRow(lower: 1, upper: 1, terms: []))
    }
    for link in structure.modelRows.indices where !structure.isLazy[link] {
      rowOfLink[link] = try session.addRow(
        lower: structure.lower[link], upper: structure.upper[link], terms: [])
    }
    for variable in structure.sharedVariables {
      columnOfShared[variable] = try session.addColumn(
        objective: structure.objective[variable], lower: bounds.lower[variable],
        upper: bounds.upper[variable], isInteger: integerVariables[variable],
        terms: terms(structure.entries(of: variable)))
    }
    for row in convexityRow { try addArtificials(row: row, lower: 1, upper: 1) }
    for link in structure.modelRows.indices where rowOfLink[link] >= 0 {
      try addArtificials(
        row: rowOfLink[link], lower: structure.lower[link], upper: structure.upper[link])
    }
  }

  private func terms(_ entries: some Sequence<LinkingStructure.Entry>) -> [(row: Int, value: Double)] {
    entries.compactMap { rowOfLink[$0.row] >= 0 ? (rowOfLink[$0.row], $0.value) : nil }
  }

  /// Slack beyond the bounds that zero cannot satisfy, or that plans may break.
  private func addArtificials(row: Int, lower: Double, upper: Double) throws {
    if lower > -.infinity {
      artificials.append(
        try session.addColumn(
          objective: -Self.artificialCost, lower: 0, upper: .infinity, isInteger: false,
          terms: [(row, 1)]))
    }
    if upper < .infinity {
      artificials.append(
        try session.addColumn(
          objective: -Self.artificialCost, lower: 0, upper: .infinity, isInteger: false,
          terms: [(row, -1)]))
    }
  }

  /// Adds a plan unless an equal one is known; `true` when it was new.
  @discardableResult
  func add(_ plan: ResearcherPlan) throws -> Bool {
    let key = [ResearcherPlan.Value(variable: -1 - plan.researcher, value: 0)] + plan.values
    guard known.insert(key).inserted else { return false }
    let column = try session.addColumn(
      objective: plan.objective, lower: 0, upper: .infinity, isInteger: true,
      terms: [(convexityRow[plan.researcher], 1)] + terms(plan.entries))
    plans.append(plan)
    planColumns.append(column)
    isOpen.append(true)
    return true
  }

  /// Opens or closes a plan (closed: λ = 0).
  func setOpen(_ index: Int, _ open: Bool) throws {
    guard isOpen[index] != open else { return }
    isOpen[index] = open
    try session.setColumnBounds(planColumns[index], lower: 0, upper: open ? .infinity : 0)
  }

  func setSharedBounds(_ variable: Int, lower: Double, upper: Double) throws {
    try session.setColumnBounds(columnOfShared[variable], lower: lower, upper: upper)
  }

  /// Adds a row over shared variables only; never redundant with a linking row, so it takes part in the
  /// bound with its own dual.
  func addSharedRow(_ terms: [(variable: Int, value: Double)]) throws -> Int {
    let row = try session.addRow(
      lower: -.infinity, upper: .infinity, terms: terms.map { (columnOfShared[$0.variable], $0.value) })
    extraRows.append(row)
    return row
  }

  /// Duals per linking row; rows that wait have 0.
  func linkDuals() -> [Double] {
    let duals = session.duals()
    return rowOfLink.map { $0 >= 0 ? duals[$0] : 0 }
  }

  func convexityDuals() -> [Double] {
    let duals = session.duals()
    return convexityRow.map { duals[$0] }
  }

  /// Violation that artificial columns carry in the present solution.
  var violation: Double { artificials.reduce(0) { $0 + session.value($1) } }

  /// The present solution in the compact program's variables, and the weight of every plan.
  func solution() -> (values: [Double], weights: [Double]) {
    let point = session.values()
    var values = [Double](repeating: 0, count: structure.objective.count)
    for variable in structure.sharedVariables { values[variable] = point[columnOfShared[variable]] }
    var weights = [Double](repeating: 0, count: plans.count)
    for index in plans.indices {
      let weight = point[planColumns[index]]
      guard weight > 1e-12 else { continue }
      weights[index] = weight
      for value in plans[index].values { values[value.variable] += weight * value.value }
    }
    return (values, weights)
  }

  /// Brings in waiting rows that the present solution breaks. Returns how many.
  func addViolatedRows(tolerance: Double = 1e-6) throws -> Int {
    guard rowOfLink.contains(-1) else { return 0 }
    let (values, _) = solution()
    var activity = [Double](repeating: 0, count: rowOfLink.count)
    for variable in values.indices where values[variable] != 0 {
      for entry in structure.entries(of: variable) { activity[entry.row] += entry.value * values[variable] }
    }
    var added: [Int] = []
    for link in rowOfLink.indices where rowOfLink[link] < 0 {
      let excess = max(structure.lower[link] - activity[link], activity[link] - structure.upper[link])
      if excess > tolerance { added.append(link) }
    }
    if added.isEmpty { return 0 }
    var terms: [Int: [(column: Int, value: Double)]] = [:]
    let wanted = Set(added)
    for variable in structure.sharedVariables {
      for entry in structure.entries(of: variable) where wanted.contains(entry.row) {
        terms[entry.row, default: []].append((columnOfShared[variable], entry.value))
      }
    }
    for index in plans.indices {
      for entry in plans[index].entries where wanted.contains(entry.row) {
        terms[entry.row, default: []].append((planColumns[index], entry.value))
      }
    }
    for link in added {
      rowOfLink[link] = try session.addRow(
        lower: structure.lower[link], upper: structure.upper[link], terms: terms[link] ?? [])
      try addArtificials(
        row: rowOfLink[link], lower: structure.lower[link], upper: structure.upper[link])
    }
    return added.count
  }

  /// Sets every artificial's cost: 1e5 normally, or a pure feasibility objective.
  func setObjective(feasibilityOnly: Bool) throws {
    for variable in structure.sharedVariables {
      try session.setObjective(
        columnOfShared[variable], feasibilityOnly ? 0 : structure.objective[variable])
    }
    for index in plans.indices {
      try session.setObjective(planColumns[index], feasibilityOnly ? 0 : plans[index].objective)
    }
    for artificial in artificials {
      try session.setObjective(artificial, feasibilityOnly ? -1 : -Self.artificialCost)
    }
    try session.setObjectiveConstant(feasibilityOnly ? 0 : structure.objectiveConstant)
  }
}
