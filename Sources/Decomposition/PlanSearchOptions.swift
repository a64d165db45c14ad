/// Limits and listeners of one search.
package struct PlanSearchOptions: Sendable {
  /// Relative gap at which the search ends as `.optimal`.
  package var relativeGap: Double
  /// Stage 1 value that the question is about: the search ends as soon as a plan reaches it, or none can. Later stages are left
  /// out then. `nil`: the best plan is sought.
  package var goal: Double?
  /// Wall-clock limit in seconds.
  package var timeLimit: Double
  /// Threads for pricing; the answer depends on nothing but this number and the input.
  package var threads: Int
  /// Nodes of the solver's own branch and cut on the whole program, where that is small enough for it; 0: the decomposition alone.
  package var compactNodes = 1_500
  /// Asked often; `true` ends the search with the best plan so far.
  package var shouldStop: @Sendable () -> Bool
  package var onProgress: @Sendable (SearchProgress) -> Void

  package init(
    relativeGap: Double = 0.001, goal: Double? = nil, timeLimit: Double = 60, threads: Int = 1,
    shouldStop: @escaping @Sendable () -> Bool = { false },
    onProgress: @escaping @Sendable (SearchProgress) -> Void = { _ in }
  ) {
    self.relativeGap = relativeGap
    self.goal = goal
    self.timeLimit = timeLimit
    self.threads = threads
    self.shouldStop = shouldStop
    self.onProgress = onProgress
  }
}

/// Where a search stands. Objective and bound only improve.
package struct SearchProgress: Hashable, Sendable {
  package let seconds: Double
  /// Stage 1 value of the best plan so far.
  package let objective: Double?
  /// Proven upper bound on stage 1.
  package let bound: Double?

  package init(seconds: Double, objective: Double?, bound: Double?) {
    self.seconds = seconds
    self.objective = objective
    self.bound = bound
  }
}
