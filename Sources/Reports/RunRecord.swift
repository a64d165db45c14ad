/// How a result came about: enough to repeat the run.
package struct RunRecord: Hashable, Sendable {
  package var version: String
  /// `GLPK 5.0` and the like.
  package var solver: String
  package var gap: Double
  /// Seconds.
  package var timeLimit: Double
  package var threads: Int
  /// `path=value` changes, in the order given.
  package var settings: [String]
  /// Names of the overrides applied, in the order given.
  package var overrides: [String]
  /// Hash of everything read; empty where it is not to be shown.
  package var inputsHash: String
  /// ISO 8601, UTC.
  package var date: String

  package init(
    version: String, solver: String, gap: Double, timeLimit: Double, threads: Int, settings: [String],
    overrides: [String], inputsHash: String, date: String
  ) {
    self.version = version
    self.solver = solver
    self.gap = gap
    self.timeLimit = timeLimit
    self.threads = threads
    self.settings = settings
    self.overrides = overrides
    self.inputsHash = inputsHash
    self.date = date
  }
}
