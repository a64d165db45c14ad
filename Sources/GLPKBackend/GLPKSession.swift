import CGLPK
import LinearOptimization

/// A GLPK problem that keeps its basis between solves. Everything is validated here first, so that the guard
/// in C is a second line that should never be needed.
final class GLPKSession: LinearProgramSession {
  struct Column {
    var bounds: Bounds
    var isInteger: Bool
  }

  let problem: GLPKProblem
  let sense: ObjectiveSense
  var columns: [Column] = []
  var rowCount = 0
  var columnCount: Int { columns.count }
  /// The last relaxation; kept in step with removals.
  var solution = BasicSolution()
  /// What happened since the last relaxation: decides the simplex method.
  var changes = Changes() {
    didSet { if changes.contains(.costs) && !oldValue.contains(.costs) { costs += 1 } }
  }
  /// Counts the times that costs or columns began to change after a relaxation.
  private(set) var costs = 0
  /// Rows and columns at the last scaling.
  var scaledSize: (rows: Int, columns: Int)?
  private var detector = DuplicateDetector()

  /// Changes by which of the two feasibilities they may break.
  struct Changes: OptionSet {
    let rawValue: Int
    /// Added columns or changed costs: the basis stays primal feasible.
    static let costs = Changes(rawValue: 1)
    /// Changed bounds or added rows: the basis stays dual feasible.
    static let bounds = Changes(rawValue: 2)
  }

  init(maximize: Bool) throws(SolverError) {
    problem = try GLPKProblem(maximize: maximize)
    sense = maximize ? .maximize : .minimize
  }

  // MARK: Growing

  func addRow(
    lower: Double, upper: Double, terms: [(column: Int, value: Double)]
  ) throws -> Int {
    try Self.check(lower, upper, "row \(rowCount)")
    var list = OneBasedTerms()
    detector.begin(count: columnCount)
    for term in terms {
      try detector.visit(term.column, count: columnCount, place: "row \(rowCount)")
      try Self.check(term.value, "row \(rowCount)")
      list.append(term.column, term.value)
    }
    let row = Int32(rowCount + 1)
    try problem.call("add row") { cglpk_add_rows($0, 1) }
    rowCount += 1
    changes.insert(.bounds)
    try problem.call("set row bounds") { cglpk_set_row_bounds($0, row, lower, upper) }
    try problem.call("set row") { cglpk_set_row($0, row, list.count, list.indexes, list.values) }
    return rowCount - 1
  }

  func addColumn(
    objective: Double, lower: Double, upper: Double, isInteger: Bool, terms: [(row: Int, value: Double)]
  ) throws -> Int {
    let place = "column \(columnCount)"
    try Self.check(objective, place)
    try Self.check(lower, upper, place)
    var list = OneBasedTerms()
    detector.begin(count: rowCount)
    for term in terms {
      try detector.visit(term.row, count: rowCount, place: place)
      try Self.check(term.value, place)
      list.append(term.row, term.value)
    }
    let column = Int32(columnCount + 1)
    try problem.call("add column") { cglpk_add_columns($0, 1) }
    columns.append(Column(bounds: Bounds(lower: lower, upper: upper), isInteger: isInteger))
    changes.insert(.costs)
    // A new non-basic column sits at a bound; unless that is 0 it moves the rows.
    if !(lower <= 0 && upper >= 0 && (lower == 0 || upper == 0)) { changes.insert(.bounds) }
    if isInteger { try problem.call("set kind") { cglpk_set_column_integer($0, column, 1) } }
    try problem.call("set column bounds") { cglpk_set_column_bounds($0, column, lower, upper) }
    try problem.call("set objective") { cglpk_set_objective($0, column, objective) }
    try problem.call("set column") { cglpk_set_column($0, column, list.count, list.indexes, list.values) }
    return columnCount - 1
  }

  // MARK: Changing

  func setColumnBounds(_ column: Int, lower: Double, upper: Double) throws {
    try Self.check(column, columnCount, "column bounds")
    try Self.check(lower, upper, "column \(column)")
    if columns[column].bounds == Bounds(lower: lower, upper: upper) { return }
    try problem.call("set column bounds") {
      cglpk_set_column_bounds($0, Int32(column + 1), lower, upper)
    }
    columns[column].bounds = Bounds(lower: lower, upper: upper)
    changes.insert(.bounds)
  }

  func setRowBounds(_ row: Int, lower: Double, upper: Double) throws {
    try Self.check(row, rowCount, "row bounds")
    try Self.check(lower, upper, "row \(row)")
    try problem.call("set row bounds") { cglpk_set_row_bounds($0, Int32(row + 1), lower, upper) }
    changes.insert(.bounds)
  }

  func setObjective(_ column: Int, _ value: Double) throws {
    try Self.check(column, columnCount, "objective")
    try Self.check(value, "objective of column \(column)")
    try problem.call("set objective") { cglpk_set_objective($0, Int32(column + 1), value) }
    changes.insert(.costs)
  }

  func setObjectiveConstant(_ value: Double) throws {
    try Self.check(value, "objective constant")
    try problem.call("set objective constant") { cglpk_set_objective($0, 0, value) }
    changes.insert(.costs)
  }

  func setInteger(_ column: Int, _ isInteger: Bool) throws {
    try Self.check(column, columnCount, "kind")
    try problem.call("set kind") { cglpk_set_column_integer($0, Int32(column + 1), isInteger ? 1 : 0) }
    columns[column].isInteger = isInteger
  }

  // MARK: Basis

  func basis() throws -> SimplexBasis {
    var rows = [Int32](repeating: 0, count: rowCount)
    var columns = [Int32](repeating: 0, count: columnCount)
    try problem.call("read basis") { cglpk_basis($0, &rows, &columns) }
    return SimplexBasis(rows: rows, columns: columns, costs: costs)
  }

  func basicColumns() throws -> [Bool] { try basis().columns.map { Int($0) == CGLPK_BASIC } }

  func setBasis(_ basis: SimplexBasis) throws {
    // A program may have no rows yet, or no columns: an empty basis fits any program.
    if !basis.rows.isEmpty { try Self.check(basis.rows.count - 1, rowCount, "rows of the basis") }
    if !basis.columns.isEmpty { try Self.check(basis.columns.count - 1, columnCount, "columns of the basis") }
    try problem.call("set basis") {
      cglpk_set_basis($0, Int32(basis.rows.count), basis.rows, Int32(basis.columns.count), basis.columns)
    }
    // An optimal basis stays dual feasible while costs are what they were.
    changes = basis.costs == costs ? .bounds : [.costs, .bounds]
  }

  // MARK: Shrinking

  func removeColumns(_ removed: [Int]) throws {
    let list = try removal(removed, count: columnCount, place: "remove columns")
    if removed.isEmpty { return }
    try problem.call("remove columns") { cglpk_remove_columns($0, list.count, list.indexes) }
    columns = Self.compact(columns, removing: removed)
    solution.removeColumns(removed)
    // A removed basic column leaves a basis that has to be completed: neither feasibility is sure.
    changes.formUnion([.costs, .bounds])
  }

  func removeRows(_ removed: [Int]) throws {
    let list = try removal(removed, count: rowCount, place: "remove rows")
    if removed.isEmpty { return }
    try problem.call("remove rows") { cglpk_remove_rows($0, list.count, list.indexes) }
    rowCount -= removed.count
    solution.removeRows(removed)
    changes.formUnion([.costs, .bounds])
  }

  private func removal(_ indexes: [Int], count: Int, place: String) throws(SolverError) -> OneBasedTerms {
    var list = OneBasedTerms()
    detector.begin(count: count)
    for index in indexes {
      try detector.visit(index, count: count, place: place)
      list.append(index, 1)
    }
    return list
  }

  static func compact<Element>(_ items: [Element], removing removed: [Int]) -> [Element] {
    var isKept = Array(repeating: true, count: items.count)
    for index in removed where index < items.count { isKept[index] = false }
    return zip(items, isKept).compactMap { $1 ? $0 : nil }
  }

  // MARK: Checks

  private static func check(_ index: Int, _ count: Int, _ place: String) throws(SolverError) {
    guard index >= 0, index < count else {
      throw .indexOutOfRange(place: place, index: index, count: count)
    }
  }

  private static func check(_ value: Double, _ place: String) throws(SolverError) {
    if !value.isFinite { throw .nonFinite(place: place, value: value) }
  }

  private static func check(_ lower: Double, _ upper: Double, _ place: String) throws(SolverError) {
    if !Bounds(lower: lower, upper: upper).isValid {
      throw .invalidBounds(place: place, lower: lower, upper: upper)
    }
  }
}
