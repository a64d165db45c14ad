/// A solver that takes part: what it is called, how it is started, how its lines are read.
struct Contestant: Sendable {
  /// As tables name it, and as ``SolveRecord/Key/solver``.
  let name: String
  let version: String
  let threads: Int
  /// Whether it solves the exported file; our own makes the instance itself.
  let needsFile: Bool
  /// The command line for an instance, given the exported file.
  let command: @Sendable (_ instance: BenchInstance, _ file: String) -> [String]
  let makeLog: @Sendable () -> any SolveLog

  static let ownName = "kenkyubi"
  var isOwn: Bool { name == Self.ownName }
}

/// What every solve of a run has in common.
struct RunLimits: Sendable {
  /// Seconds.
  var time: Double
  /// At which a solve ends.
  var gap: Double
  /// Of our own solver.
  var threads: Int
  /// Folder of the shipped scenarios.
  var scenarios: String

  /// Seconds after which a solver that does not end by itself is killed: building and cleaning up take their time.
  var deadline: Double { 2 * time + 120 }
}
