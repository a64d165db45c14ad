import Foundation

/// One answer that a worker process finds.
struct Job: Sendable {
  /// What is asked; two jobs that ask the same are one.
  struct Request: Hashable, Sendable {
    /// For the page: `solve`, `explain`, …
    var kind: String
    /// Name of the scenario in the workspace, or number of the run that it is about.
    var subject: String
    /// State of the scenario's files.
    var version: String
    var arguments: [String]
    /// Name that a file which the command writes is taken away under; `nil` when the answer is what it prints.
    var file: String?
    /// Whether it searches, and so waits for its turn.
    var isLong: Bool
    /// What the page asked, so that it can ask further.
    var question: Question?
  }

  enum State: String, Sendable, Encodable {
    case waiting, running
    /// The command said what it had to say: also that there is no plan, or that the scenario has errors.
    case done
    /// The command ended otherwise; ``messages`` say how.
    case failed
    case cancelled
  }

  struct Progress: Hashable, Sendable, Codable {
    var seconds: Double
    var objective: Double?
    var bound: Double?
    var gap: Double?
  }

  /// How far a work of several searches has come.
  struct Steps: Hashable, Sendable, Codable {
    var done: Int
    /// `nil` where nobody knows yet.
    var of: Int?
    var what: String?
  }

  let id: String
  let request: Request
  /// Where the answer is.
  let output: URL
  /// Where a file to take away is; the command writes it.
  let file: URL?
  var state = State.waiting
  var begun: Date?
  var ended: Date?
  var progress: Progress?
  var steps: Steps?
  /// All points of progress at which the plan or bound changed, for the page's chart; at most a few hundred.
  var course: [Progress] = []
  /// Lines that the command wrote beside its answer, the last ones.
  var messages: [String] = []
  /// Exit status of the command; `nil` before its end and when a signal ended it.
  var exit: Int32?
  var process: pid_t?
  var isCancelled = false
  /// Number under which the command put the answer on record.
  var run: String?

  /// What the page is told.
  struct Report: Encodable {
    var id: String
    var kind: String
    var subject: String
    var state: State
    var seconds: Double
    var progress: Progress?
    var steps: Steps?
    var course: [Progress]
    var messages: [String]
    var exit: Int32?
    var file: String?
    var run: String?
    var question: Question?
  }

  /// What a command says in `--progress`, besides points of progress.
  private struct Recorded: Decodable { var run: String }

  func report(now: Date) -> Report {
    Report(
      id: id, kind: request.kind, subject: request.subject, state: state,
      seconds: begun.map { (ended ?? now).timeIntervalSince($0) } ?? 0, progress: progress, steps: steps,
      course: course, messages: messages, exit: exit, file: request.file, run: run,
      question: request.question)
  }

  /// A line that the command wrote: a point of progress when it is a JSON object, else a message.
  mutating func hear(_ line: String) {
    if line.hasPrefix("{"), let recorded = try? JSONDecoder().decode(Recorded.self, from: Data(line.utf8)) {
      run = recorded.run
    } else if line.hasPrefix("{"), let next = try? JSONDecoder().decode(Steps.self, from: Data(line.utf8)) {
      // What is being done is said once, how far it is again and again.
      steps = Steps(
        done: next.done, of: next.of, what: next.what ?? (next.done == steps?.done ? steps?.what : nil))
    } else if line.hasPrefix("{"), let point = try? JSONDecoder().decode(Progress.self, from: Data(line.utf8))
    {
      let isNews = progress?.objective != point.objective || progress?.bound != point.bound
      progress = point
      if isNews, course.count < 400 { course.append(point) }
    } else if !line.isEmpty {
      messages.append(line)
      if messages.count > 100 { messages.removeFirst() }
    }
  }
}
