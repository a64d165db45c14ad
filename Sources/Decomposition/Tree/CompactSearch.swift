import Formulations
import LinearOptimization
import Synchronization

/// The solver's own branch and cut on the whole compact program, where that is so small that it ends soon.
///
/// With few people whole posts are what the relaxation of the columns is loose in, and a tree over all decisions closes that in
/// some hundred nodes, each of which takes a fraction of one with pricing.
struct CompactSearch {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Relative gap at which the search may end.
  let gap: Double
  /// Nodes of branch and cut; 0: none.
  let nodes: Int

  /// Variables that are not fixed, up to which it is tried.
  static let size = 600

  /// Offers the plan and takes the bound that branch and cut comes to. It is asked for plans that are better than the one at hand by
  /// more than the gap only; that there is none at all is left to the search to prove.
  func run() throws {
    let model = program.formulation.model
    guard nodes > 0, model.variables.count(where: { $0.lower < $0.upper }) <= Self.size else { return }
    let clock = program.generation.clock
    let watch = Watch(incumbent, gap: gap)
    var options = SolveOptions(
      relativeGap: gap, timeLimit: clock.secondsLeft, nodeLimit: nodes,
      shouldStop: { watch.isSettled || clock.isInterrupted })
    options.onProgress = watch.see
    options.heuristics = incumbent.values == nil
    // Half a step of the objective below what is worth finding: no plan lies between, and rounding comes to the value at hand.
    let cutoff = incumbent.cutoff(gap: gap) - incumbent.step.leastGain / 2
    let outcome = try program.engine.withSession(maximize: true) { session in
      try Self.load(model, session)
      if cutoff.isFinite {
        let objective = model.objective.expression
        _ = try session.addRow(
          lower: cutoff - objective.constant, upper: .infinity,
          terms: objective.terms.map { ($0.variable.index, $0.coefficient) })
      }
      return try session.solveInteger(options)
    }
    if let values = outcome.values { incumbent.offer(values) }
    if let bound = outcome.bestBound { incumbent.prove(max(bound, cutoff)) }
    if outcome.status == .infeasible && cutoff.isFinite { incumbent.prove(cutoff) }
    if clock.mustStop() { program.isHurried = true }
  }

  private static func load(_ model: Model, _ session: any LinearProgramSession) throws {
    var costs = [Double](repeating: 0, count: model.variables.count)
    for term in model.objective.expression.terms { costs[term.variable.index] += term.coefficient }
    for (index, variable) in model.variables.enumerated() {
      _ = try session.addColumn(
        objective: costs[index], lower: variable.lower, upper: variable.upper,
        isInteger: variable.kind.isIntegral, terms: [])
    }
    for row in model.constraints {
      _ = try session.addRow(
        lower: row.lower, upper: row.upper, terms: row.terms.map { ($0.variable.index, $0.coefficient) })
    }
    try session.setObjectiveConstant(model.objective.expression.constant)
  }

  /// Whether the question is answered by what branch and cut found and by the plan that was there before.
  private final class Watch: Sendable {
    /// A bound that answers it, with that plan.
    private let enough: Double
    /// A plan that answers it.
    private let goal: Double
    private let answered = Mutex(false)

    init(_ incumbent: Incumbent, gap: Double) {
      enough = max(incumbent.cutoff(gap: gap), incumbent.goal?.nextDown ?? -.infinity)
      goal = incumbent.goal ?? .infinity
    }

    var isSettled: Bool { answered.withLock { $0 } }

    func see(_ progress: SolveProgress) {
      let isSettled = progress.bestBound ?? .infinity <= enough || progress.incumbent ?? -.infinity >= goal
      if isSettled { answered.withLock { $0 = true } }
    }
  }
}
