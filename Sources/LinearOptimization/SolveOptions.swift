/// What a caller asks of one solve. The defaults ask for a proven optimum without limits.
package struct SolveOptions: Sendable {
  /// Stop as soon as (bound − objective) / max(1, |objective|) is at most this; 0 asks for a proof.
  package var relativeGap: Double = 0
  /// Wall-clock seconds; nil for none.
  package var timeLimit: Double?
  /// Branch-and-bound nodes whose relaxation may be solved; nil for none. Unlike a time limit it gives the
  /// same answer on every machine.
  package var nodeLimit: Int?
  /// Cutting planes of every family that the solver has.
  package var cuts = true
  /// The solver's own heuristics for feasible points.
  package var heuristics = true
  /// The solver's presolver, where the call allows it.
  package var presolve = true
  /// A feasible point to start from, one value per variable. A point that is not feasible is ignored.
  package var initialIncumbent: [Double]?
  /// Asked now and then from the solving thread; true ends the solve with ``TerminationStatus/interrupted``.
  package var shouldStop: (@Sendable () -> Bool)?
  /// Told now and then from the solving thread.
  package var onProgress: (@Sendable (SolveProgress) -> Void)?

  package init(
    relativeGap: Double = 0, timeLimit: Double? = nil, nodeLimit: Int? = nil,
    shouldStop: (@Sendable () -> Bool)? = nil
  ) {
    self.relativeGap = relativeGap
    self.timeLimit = timeLimit
    self.nodeLimit = nodeLimit
    self.shouldStop = shouldStop
  }

  /// Refuses options that mean nothing, before any solver sees them.
  ///
  /// - Throws: ``SolverError/invalidOption(name:value:)``.
  package func validate(variableCount: Int) throws(SolverError) {
    if !relativeGap.isFinite || relativeGap < 0 {
      throw .invalidOption(name: "relativeGap", value: "\(relativeGap)")
    }
    if let timeLimit, !(timeLimit >= 0) { throw .invalidOption(name: "timeLimit", value: "\(timeLimit)") }
    if let nodeLimit, nodeLimit < 0 { throw .invalidOption(name: "nodeLimit", value: "\(nodeLimit)") }
    guard let initialIncumbent else { return }
    if initialIncumbent.count != variableCount {
      throw .invalidOption(
        name: "initialIncumbent", value: "\(initialIncumbent.count) values for \(variableCount) variables")
    }
    if let value = initialIncumbent.first(where: { !$0.isFinite }) {
      throw .invalidOption(name: "initialIncumbent", value: "\(value)")
    }
  }
}

/// Where a branch-and-bound search stands.
package struct SolveProgress: Hashable, Sendable {
  /// Objective of the best feasible point so far; nil for none yet.
  package let incumbent: Double?
  /// Proven limit on the objective; nil while nothing is proven.
  package let bestBound: Double?
  /// Nodes whose relaxation was begun.
  package let nodes: Int
  /// Seconds since the solve began.
  package let elapsed: Double

  package init(incumbent: Double?, bestBound: Double?, nodes: Int, elapsed: Double) {
    self.incumbent = incumbent
    self.bestBound = bestBound
    self.nodes = nodes
    self.elapsed = elapsed
  }
}
