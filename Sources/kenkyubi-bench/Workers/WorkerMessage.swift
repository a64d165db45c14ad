/// One line that a worker says: what it solves, each change of plan or bound, and how it ended.
///
/// Tests/SecondOpinion/bench_highs.py speaks the same language.
struct WorkerMessage: MessageLine, Hashable {
  // At the start.
  var solver: String?
  var size: ProgramSize?
  // At each change, and with the ending.
  var seconds: Double?
  var objective: Double?
  var bound: Double?
  // At the end.
  /// `gap`, `optimal`, `time`, `work`, `infeasible`, or another word for a failure.
  var done: String?
  var peakKilobytes: Int?

  init() {}
}
