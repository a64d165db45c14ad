import Formulations
import LinearOptimization

/// The master program over the columns known so far, inside one solver session.
///
///     maximise  Σ objective(column) λ_column + Σ objective(shared) · shared + constant
///     subject to the linking rows (those not waiting),
///                Σ_{columns of the block} λ = 1 for every block,
///                Σ_{columns in which i is supported} λ = z_i for every researcher and year,
///                bounds of the shared variables, λ ≥ 0.
///
/// Artificial columns keep it feasible; what they carry is reported, never hidden.
final class RestrictedMaster {
  let session: any LinearProgramSession
  private(set) var structure: LinkingStructure
  /// Session row per linking row; -1 while it waits.
  private(set) var rowOfLink: [Int]
  /// Per block: its columns weigh 1 together.
  private var convexityRow: [Int] = []
  /// Per cell: ties its supported columns to z.
  private var supportRow: [Int] = []
  /// Session column per shared variable of the compact program; -1 for block variables.
  private(set) var columnOfShared: [Int]
  /// Objective by variable of the compact program: the structure's, but for what ``setObjective(_:_:)`` has changed.
  private var objective: [Double]
  /// The columns in the program, and the session column of each.
  private(set) var columns: [YearColumn] = []
  private(set) var sessionColumns: [Int] = []
  private(set) var isOpen: [Bool] = []
  /// What violation costs, in units of the usual.
  private let scale: Double
  /// Columns that carry violation, and what one unit of each costs.
  private var artificials: [(column: Int, cost: Double)] = []
  private var known = ColumnIndex()
  /// Extra rows over shared variables (cumulative branching).
  private(set) var extraRows: [ExtraRow] = []

  /// Duals that gave the best bound of the last column generation.
  var bestDuals: MasterDuals?

  struct ExtraRow {
    let row: Int
    let terms: [(variable: Int, value: Double)]
    var lower = -Double.infinity
    var upper = Double.infinity
  }

  /// Price of one unit of violation where a half-day of a term is worth `usualWorth` or less, and in proportion where somebody's
  /// weight makes it worth more. Rows are in people, hours, sessions or money (`MoneyUnit`), columns are worth up to some thousand
  /// hours, so this outweighs any gain.
  static let artificialCost = 1e5
  /// The same of an hour of staff beyond those in post. Where hires are fixed nothing else bounds what an hour may cost, and
  /// prices that run away ask for one pool of staff after another, each free until it is used. An hour is seldom worth more than
  /// a few thousand: the last few minutes of a half-day. Where it is, hours are bought, and that is a violation like any other.
  static let hourCost = 1e4
  /// Hours in a half-day of a half-year's term with weight 1, about.
  static let usualWorth = 100.0
  /// Columns for each row from which on more of those out of the basis go, whatever their reduced costs: where staff cost nothing
  /// nearly all are worth the same.
  static let crowd = 4

  init(
    session: any LinearProgramSession, structure: LinkingStructure, bounds: VariableBounds,
    integerVariables: [Bool], halfDays: [Int]
  ) throws {
    self.session = session
    scale = halfDays.map { structure.objective[$0] / Self.usualWorth }.max().map { max(1, $0) } ?? 1
    self.structure = structure
    rowOfLink = [Int](repeating: -1, count: structure.family.count)
    columnOfShared = [Int](repeating: -1, count: structure.objective.count)
    objective = structure.objective
    try session.setObjectiveConstant(structure.objectiveConstant)
    for _ in 0..<structure.blocks.count {
      convexityRow.append(try session.addRow(lower: 1, upper: 1, terms: []))
    }
    for _ in 0..<structure.blocks.cellCount {
      supportRow.append(try session.addRow(lower: 0, upper: 0, terms: []))
    }
    for link in structure.family.indices where !structure.isLazy[link] {
      rowOfLink[link] = try session.addRow(
        lower: structure.lower[link], upper: structure.upper[link], terms: [])
    }
    for variable in structure.sharedVariables {
      columnOfShared[variable] = try session.addColumn(
        objective: structure.objective[variable], lower: bounds.lower[variable],
        upper: bounds.upper[variable], isInteger: integerVariables[variable],
        terms: terms(structure.entries(of: variable)) + supportTerms(variable))
    }
    // No column at all is always a way out, so that what columns must add up to is all that can be missing there.
    for row in supportRow + convexityRow {
      try addArtificials(row: row, lower: 0, upper: .infinity, cost: scale * Self.artificialCost)
    }
    for link in structure.family.indices where rowOfLink[link] >= 0 { try addArtificials(link: link) }
  }

  private func addArtificials(link: Int) throws {
    let cost = scale * (structure.family[link] == .staffHours ? Self.hourCost : Self.artificialCost)
    try addArtificials(
      row: rowOfLink[link], lower: structure.lower[link], upper: structure.upper[link], cost: cost)
  }

  /// z in the rows of its researcher's cells.
  private func supportTerms(_ variable: Int) -> [(row: Int, value: Double)] {
    let researcher = structure.blocks.supportOf[variable]
    guard researcher >= 0 else { return [] }
    let years = structure.blocks.yearCount
    return (researcher * years..<(researcher + 1) * years).map { (row: supportRow[$0], value: -1.0) }
  }

  private func terms(_ entries: some Sequence<LinkingStructure.Entry>) -> [(row: Int, value: Double)] {
    entries.compactMap { rowOfLink[$0.row] >= 0 ? (rowOfLink[$0.row], $0.value) : nil }
  }

  /// Slack on both sides at `cost` a unit.
  private func addArtificials(
    row: Int, lower: Double, upper: Double, cost: Double
  ) throws {
    for (side, value) in [(lower, 1.0), (upper, -1.0)] where side.isFinite {
      let column = try session.addColumn(
        objective: -cost, lower: 0, upper: .infinity, isInteger: false, terms: [(row, value)])
      artificials.append((column, cost))
    }
  }

  /// Adds a column unless an equal one is in the program already; its index when it was not.
  @discardableResult
  func add(_ column: YearColumn) throws -> Int? {
    if let index = known.position(of: column, in: columns) {
      guard !isOpen[index] else { return nil }
      try setOpen(index, true)
      return index
    }
    known.insert(column, at: columns.count)
    columns.append(column)
    sessionColumns.append(try load(column))
    isOpen.append(true)
    return columns.count - 1
  }

  /// Open columns of the session, those of best reduced cost first, as many as `limit`.
  func promisingColumns(limit: Int) -> [YearColumn] {
    let reduced = session.reducedCosts()
    let loaded = columns.indices.filter { isOpen[$0] }
      .sorted { (-reduced[sessionColumns[$0]], $0) < (-reduced[sessionColumns[$1]], $1) }
    return loaded.prefix(limit).map { columns[$0] }
  }

  private func load(_ column: YearColumn) throws -> Int {
    try session.addColumn(
      objective: column.objective, lower: 0, upper: .infinity, isInteger: true,
      terms: [(convexityRow[column.block], 1)] + column.supported.map { (supportRow[$0], 1) }
        + terms(column.entries))
  }

  /// Opens or closes a column (closed: λ = 0).
  func setOpen(_ index: Int, _ open: Bool) throws {
    guard isOpen[index] != open else { return }
    isOpen[index] = open
    try session.setColumnBounds(sessionColumns[index], lower: 0, upper: open ? .infinity : 0)
  }

  /// Drops closed columns, open ones whose reduced cost is worse than `worst`, and of a crowd the worst half; pricing finds them
  /// again if need be. Only columns that are certainly out of the basis go, so that it stays warm. Columns are renumbered. Where
  /// no more than `least` would go, all stay.
  func purge(worst: Double, crowd: Int = RestrictedMaster.crowd, least: Int = 50) throws {
    let reduced = session.reducedCosts()
    var isGone = columns.indices.map { index in
      let column = sessionColumns[index]
      guard session.value(column) == 0 else { return false }
      return reduced[column] < (isOpen[index] ? -worst : -1e-7) || (!isOpen[index] && reduced[column] > 1e-7)
    }
    let present = isGone.count { !$0 }
    let most = crowd * session.rowCount
    if present > most {
      let isBasic = try session.basicColumns()
      let idle = columns.indices.filter { !isGone[$0] && !isBasic[sessionColumns[$0]] }
        .sorted { (reduced[sessionColumns[$0]], $0) < (reduced[sessionColumns[$1]], $1) }
      for index in idle.prefix(present - most / 2) { isGone[index] = true }
    }
    let removed = columns.indices.filter { isGone[$0] }.map { sessionColumns[$0] }.sorted()
    guard removed.count > least else { return }
    try session.removeColumns(removed)
    func renumbered(_ column: Int) -> Int {
      var low = 0
      var high = removed.count
      while low < high {
        let middle = (low + high) / 2
        if removed[middle] < column { low = middle + 1 } else { high = middle }
      }
      return column - low
    }
    let kept = columns.indices.filter { !isGone[$0] }
    sessionColumns = kept.map { renumbered(sessionColumns[$0]) }
    isOpen = kept.map { isOpen[$0] }
    columns = kept.map { columns[$0] }
    known = ColumnIndex(columns)
    for variable in structure.sharedVariables {
      columnOfShared[variable] = renumbered(columnOfShared[variable])
    }
    artificials = artificials.map { (renumbered($0.column), $0.cost) }
  }

  func setSharedBounds(_ variable: Int, lower: Double, upper: Double) throws {
    try session.setColumnBounds(columnOfShared[variable], lower: lower, upper: upper)
  }

  /// Adds a row over shared variables only, without limits at first; gives its place in `extraRows`.
  func addSharedRow(_ terms: [(variable: Int, value: Double)]) throws -> Int {
    let row = try session.addRow(
      lower: -.infinity, upper: .infinity, terms: terms.map { (columnOfShared[$0.variable], $0.value) })
    extraRows.append(ExtraRow(row: row, terms: terms))
    return extraRows.count - 1
  }

  func setSharedRow(_ index: Int, lower: Double, upper: Double) throws {
    extraRows[index].lower = lower
    extraRows[index].upper = upper
    try session.setRowBounds(extraRows[index].row, lower: lower, upper: upper)
  }

  /// The duals of the present solution, projected, so that every set of duals proves a bound.
  func duals() -> MasterDuals {
    let duals = session.duals()
    return MasterDuals(
      links: rowOfLink.indices.map {
        rowOfLink[$0] >= 0
          ? MasterDuals.projected(duals[rowOfLink[$0]], structure.lower[$0], structure.upper[$0]) : 0
      }, convexity: convexityRow.map { duals[$0] },
      support: supportRow.map { duals[$0] },
      extra: extraRows.map { MasterDuals.projected(duals[$0.row], $0.lower, $0.upper) })
  }

  /// Violation that artificial columns carry in the present solution.
  var violation: Double { artificials.reduce(0) { $0 + session.value($1.column) } }

  /// The present solution in the compact program's variables, and the weight of every column.
  func solution() -> (values: [Double], weights: [Double]) {
    let point = session.values()
    var values = [Double](repeating: 0, count: structure.objective.count)
    for variable in structure.sharedVariables { values[variable] = point[columnOfShared[variable]] }
    var weights = [Double](repeating: 0, count: columns.count)
    for index in columns.indices {
      let weight = point[sessionColumns[index]]
      guard weight > 1e-12 else { continue }
      weights[index] = weight
      for value in columns[index].values { values[value.variable] += weight * value.value }
    }
    return (values, weights)
  }

  /// Brings in waiting rows of the model that the present solution breaks. Returns how many.
  func addViolatedRows(tolerance: Double = 1e-6) throws -> Int {
    guard rowOfLink.contains(-1) else { return 0 }
    let (values, _) = solution()
    var activity = [Double](repeating: 0, count: rowOfLink.count)
    for variable in values.indices where values[variable] != 0 {
      for entry in structure.entries(of: variable) { activity[entry.row] += entry.value * values[variable] }
    }
    let added = rowOfLink.indices.filter {
      rowOfLink[$0] < 0 && !structure.isLeftToBranching[$0]
        && max(structure.lower[$0] - activity[$0], activity[$0] - structure.upper[$0]) > tolerance
    }
    try bringIn(added)
    return added.count
  }

  /// Goes on with a structure that has more cuts, all of which enter the program.
  func adopt(_ structure: LinkingStructure) throws {
    let added = Array(rowOfLink.count..<structure.family.count)
    self.structure = structure
    rowOfLink += added.map { _ in -1 }
    columns = columns.map {
      YearColumn(block: $0.block, supported: $0.supported, values: $0.values, structure: structure)
    }
    try bringIn(added)
  }

  /// Gives linking rows a row of the session.
  private func bringIn(_ added: [Int]) throws {
    if added.isEmpty { return }
    var terms: [Int: [(column: Int, value: Double)]] = [:]
    let wanted = Set(added)
    for variable in structure.sharedVariables {
      for entry in structure.entries(of: variable) where wanted.contains(entry.row) {
        terms[entry.row, default: []].append((columnOfShared[variable], entry.value))
      }
    }
    for index in columns.indices {
      for entry in columns[index].entries where wanted.contains(entry.row) {
        terms[entry.row, default: []].append((sessionColumns[index], entry.value))
      }
    }
    for link in added {
      rowOfLink[link] = try session.addRow(
        lower: structure.lower[link], upper: structure.upper[link], terms: terms[link] ?? [])
      try addArtificials(link: link)
    }
  }

  /// Changes the objective of a shared variable until it is set anew.
  func setObjective(_ variable: Int, _ value: Double) throws {
    objective[variable] = value
    try session.setObjective(columnOfShared[variable], value)
  }

  /// Asks for the least violation alone, or again for the objective as it was before, temporary changes included.
  func setObjective(feasibilityOnly: Bool) throws {
    for variable in structure.sharedVariables {
      try session.setObjective(
        columnOfShared[variable], feasibilityOnly ? 0 : objective[variable])
    }
    for index in columns.indices {
      try session.setObjective(sessionColumns[index], feasibilityOnly ? 0 : columns[index].objective)
    }
    for artificial in artificials {
      try session.setObjective(artificial.column, feasibilityOnly ? -1 : -artificial.cost)
    }
    try session.setObjectiveConstant(feasibilityOnly ? 0 : structure.objectiveConstant)
  }
}
