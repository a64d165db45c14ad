/// What a run was asked: enough to ask it again.
package struct RunQuestion: Hashable, Sendable {
  /// What kind of question it is, by the command that asks it.
  package enum Kind: String, Sendable, CaseIterable {
    /// The best plan, from nothing.
    case solve
    /// Questions about a scenario; the run's figures are those of the scenario as it is, its answer is what the
    /// command prints as JSON.
    case alternatives, value, frontier, compare, explain
  }

  package var kind: Kind
  /// Of a question about a scenario, the whole command line as typed, without the program's name; empty for a solve.
  package var commandLine: [String]
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
    inputsHash: String, gap: Double, timeLimit: Double, threads: Int, overrides: [String], settings: [String],
    kind: Kind = .solve, commandLine: [String] = []
  ) {
    self.kind = kind
    self.commandLine = commandLine
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
