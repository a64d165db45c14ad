import Foundation

/// One line of JSON that a worker says: what it solves, each change of plan or bound, and how it ended.
///
/// Tests/SecondOpinion/bench_highs.py speaks the same language.
struct WorkerMessage: Codable, Hashable {
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

  var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Numbers are finite, so that this cannot fail.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// `nil` for a line that is no message, such as the last words of a program that went down.
  init?(_ line: String) {
    guard line.hasPrefix("{"),
      let message = try? JSONDecoder().decode(Self.self, from: Data(line.utf8))
    else { return nil }
    self = message
  }

  init() {}
}
