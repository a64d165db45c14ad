/// Understands what one solver prints while it solves.
protocol SolveLog {
  /// What is known so far. Objectives are to be maximised, whatever the solver thinks.
  var trajectory: Trajectory { get }
  /// `nil` until the solver has said how it ended.
  var ending: SolveRecord.Ending? { get }
  /// Seconds of the solve as the solver tells them.
  var seconds: Double? { get }
  /// What the solver tells of itself.
  var peakKilobytes: Int? { get }
  var size: ProgramSize? { get }

  /// - Parameter seconds: since the solver's process began.
  mutating func read(_ line: String, at seconds: Double)
}

extension SolveLog {
  var seconds: Double? { nil }
  var peakKilobytes: Int? { nil }
  var size: ProgramSize? { nil }
}
