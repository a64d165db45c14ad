/// One solve of one instance by one contestant: starts it, follows its lines, and makes the record, come what may.
struct ContestantRun {
  let contestant: Contestant
  let instance: BenchInstance
  let limits: RunLimits

  var key: SolveRecord.Key {
    SolveRecord.Key(
      instance: instance.name, solver: contestant.name, threads: contestant.threads, timeLimit: limits.time,
      gap: limits.gap)
  }

  /// - Parameter file: the exported program; unused by our own solver.
  func record(file: String) -> SolveRecord {
    var log = contestant.makeLog()
    var lastWords = ""
    let stopwatch = Stopwatch()
    let result = Result { () throws(ChildProcess.Failure) in
      try ChildProcess(command: contestant.command(instance, file)).run(deadline: limits.deadline) {
        line, seconds in
        log.read(line, at: seconds)
        if !line.allSatisfy(\.isWhitespace), WorkerMessage(line) == nil { lastWords = line }
      }
    }
    var ending = log.ending ?? .failure
    let went: String
    var peak = log.peakKilobytes
    var seconds = log.seconds ?? stopwatch.seconds
    switch result {
    case .success(let child):
      peak = peak ?? child.peakKilobytes
      seconds = log.seconds ?? child.seconds
      // Whoever goes down after its answer has gone down.
      if child.ending != .exited(0) { ending = .failure }
      went = Self.words(child.ending)
    case .failure(.missing(let name)):
      went = "\(name) is gone"
    case .failure(.refused(let reason)):
      went = reason
    }
    let note = [went, String(lastWords.prefix(200))].filter { !$0.isEmpty }.joined(separator: ": ")
    return SolveRecord(
      key: key, version: contestant.version, size: log.size, ending: ending, seconds: seconds,
      peakKilobytes: peak, trajectory: log.trajectory, note: ending == .failure ? note : nil,
      date: Machine.date)
  }

  /// The record of a solve that did not begin.
  func failure(_ note: String) -> SolveRecord {
    SolveRecord(
      key: key, version: contestant.version, ending: .failure, seconds: 0, trajectory: Trajectory(),
      note: note,
      date: Machine.date)
  }

  private static func words(_ ending: ChildProcess.Ending) -> String {
    switch ending {
    case .exited(let code): "exit code \(code)"
    case .signalled(let number): "ended by signal \(number)"
    case .overdue(let seconds): "killed after \(seconds) s"
    }
  }
}
