/// What a run was asked: enough to ask it again.
package struct RunQuestion: Hashable, Sendable {
  /// ISO 8601, UTC, to the second.
  package var begun: String
  /// Of the program.
  package var version: String
  /// `GLPK 5.0` and the like.
  package var solver: String
  /// The scenario's short name and title, and the folder it was read from.
  package var scenario: String
  package var title: String
  package var folder: String
  /// Hash of everything read, after overrides and settings.
  package var inputsHash: String
  /// Requested relative gap.
  package var gap: Double
  /// Seconds.
  package var timeLimit: Double
  package var threads: Int
  /// Names of the overrides applied, in the order given.
  package var overrides: [String]
  /// `path=value` changes, in the order given.
  package var settings: [String]

  package init(
    begun: String, version: String, solver: String, scenario: String, title: String, folder: String,
    inputsHash: String, gap: Double, timeLimit: Double, threads: Int, overrides: [String], settings: [String]
  ) {
    self.begun = begun
    self.version = version
    self.solver = solver
    self.scenario = scenario
    self.title = title
    self.folder = folder
    self.inputsHash = inputsHash
    self.gap = gap
    self.timeLimit = timeLimit
    self.threads = threads
    self.overrides = overrides
    self.settings = settings
  }
}
