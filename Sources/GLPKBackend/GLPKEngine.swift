import CGLPK
package import LinearOptimization

/// GLPK as the engine of incremental linear programs.
package struct GLPKEngine: LinearProgramEngine {
  package init() {}

  /// "GLPK 5.0" and the like.
  package var version: String { GLPKSolver.version }

  /// Creates the handle, runs `body` and frees the handle, all on the calling thread.
  ///
  /// - Throws: ``SolverError`` if no handle could be made; what `body` throws.
  package func withSession<R>(
    maximize: Bool, _ body: (any LinearProgramSession) throws -> R
  ) throws -> R {
    let session = try GLPKSession(maximize: maximize)
    defer { session.problem.close() }
    return try body(session)
  }
}
