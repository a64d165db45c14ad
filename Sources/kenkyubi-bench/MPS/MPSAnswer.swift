import Foundation
import GLPKBackend
import LinearOptimization

/// What solving an MPS file gave, for people and as JSON.
struct MPSAnswer: Encodable, Hashable {
  /// Of the NAME line; `model` without one.
  var name: String
  /// `minimize` or `maximize`.
  var sense: String
  var rows: Int
  var columns: Int
  var integers: Int
  var nonZeros: Int
  /// `optimal`, `gapReached`, `infeasible`, `unbounded`, `infeasibleOrUnbounded`, `timeLimit`, `interrupted`,
  /// `numericalFailure`, or the solver's own words.
  var status: String
  /// Of the best feasible point, constant included; `null` without one.
  var objective: Double?
  /// Proven limit on the objective; `null` when nothing is proven.
  var bound: Double?
  /// |bound − objective| / max(1, |objective|); `null` without both.
  var gap: Double?
  /// Of the solve, without reading the file.
  var seconds: Double
  var nodes: Int
  var solver: String

  /// Solves with GLPK.
  init(solving model: Model, gap: Double, timeLimit: Double) throws(SolverError) {
    let solver = GLPKSolver()
    let watch = Stopwatch()
    let result = try solver.solve(model, options: SolveOptions(relativeGap: gap, timeLimit: timeLimit))
    seconds = watch.seconds
    name = model.name
    sense = model.objective.sense.rawValue
    rows = model.constraints.count
    columns = model.variables.count
    integers = model.size.integerVariables
    nonZeros = model.size.nonZeros
    status = Self.word(result.status)
    objective = result.objective.flatMap { $0.isFinite ? $0 : nil }
    bound = result.bestBound.flatMap { $0.isFinite ? $0 : nil }
    self.gap = result.relativeGap
    nodes = result.nodes
    self.solver = solver.version
  }

  private enum Key: String, CodingKey {
    case name, sense, rows, columns, integers, nonZeros, status, objective, bound, gap, seconds, nodes, solver
  }

  /// Every key is always there, so that scripts need not ask.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(sense, forKey: .sense)
    try container.encode(rows, forKey: .rows)
    try container.encode(columns, forKey: .columns)
    try container.encode(integers, forKey: .integers)
    try container.encode(nonZeros, forKey: .nonZeros)
    try container.encode(status, forKey: .status)
    try container.encode(objective, forKey: .objective)
    try container.encode(bound, forKey: .bound)
    try container.encode(gap, forKey: .gap)
    try container.encode(seconds, forKey: .seconds)
    try container.encode(nodes, forKey: .nodes)
    try container.encode(solver, forKey: .solver)
  }

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Numbers are finite, so that this cannot fail.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  var text: String {
    "\(name): \(status); objective \(Cell.number(objective, places: 6)), bound \(Cell.number(bound, places: 6)), "
      + "\(sense); \(rows) rows, \(columns) columns (\(integers) whole), \(nonZeros) entries; "
      + "\(Cell.number(seconds)) s, \(solver)"
  }

  private static func word(_ status: TerminationStatus) -> String {
    switch status {
    case .optimal: "optimal"
    case .gapReached: "gapReached"
    case .infeasible: "infeasible"
    case .unbounded: "unbounded"
    case .infeasibleOrUnbounded: "infeasibleOrUnbounded"
    case .timeLimit: "timeLimit"
    case .nodeLimit: "nodeLimit"
    case .interrupted: "interrupted"
    case .numericalFailure: "numericalFailure"
    case .other(let words): words
    }
  }
}
