import Decomposition
import Foundation
import Planning
import Synchronization

/// Progress for programs: objects on standard error, one a line, at most five a second unless plan or bound changed.
/// `{"seconds", "objective", "bound", "gap"}` while it searches, `{"done", "of", "what"}` when a work of several searches begins
/// another one, `{"run"}` when the answer is on record.
final class ProgressRecords: Sendable {
  private let isOn: Bool
  private let last = Mutex<SearchProgress?>(nil)
  private static let pause = 0.2

  init(isOn: Bool) { self.isOn = isOn }

  /// May be called from any thread.
  func write(_ progress: SearchProgress) {
    guard isOn else { return }
    last.withLock { last in
      if let last, progress.objective == last.objective, progress.bound == last.bound,
        progress.seconds - last.seconds < Self.pause
      {
        return
      }
      last = progress
      Streams.writeError(Self.line(progress))
    }
  }

  /// A step of a longer work. May be called from any thread.
  ///
  /// - Parameters:
  ///   - done: steps before it.
  ///   - of: all steps; `nil` where nobody knows yet.
  ///   - what: what it does, in the user's language.
  func write(done: Int, of count: Int?, what: String? = nil) {
    guard isOn else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(Step(done: done, of: count, what: what)) else { return }
    Streams.writeError(String(decoding: line, as: UTF8.self) + "\n")
  }

  private struct Step: Encodable {
    var done: Int
    var of: Int?
    var what: String?
  }

  /// - Parameter run: number of the run: letters, digits, hyphens.
  static func write(run: String) { Streams.writeError("{\"run\":\"\(run)\"}\n") }

  private static func line(_ progress: SearchProgress) -> String {
    var parts = ["\"seconds\":\(progress.seconds)"]
    if let objective = progress.objective { parts.append("\"objective\":\(objective)") }
    if let bound = progress.bound { parts.append("\"bound\":\(bound)") }
    if let objective = progress.objective, let bound = progress.bound {
      parts.append("\"gap\":\(PlanOutcome.gap(objective: objective, bound: bound))")
    }
    return "{\(parts.joined(separator: ","))}\n"
  }
}
