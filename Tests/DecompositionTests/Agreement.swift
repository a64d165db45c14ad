import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import Testing

/// The decomposition's optimum against that of the compact program, solved whole by branch and cut.
enum Agreement {
  /// Nodes of branch and cut: a limit that is the same on every machine.
  static let nodeLimit = 200_000
  /// Seconds after which a search counts as hung; its own limits are of work.
  static let patience = 600.0

  static func compact(_ formulation: PlanFormulation) throws -> SolveResult {
    try GLPKSolver().solve(formulation.model, options: SolveOptions(nodeLimit: nodeLimit))
  }

  static func search(_ scenario: Scenario) throws -> PlanOutcome {
    try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: PlanSearchOptions(relativeGap: 1e-6, timeLimit: patience).ofDecomposition)
  }

  /// Expects the same optimum from both, and a plan that is worth it.
  static func expect(_ scenario: Scenario, _ name: String) throws {
    let formulation = try PlanFormulation(scenario)
    let compact = try compact(formulation)
    let outcome = try search(scenario)
    guard compact.status != .infeasible else {
      #expect(outcome.status == .infeasible, "\(name)")
      #expect(outcome.plan == nil && outcome.objective == nil)
      return
    }
    #expect(compact.status == .optimal, "\(name): \(compact.rawStatus)")
    let best = try #require(compact.objective, "\(name)")
    let ours = try #require(outcome.objective, "\(name)")
    let bound = try #require(outcome.bestBound, "\(name)")
    #expect(outcome.status == .optimal, "\(name)")
    #expect(abs(best - ours) <= 1e-5 * max(1, abs(best)), "\(name)")
    #expect(bound >= best - 1e-5 * max(1, abs(best)), "\(name): a bound below the optimum")
    let plan = try #require(outcome.plan, "\(name)")
    let point = formulation.values(of: plan)
    let value = formulation.model.objective.expression.value(at: point)
    #expect(abs(value - ours) <= 1e-4 * max(1, abs(ours)), "\(name): the plan is worth what is claimed")
  }
}

extension PlanSearchOptions {
  /// The same without branch and cut on the whole program, which answers most small scenarios before the decomposition does.
  var ofDecomposition: PlanSearchOptions {
    var options = self
    options.compactNodes = 0
    return options
  }
}
