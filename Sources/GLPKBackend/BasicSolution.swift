import CGLPK
import LinearOptimization

/// A relaxation's solution, copied out of GLPK so that reading it costs an array access.
struct BasicSolution {
  private(set) var objective = 0.0
  private(set) var values: [Double] = []
  private(set) var reducedCosts: [Double] = []
  private(set) var activities: [Double] = []
  private(set) var duals: [Double] = []

  init() {}

  init(reading problem: GLPKProblem, rows: Int, columns: Int) throws(SolverError) {
    var objective = 0.0
    var values = Array(repeating: 0.0, count: columns)
    var reducedCosts = values
    var activities = Array(repeating: 0.0, count: rows)
    var duals = activities
    try problem.call("read basic solution") {
      cglpk_basic_solution($0, &objective, &values, &reducedCosts, &activities, &duals)
    }
    self.objective = objective
    self.values = values
    self.reducedCosts = reducedCosts
    self.activities = activities
    self.duals = duals
  }

  mutating func removeColumns(_ removed: [Int]) {
    values = GLPKSession.compact(values, removing: removed)
    reducedCosts = GLPKSession.compact(reducedCosts, removing: removed)
  }

  mutating func removeRows(_ removed: [Int]) {
    activities = GLPKSession.compact(activities, removing: removed)
    duals = GLPKSession.compact(duals, removing: removed)
  }
}

extension GLPKSession {
  var objective: Double { solution.objective }

  func value(_ column: Int) -> Double { Self.element(solution.values, column) }
  func reducedCost(_ column: Int) -> Double { Self.element(solution.reducedCosts, column) }
  func dual(_ row: Int) -> Double { Self.element(solution.duals, row) }
  func rowActivity(_ row: Int) -> Double { Self.element(solution.activities, row) }

  func values() -> [Double] { Self.padded(solution.values, to: columnCount) }
  func duals() -> [Double] { Self.padded(solution.duals, to: rowCount) }
  func reducedCosts() -> [Double] { Self.padded(solution.reducedCosts, to: columnCount) }

  private static func element(_ array: [Double], _ index: Int) -> Double {
    array.indices.contains(index) ? array[index] : 0
  }

  /// Rows and columns added since the last relaxation count as 0.
  private static func padded(_ array: [Double], to count: Int) -> [Double] {
    array + repeatElement(0, count: max(0, count - array.count))
  }
}
