import Foundation
import Synchronization

/// Jobs and the worker processes that do them: those that search one after another (or a few at a time), those that answer
/// at once beside them. Whatever happens to a worker happens to its job alone.
final class Workers: Sendable {
  private struct State {
    var jobs: [String: Job] = [:]
    /// In order of arrival.
    var order: [String] = []
    var next = 1
    var isClosing = false
  }

  private let state = Mutex(State())
  private let program: String
  private let environment: [String: String]
  private let folder: URL
  private let limits: ServerLimits
  /// Searches at the same time.
  private let searches: Int
  private let answers = 4

  /// - Parameters:
  ///   - folder: an empty folder that only this user can read, for answers.
  init(program: String, environment: [String: String], folder: URL, limits: ServerLimits, searches: Int) {
    self.program = program
    self.environment = environment
    self.folder = folder
    self.limits = limits
    self.searches = searches
  }

  /// Begins a job, or joins one that asks the same and has not failed.
  ///
  /// - Parameter isFresh: what is asked may have another answer by now, so a finished job is not joined.
  func begin(
    _ request: Job.Request, isFresh: Bool = false, fileEnding: String? = nil
  ) throws(APIFailure) -> Job {
    try Self.check(request.arguments)
    let job: Job? = state.withLock { state in
      for id in state.order.reversed() {
        guard let job = state.jobs[id], job.request == request, !job.isCancelled else { continue }
        if job.state == .waiting || job.state == .running || (job.state == .done && !isFresh) { return job }
      }
      let open = state.order.count { state.jobs[$0].map { $0.ended == nil } ?? false }
      guard open < limits.jobs, !state.isClosing else { return nil }
      let id = "job-\(state.next)"
      state.next += 1
      let job = Job(
        id: id, request: request, output: folder.appendingPathComponent("\(id).json"),
        file: fileEnding.map { folder.appendingPathComponent("\(id).\($0)") })
      state.jobs[id] = job
      state.order.append(id)
      forgetOld(&state)
      return job
    }
    guard let job else { throw APIFailure(.tooMany) }
    fill()
    return job
  }

  /// Arguments that a program can be given whole: the system ends texts at a NUL, and takes no more than so many bytes.
  private static func check(_ arguments: [String]) throws(APIFailure) {
    guard !arguments.contains(where: { $0.utf8.contains(0) }) else { throw APIFailure(.notUnderstood) }
    let sizes = arguments.map(\.utf8.count)
    guard sizes.allSatisfy({ $0 < 120_000 }), sizes.reduce(0, +) < 1_000_000 else {
      throw APIFailure(.tooLarge)
    }
  }

  /// A path for a file of one answer, which whoever asks for it removes.
  func scratchFile(ending: String) -> URL {
    folder.appendingPathComponent("\(UUID().uuidString).\(ending)")
  }

  func job(_ id: String) -> Job? { state.withLock { $0.jobs[id] } }

  /// Newest first.
  var jobs: [Job] { state.withLock { state in state.order.reversed().compactMap { state.jobs[$0] } } }

  /// Asks the job to end with the best that it has; the second time, at once.
  func cancel(_ id: String) {
    state.withLock { state in
      guard var job = state.jobs[id], job.ended == nil else { return }
      if let process = job.process {
        kill(job.isCancelled ? -process : process, job.isCancelled ? SIGKILL : SIGINT)
      } else {
        job.state = .cancelled
        job.ended = Date()
      }
      job.isCancelled = true
      state.jobs[id] = job
    }
  }

  /// Ends all jobs; no new one begins.
  func close() {
    state.withLock { state in
      state.isClosing = true
      for job in state.jobs.values where job.ended == nil {
        if let process = job.process { kill(process, SIGINT) }
      }
    }
  }

  /// Waits for a job that answers at once.
  func finished(_ job: Job) async throws(APIFailure) -> Job {
    while true {
      guard let now = self.job(job.id) else { throw APIFailure(.failed) }
      if now.ended != nil { return now }
      do {
        try await Task.sleep(for: .milliseconds(15))
      } catch {
        throw APIFailure(.failed)
      }
    }
  }

  /// Starts waiting jobs while there is room.
  private func fill() {
    let starting: [Job] = state.withLock { state in
      guard !state.isClosing else { return [] }
      var running = [false: 0, true: 0]
      for job in state.jobs.values where job.state == .running {
        running[job.request.isLong, default: 0] += 1
      }
      var starting: [Job] = []
      for id in state.order {
        guard var job = state.jobs[id], job.state == .waiting else { continue }
        let room = job.request.isLong ? searches : answers
        guard running[job.request.isLong, default: 0] < room else { continue }
        running[job.request.isLong, default: 0] += 1
        job.state = .running
        job.begun = Date()
        state.jobs[id] = job
        starting.append(job)
      }
      return starting
    }
    for job in starting {
      // A thread of its own: waiting must not block those that answer requests.
      Thread.detachNewThread { self.run(job) }
    }
  }

  private func run(_ job: Job) {
    let worker = WorkerProcess(
      program: program, arguments: job.request.arguments + (job.file.map { ["-o", $0.path] } ?? []),
      environment: environment.merging(Self.limit(job)) { _, own in own }, output: job.output.path)
    let ending = worker.run(
      seconds: job.request.isLong ? limits.long : limits.quick,
      onStart: { process in
        let isCancelled = change(job.id) { $0.process = process }?.isCancelled
        if isCancelled == true { kill(process, SIGINT) }
      }, onLine: { line in _ = change(job.id) { $0.hear(line) } })
    _ = change(job.id) { job in
      job.ended = Date()
      job.process = nil
      switch ending {
      case .exited(let status):
        job.exit = status
        // No plan, no plan yet, errors in the scenario: answers, too.
        job.state = [0, 3, 4, 65].contains(status) ? .done : .failed
      case .signalled: job.state = job.isCancelled ? .cancelled : .failed
      case .notStarted(let reason):
        job.state = .failed
        job.messages.append(reason)
      }
    }
    fill()
  }

  /// Jobs that have not ended are never forgotten.
  private func change(_ id: String, _ body: (inout Job) -> Void) -> Job? {
    state.withLock { state in
      guard var job = state.jobs[id] else { return nil }
      body(&job)
      state.jobs[id] = job
      return job
    }
  }

  private func forgetOld(_ state: inout State) {
    while state.order.count > limits.kept {
      guard let place = state.order.firstIndex(where: { state.jobs[$0]?.ended != nil }) else { return }
      let id = state.order.remove(at: place)
      if let job = state.jobs.removeValue(forKey: id) {
        try? FileManager.default.removeItem(at: job.output)
        if let file = job.file { try? FileManager.default.removeItem(at: file) }
      }
    }
  }

  /// Three quarters of the machine's memory, so that a scenario beyond all measure ends a worker and nothing else.
  /// Documents have no limit: browsers, which print them, reserve more addresses than any machine has memory.
  private static func limit(_ job: Job) -> [String: String] {
    guard job.file == nil else { return [:] }
    return ["KENKYUBI_MEMORY": String(ProcessInfo.processInfo.physicalMemory / 4 * 3)]
  }
}
