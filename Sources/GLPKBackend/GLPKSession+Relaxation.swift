import CGLPK
import LinearOptimization

/// Seconds left of a time limit.
struct Deadline {
  private let start = ContinuousClock.now
  private let limit: Double?

  init(_ limit: Double?) {
    self.limit = limit
  }

  var elapsed: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// Seconds left, never below 0; nil without a limit.
  var remaining: Double? { limit.map { max(0, $0 - elapsed) } }

  var hasPassed: Bool { remaining == 0 }

  /// For GLPK, whose limits are whole milliseconds in a C int. At least 1: GLPK takes 0 for "at once", and
  /// whether a limit has passed is decided by ``hasPassed``.
  var milliseconds: Int32 {
    guard let remaining else { return .max }
    return Int32(min(Double(Int32.max), max(1, (remaining * 1000).rounded(.up))))
  }
}

extension GLPKSession {
  /// One try of the simplex method; each follows a failure of the one before it.
  private enum Attempt: CaseIterable {
    /// From the present basis.
    case warm
    /// From a basis built anew: cures a basis that became singular or incomplete.
    case rebuiltBasis
    /// From the basis of all rows, newly scaled, by the dual method first.
    case slackBasis
    /// Through the presolver, which may remove what troubles the others.
    case presolved
  }

  func solveRelaxation(timeLimit: Double?) throws -> RelaxationStatus {
    if let timeLimit, !(timeLimit >= 0) {
      throw SolverError.invalidOption(name: "timeLimit", value: "\(timeLimit)")
    }
    return try relax(deadline: Deadline(timeLimit), shouldStop: nil)
  }

  /// - Parameter shouldStop: asked between slices of iterations; true ends with `.limit`.
  func relax(deadline: Deadline, shouldStop: (@Sendable () -> Bool)?) throws(SolverError) -> RelaxationStatus
  {
    try scaleIfGrown()
    // Only bounds or rows changed: the basis is still dual feasible.
    let warmMethod = changes == .bounds ? CGLPK_DUAL_THEN_PRIMAL : CGLPK_PRIMAL
    var words = ""
    for attempt in Attempt.allCases {
      var method = CGLPK_PRIMAL
      switch attempt {
      case .warm: method = warmMethod
      case .rebuiltBasis: try problem.call("build basis") { cglpk_advanced_basis($0) }
      case .slackBasis:
        try problem.call("scale") { cglpk_scale($0) }
        try problem.call("reset basis") { cglpk_standard_basis($0) }
        method = CGLPK_DUAL_THEN_PRIMAL
      case .presolved: break
      }
      let answer = try simplex(
        method: method, presolve: attempt == .presolved, deadline: deadline, shouldStop: shouldStop)
      guard let status = answer.relaxation else {
        words = answer.words
        continue
      }
      if status == .optimal {
        solution = try BasicSolution(reading: problem, rows: rowCount, columns: columnCount)
        changes = []
      }
      return status
    }
    return .failed(words)
  }

  /// Runs the simplex method, in slices where somebody may want to stop it: GLPK calls nobody back during an
  /// LP, but goes on from the basis where an iteration limit left it.
  private func simplex(
    method: Int, presolve: Bool, deadline: Deadline, shouldStop: (@Sendable () -> Bool)?
  ) throws(SolverError) -> GLPKCode {
    let isSliced = shouldStop != nil && !presolve
    while true {
      if deadline.hasPassed || shouldStop?() == true {
        return GLPKCode(code: Int32(CGLPK_ETMLIM), status: Int32(CGLPK_UNDEFINED))
      }
      var options = cglpk_simplex_options(
        method: Int32(method), presolve: presolve ? 1 : 0, iteration_limit: isSliced ? 1000 : .max,
        time_limit_ms: deadline.milliseconds)
      var code: Int32 = 0
      var status: Int32 = 0
      try problem.call("simplex") { cglpk_simplex($0, &options, &code, &status) }
      if !(isSliced && code == CGLPK_EITLIM) { return GLPKCode(code: code, status: status) }
    }
  }

  /// Scales at first and whenever the problem has doubled. Scaling keeps the basis, but costs a pass over
  /// the matrix and a new factorization, too much for each of the small steps of column generation.
  private func scaleIfGrown() throws(SolverError) {
    if let scaledSize, rowCount < 2 * scaledSize.rows + 1, columnCount < 2 * scaledSize.columns + 1 { return }
    let isFirst = scaledSize == nil
    try problem.call("scale") { cglpk_scale($0) }
    if isFirst { try problem.call("build basis") { cglpk_advanced_basis($0) } }
    scaledSize = (rowCount, columnCount)
  }
}
