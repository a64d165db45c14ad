import Formulations
package import LinearOptimization
package import Planning

/// Finds the best plan of a scenario with a proven bound.
///
/// The compact program is split by department and fiscal year (Dantzig–Wolfe): its linking rows form a master
/// program whose columns say how one year of a department's researchers can look, priced exactly. The
/// relaxation of the master gives the bound; dives, neighbourhoods and branching give plans and close the gap.
/// `docs/method.md` describes it.
package struct PlanSearch: Sendable {
  let engine: any LinearProgramEngine

  package init(engine: any LinearProgramEngine) { self.engine = engine }

  /// - Throws: `ModelError` or `SolverError` when the program cannot be built or the solver library fails before
  ///   there is a plan; "infeasible" and "no plan in time" are outcomes, not errors.
  package func solve(_ scenario: Scenario, options: PlanSearchOptions) throws -> PlanOutcome {
    try search(scenario, options, memory: nil, remembers: false).outcome
  }

  /// The same, beginning with what an earlier search of a similar scenario left; what this one learns is not kept.
  package func solve(
    _ scenario: Scenario, options: PlanSearchOptions, beginningWith memory: SearchMemory?
  ) throws -> PlanOutcome {
    try search(scenario, options, memory: memory, remembers: false).outcome
  }

  /// The same, beginning with what an earlier search of a similar scenario left in `memory`, which is replaced by what
  /// this one learned when it got so far. The answer is as good and as proven; it need not be the same plan where
  /// several are within the gap.
  package func solve(
    _ scenario: Scenario, options: PlanSearchOptions, memory: inout SearchMemory?
  ) throws -> PlanOutcome {
    let (outcome, learned) = try search(scenario, options, memory: memory, remembers: true)
    if let learned { memory = learned }
    return outcome
  }

  private func search(
    _ scenario: Scenario, _ options: PlanSearchOptions, memory: SearchMemory?, remembers: Bool
  ) throws -> (outcome: PlanOutcome, learned: SearchMemory?) {
    let clock = SearchClock(limit: options.timeLimit, shouldStop: options.shouldStop)
    let formulation = try PlanFormulation(scenario)
    let search = StageSearch(
      formulation: formulation, engine: engine, clock: clock, threads: options.threads,
      relativeGap: options.relativeGap, goal: options.goal, memory: memory, remembers: remembers,
      compactNodes: options.compactNodes)
    let first = try search.run(onProgress: options.onProgress)
    guard let values = first.values, let objective = first.objective else {
      switch first.ending {
      case .failed(let words): throw SolverError.libraryFailure(function: "relaxation", message: words)
      case .infeasible:
        return (PlanOutcome(status: .infeasible, stoppedBy: .gap, seconds: clock.seconds), nil)
      case .closed, .limited:
        let outcome = PlanOutcome(
          status: .noPlan, stoppedBy: first.stopReason, bestBound: first.bound, seconds: clock.seconds)
        return (outcome, nil)
      }
    }
    var isProven = false
    if case .closed = first.ending { isProven = first.bound != nil }
    let outcome = PlanOutcome(
      status: isProven ? .optimal : .feasible, stoppedBy: first.stopReason,
      plan: try formulation.plan(from: values), objective: objective, bestBound: first.bound,
      seconds: clock.seconds, incumbents: first.history)
    return (outcome, first.memory)
  }
}
