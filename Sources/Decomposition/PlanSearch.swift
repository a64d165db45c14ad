package import LinearOptimization
package import Planning
import Formulations

/// Finds the best plan of a scenario with a proven bound.
///
/// The compact program is split by researcher (Dantzig–Wolfe): its linking rows form a master program whose
/// columns are whole plans of one researcher, priced exactly. The relaxation of the master gives the bound;
/// dives, sub-programs and branching give plans and close the gap. `docs/method.md` describes it.
package struct PlanSearch: Sendable {
  let engine: any LinearProgramEngine

  package init(engine: any LinearProgramEngine) { self.engine = engine }

  /// - Throws: `ModelError` or `SolverError` when the program cannot be built or the solver library fails;
  ///   "infeasible" and "no plan in time" are outcomes, not errors.
  package func solve(_ scenario: Scenario, options: PlanSearchOptions) throws -> PlanOutcome {
    let clock = SearchClock(limit: options.timeLimit, shouldStop: options.shouldStop)
    let formulation = try PlanFormulation(scenario)
    let search = StageSearch(
      formulation: formulation, engine: engine, clock: clock, threads: options.threads,
      relativeGap: options.relativeGap)
    let first = try search.run(onProgress: options.onProgress)
    guard let values = first.values, let objective = first.objective else {
      return PlanOutcome(
        status: first.ending == .infeasible ? .infeasible : .noPlan, stoppedBy: first.stopReason,
        bestBound: first.ending == .infeasible ? nil : first.bound, seconds: clock.seconds)
    }
    return PlanOutcome(
      status: first.ending == .closed ? .optimal : .feasible, stoppedBy: first.stopReason,
      plan: try formulation.plan(from: values), objective: objective, bestBound: first.bound,
      seconds: clock.seconds, incumbents: first.history)
  }
}
