/// One instance in a process of its own: starts it, follows its lines, and makes the record, come what may.
struct ResolveRun {
  let instance: BenchInstance
  let limits: RunLimits
  /// Told after each change.
  let onChange: (ResolveRecord.Change) -> Void

  var key: ResolveRecord.Key {
    .init(instance: instance.name, threads: limits.threads, timeLimit: limits.time, gap: limits.gap)
  }

  /// Each of two groups is solved twice, after the first solve.
  private var deadline: Double {
    Double(1 + 4 * ResolveChange.countInGroup) * (1.5 * limits.time + 10) + 120
  }

  func record() -> ResolveRecord {
    var record = ResolveRecord(key: key, version: "", date: Machine.date)
    var isDone = false
    var lastWords = ""
    let command = ThisProgram.worker(ResolveWorker.name, instance, limits)
    do throws(ChildProcess.Failure) {
      let child = try ChildProcess(command: command).run(deadline: deadline) { line, _ in
        guard let message = ResolveMessage(line) else {
          if !line.allSatisfy(\.isWhitespace) { lastWords = line }
          return
        }
        if let solver = message.solver { record.version = solver }
        if let first = message.first { record.first = first }
        if let change = message.change {
          record.changes.append(change)
          onChange(change)
        }
        isDone = isDone || message.done == true
      }
      if !isDone || child.ending != .exited(0) { record.note = "\(child.ending): \(lastWords.prefix(200))" }
    } catch {
      record.note = "cannot start this program again: \(error)"
    }
    return record
  }
}
