/// How a relaxation ended.
package enum RelaxationStatus: Hashable, Sendable {
  /// Values, duals and objective may be read.
  case optimal
  /// No point satisfies the rows and bounds.
  case infeasible
  /// The objective improves without end.
  case unbounded
  /// The time limit ended it; the basis is kept, so that a later call goes on from there.
  case limit
  /// The simplex method failed even after the fallbacks; the solver's words.
  case failed(String)
}

/// What branch and cut over a session's columns found.
package struct IntegerOutcome: Hashable, Sendable {
  package let status: TerminationStatus
  /// One value per column, whole for integer columns; nil without a feasible point.
  package let values: [Double]?
  package let objective: Double?
  /// Proven limit on the objective over the present columns; nil if nothing is proven.
  package let bestBound: Double?
  package let nodes: Int
  package let rawStatus: String

  package init(
    status: TerminationStatus, values: [Double]?, objective: Double?, bestBound: Double?, nodes: Int,
    rawStatus: String
  ) {
    self.status = status
    self.values = values
    self.objective = objective
    self.bestBound = bestBound
    self.nodes = nodes
    self.rawStatus = rawStatus
  }
}

/// Which rows and columns of a session are basic, and at which bound the others are: where a relaxation can go on.
package struct SimplexBasis: Hashable, Sendable {
  /// The solver's own codes, by row and column.
  package let rows: [Int32]
  package let columns: [Int32]
  /// State of the costs, counted by the session.
  package let costs: Int

  package init(rows: [Int32], columns: [Int32], costs: Int) {
    self.rows = rows
    self.columns = columns
    self.costs = costs
  }
}

/// A linear program that grows and shrinks between solves and keeps its basis (warm start).
///
/// Rows and columns are counted from 0 in the order of adding. Used on one thread, inside
/// ``LinearProgramEngine/withSession(maximize:_:)`` only; after a thrown
/// ``SolverError/libraryFailure(function:message:)`` every call throws. Refusals change nothing.
package protocol LinearProgramSession: AnyObject {
  var rowCount: Int { get }
  var columnCount: Int { get }

  /// Adds lower ≤ Σ value·column ≤ upper; −∞ and +∞ are allowed. Gives the new row's number.
  func addRow(lower: Double, upper: Double, terms: [(column: Int, value: Double)]) throws -> Int
  /// Adds a column with its coefficients in present rows. Gives the new column's number.
  func addColumn(
    objective: Double, lower: Double, upper: Double, isInteger: Bool, terms: [(row: Int, value: Double)]
  ) throws -> Int
  func setColumnBounds(_ column: Int, lower: Double, upper: Double) throws
  func setRowBounds(_ row: Int, lower: Double, upper: Double) throws
  /// Replaces the objective coefficient of one column.
  func setObjective(_ column: Int, _ value: Double) throws
  /// Replaces the constant of the objective (0 at first).
  func setObjectiveConstant(_ value: Double) throws
  /// Says whether ``solveInteger(_:)`` must give the column a whole value; the relaxation ignores it.
  func setInteger(_ column: Int, _ isInteger: Bool) throws
  /// Removes columns. Those that stay keep their order and close ranks: a column's new number is its old one
  /// less the count of removed columns below it.
  func removeColumns(_ columns: [Int]) throws
  /// Removes rows; renumbering as for columns.
  func removeRows(_ rows: [Int]) throws

  /// Solves the relaxation from the present basis.
  ///
  /// Primal simplex after added columns or changed costs (the basis stays primal feasible), dual simplex
  /// after changed bounds or added rows (it stays dual feasible). On numerical trouble the basis is rebuilt,
  /// then the presolver is tried, before ``RelaxationStatus/failed(_:)``.
  /// - Parameter timeLimit: seconds; nil for none.
  func solveRelaxation(timeLimit: Double?) throws -> RelaxationStatus

  /// The present basis.
  func basis() throws -> SimplexBasis
  /// By column: whether it is basic now.
  func basicColumns() throws -> [Bool]
  /// Goes back to an earlier basis of this session. Rows and columns added since then keep their places; none may have been
  /// removed. The next relaxation goes on from there.
  func setBasis(_ basis: SimplexBasis) throws

  /// Objective of the last relaxation, constant included.
  var objective: Double { get }
  /// Value of one column in the last relaxation; 0 for a number that does not exist. The same holds below.
  func value(_ column: Int) -> Double
  /// dⱼ = cⱼ − Σᵢ aᵢⱼ λᵢ, in the session's own sense.
  func reducedCost(_ column: Int) -> Double
  /// λᵢ, the derivative of the objective by the binding bound of the row.
  func dual(_ row: Int) -> Double
  /// Σ value·column of the row.
  func rowActivity(_ row: Int) -> Double
  /// Every column's value.
  func values() -> [Double]
  /// Every row's dual.
  func duals() -> [Double]
  /// Every column's reduced cost.
  func reducedCosts() -> [Double]

  /// Branch and cut over the present columns; the relaxation stays usable and warm afterwards.
  ///
  /// `options.initialIncumbent` is indexed by column. Presolving is switched off where an initial incumbent
  /// is given, because the presolved problem has other columns.
  func solveInteger(_ options: SolveOptions) throws -> IntegerOutcome
}

/// Opens sessions. The handle lives inside the one synchronous call of `body`, on its thread: it cannot
/// outlive it or change threads.
package protocol LinearProgramEngine: Sendable {
  /// Name and version, for records.
  var version: String { get }
  func withSession<R>(maximize: Bool, _ body: (any LinearProgramSession) throws -> R) throws -> R
}
