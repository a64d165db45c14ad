import CGLPK
import LinearOptimization

extension GLPKSession {
  func solveInteger(_ options: SolveOptions) throws -> IntegerOutcome {
    try branchAndCut(options, deadline: Deadline(options.timeLimit))
  }

  func branchAndCut(_ options: SolveOptions, deadline: Deadline) throws(SolverError) -> IntegerOutcome {
    try options.validate(variableCount: columnCount)
    // GLPK answers GLP_EBOUND to fractional bounds on an integer column.
    let original = columns
    for index in columns.indices where columns[index].isInteger {
      guard let rounded = columns[index].bounds.roundedInward else {
        try restoreBounds(original)
        return Self.withoutPoint(.infeasible, "integer column \(index) has no whole number in its bounds")
      }
      try replaceBounds(index, rounded)
    }
    let outcome = try search(options, deadline: deadline)
    try restoreBounds(original)
    return outcome
  }

  private func replaceBounds(_ column: Int, _ bounds: Bounds) throws(SolverError) {
    if columns[column].bounds == bounds { return }
    try problem.call("set column bounds") {
      cglpk_set_column_bounds($0, Int32(column + 1), bounds.lower, bounds.upper)
    }
    columns[column].bounds = bounds
    changes.insert(.bounds)
  }

  private func restoreBounds(_ original: [Column]) throws(SolverError) {
    for index in original.indices { try replaceBounds(index, original[index].bounds) }
  }

  // MARK: The search

  private func search(_ options: SolveOptions, deadline: Deadline) throws(SolverError) -> IntegerOutcome {
    let start = try options.initialIncumbent.flatMap { values throws(SolverError) in
      try feasiblePoint(values, tolerance: 1e-7)
    }
    let presolve = options.presolve && start == nil
    var relaxationBound: Double?
    if !presolve || columnCount == 0 {
      let status = try relax(deadline: deadline, shouldStop: options.shouldStop)
      if status != .optimal { return stopped(by: status, options: options, start: start) }
      relaxationBound = solution.objective
      if columnCount == 0 {
        return IntegerOutcome(
          status: .optimal, values: [], objective: solution.objective, bestBound: solution.objective,
          nodes: 0,
          rawStatus: "no columns")
      }
    } else if deadline.hasPassed || options.shouldStop?() == true {
      return stopped(by: .limit, options: options, start: start)
    }
    let outcome = try run(options, presolve: presolve, start: start, deadline: deadline)
    return try interpret(outcome, relaxationBound: relaxationBound, start: start)
  }

  private func run(
    _ options: SolveOptions, presolve: Bool, start: Point?, deadline: Deadline
  ) throws(SolverError) -> cglpk_integer_outcome {
    let watch = SearchWatch(options: options, deadline: deadline)
    var outcome = cglpk_integer_outcome()
    let initial = start.map { [0] + $0.values } ?? []
    let problem = problem
    let failure: SolverError? = initial.withUnsafeBufferPointer { buffer in
      var control = cglpk_integer_options()
      control.presolve = presolve ? 1 : 0
      control.cuts = options.cuts ? 1 : 0
      control.heuristics = options.heuristics ? 1 : 0
      control.gap = options.relativeGap
      control.time_limit_ms = deadline.milliseconds
      control.node_limit = options.nodeLimit ?? -1
      control.initial1 = start == nil ? nil : buffer.baseAddress
      control.poll = SearchWatch.poll
      control.info = Unmanaged.passUnretained(watch).toOpaque()
      return withExtendedLifetime(watch) {
        do throws(SolverError) {
          try problem.call("branch and cut") { cglpk_integer($0, &control, &outcome) }
          return nil
        } catch {
          return error
        }
      }
    }
    if let failure { throw failure }
    return outcome
  }

  // MARK: Reading the answer

  private func interpret(
    _ outcome: cglpk_integer_outcome, relaxationBound: Double?, start: Point?
  ) throws(SolverError) -> IntegerOutcome {
    let answer = GLPKCode(code: outcome.code, status: outcome.status)
    var status = answer.termination(stop: outcome.stop)
    var words = answer.words
    var best = start
    if answer.hasPoint, let found = try integerPoint() {
      if found.violation > 1e-6 {
        status = .numericalFailure
        words += ", but the point violates a row by \(FileNumber.text(found.violation)) of its scale"
      } else if best.map({ sense.isBetter(found.objective, than: $0.objective) }) ?? true {
        best = found
      }
    }
    if status == .infeasible, best != nil {
      status = .numericalFailure
      words += ", but a feasible point is known"
    }
    var bound = outcome.state.has_bound == 1 ? outcome.state.bound : relaxationBound
    if status == .optimal { bound = best?.objective }
    if status == .infeasible || status == .infeasibleOrUnbounded { bound = nil }
    return IntegerOutcome(
      status: status, values: best?.values, objective: best?.objective, bestBound: bound,
      nodes: outcome.state.nodes, rawStatus: words)
  }

  /// The outcome when the relaxation ended the matter.
  private func stopped(
    by status: RelaxationStatus, options: SolveOptions, start: Point?
  ) -> IntegerOutcome {
    let meaning: TerminationStatus =
      switch status {
      // A feasible point at hand contradicts it.
      case .infeasible: start == nil ? .infeasible : .numericalFailure
      case .unbounded: .infeasibleOrUnbounded
      case .limit: options.shouldStop?() == true ? .interrupted : .timeLimit
      case .failed, .optimal: .numericalFailure
      }
    return IntegerOutcome(
      status: meaning, values: start?.values, objective: start?.objective, bestBound: nil, nodes: 0,
      rawStatus: "relaxation: \(status)")
  }

  private static func withoutPoint(_ status: TerminationStatus, _ words: String) -> IntegerOutcome {
    IntegerOutcome(status: status, values: nil, objective: nil, bestBound: nil, nodes: 0, rawStatus: words)
  }
}
