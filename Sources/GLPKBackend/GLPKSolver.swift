import CGLPK
package import LinearOptimization

/// GLPK as a solver of whole models: simplex method without integers, branch and cut with them.
///
/// A stop request or a time limit is answered within the present slice of 1000 simplex iterations of an LP,
/// and at the next node or cut round of an integer program. An LP stopped by a limit has no point.
package struct GLPKSolver: Solver {
  package init() {}

  /// "GLPK 5.0" and the like: the library that is linked.
  package static var version: String { "GLPK " + String(cString: cglpk_version()) }
  package var version: String { Self.version }

  package func solve(_ model: Model, options: SolveOptions) throws(SolverError) -> SolveResult {
    try options.validate(variableCount: model.variables.count)
    let deadline = Deadline(options.timeLimit)
    let session = try GLPKSession(maximize: model.objective.sense == .maximize)
    defer { session.problem.close() }
    try session.load(model)
    return model.hasIntegers
      ? try integer(model, session, options, deadline) : try linear(model, session, options, deadline)
  }

  // MARK: Linear programs

  private func linear(
    _ model: Model, _ session: GLPKSession, _ options: SolveOptions, _ deadline: Deadline
  ) throws(SolverError) -> SolveResult {
    let relaxation = try session.relax(deadline: deadline, shouldStop: options.shouldStop)
    let sense = model.objective.sense
    func without(_ status: TerminationStatus) -> SolveResult {
      SolveResult(status: status, sense: sense, rawStatus: "simplex: \(relaxation)")
    }
    switch relaxation {
    case .infeasible: return without(.infeasible)
    case .unbounded: return without(.unbounded)
    case .limit: return without(options.shouldStop?() == true ? .interrupted : .timeLimit)
    case .failed: return without(.numericalFailure)
    case .optimal:
      let values = session.values()
      let objective = model.objective.expression.value(at: values)
      return SolveResult(
        status: .optimal, sense: sense, values: values, objective: objective, bestBound: objective,
        dual: DualSolution(duals: session.duals(), reducedCosts: session.reducedCosts()),
        rawStatus: "simplex: \(relaxation)")
    }
  }

  // MARK: Integer programs

  private func integer(
    _ model: Model, _ session: GLPKSession, _ options: SolveOptions, _ deadline: Deadline
  ) throws(SolverError) -> SolveResult {
    var outcome = try session.branchAndCut(options, deadline: deadline)
    if outcome.status == .infeasibleOrUnbounded {
      outcome = try told(apart: outcome, model, session, options, deadline)
    }
    return SolveResult(
      status: outcome.status, sense: model.objective.sense, values: outcome.values,
      objective: outcome.values.map { model.objective.expression.value(at: $0) },
      bestBound: outcome.bestBound, nodes: outcome.nodes, rawStatus: outcome.rawStatus)
  }

  /// Tells infeasible from unbounded: with every cost 0 the program cannot be unbounded. For rational data a
  /// feasible program with an unbounded relaxation is unbounded (Meyer, doi:10.1007/BF01585518).
  private func told(
    apart first: IntegerOutcome, _ model: Model, _ session: GLPKSession, _ options: SolveOptions,
    _ deadline: Deadline
  ) throws(SolverError) -> IntegerOutcome {
    let relaxation = try session.relax(deadline: deadline, shouldStop: options.shouldStop)
    guard relaxation == .unbounded || relaxation == .infeasible else { return first }
    var status = TerminationStatus.infeasible
    if relaxation == .unbounded {
      let probe = try GLPKSession(maximize: false)
      defer { probe.problem.close() }
      try probe.load(model, withCosts: false)
      var feasibility = SolveOptions(shouldStop: options.shouldStop)
      feasibility.nodeLimit = options.nodeLimit
      switch try probe.branchAndCut(feasibility, deadline: deadline).status {
      case .optimal, .gapReached: status = .unbounded
      case .infeasible: status = .infeasible
      default: return first
      }
    }
    return IntegerOutcome(
      status: status, values: nil, objective: nil, bestBound: nil, nodes: first.nodes,
      rawStatus: first.rawStatus + "; relaxation \(relaxation)")
  }
}
