/// One finished solve of one instance by one solver, with everything that tables need.
struct SolveRecord: Codable, Hashable, Sendable {
  enum Ending: String, Codable, Sendable {
    /// The gap asked for is proven.
    case gap
    case time
    /// The method's own work limit.
    case work
    case infeasible
    /// The solver went down, or said that it could not go on; see `note`.
    case failure
  }

  /// What has to be the same for a record to stand for a solve that is still to do.
  struct Key: Codable, Hashable, Sendable {
    var instance: String
    /// `kenkyubi`, `HiGHS`, `cbc`, `glpsol`.
    var solver: String
    var threads: Int
    /// Seconds.
    var timeLimit: Double
    /// At which the solve was to end.
    var gap: Double
  }

  var key: Key
  /// Of the solver.
  var version: String
  /// `nil` where only the exported file was seen.
  var size: ProgramSize?
  var ending: Ending
  /// Of the solve; without making the scenario, and for readers of files as their own clock says.
  var seconds: Double
  /// Of the solver's process, in kilobytes of 1024 bytes.
  var peakKilobytes: Int?
  var trajectory: Trajectory
  /// What a solver that failed said last.
  var note: String?
  /// UTC.
  var date: String

  /// Seconds to the gap; `nil` for not within the limit.
  func seconds(toGap target: Double) -> Double? {
    trajectory.seconds(toGap: target).flatMap { $0 <= key.timeLimit ? $0 : nil }
  }
}
