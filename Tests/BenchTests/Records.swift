@testable import kenkyubi_bench

/// Records that several suites use.
enum Records {
  /// A solve whose course is a list of (seconds, objective, bound).
  static func make(
    _ instance: String, _ solver: String, limit: Double = 180, ending: SolveRecord.Ending = .time,
    _ points: [(Double, Double?, Double?)]
  ) -> SolveRecord {
    var trajectory = Trajectory()
    for (seconds, objective, bound) in points {
      trajectory.add(seconds: seconds, objective: objective, bound: bound)
    }
    return SolveRecord(
      key: .init(instance: instance, solver: solver, threads: 1, timeLimit: limit, gap: 0.0001),
      version: "\(solver) 1", size: ProgramSize(variables: 5, integers: 3, rows: 2), ending: ending,
      seconds: limit, peakKilobytes: 1000, trajectory: trajectory, date: "2026-01-02")
  }
}
