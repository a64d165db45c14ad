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
    let worker = FollowedWorker<ResolveMessage>(
      command: ThisProgram.worker(ResolveWorker.name, instance, limits), deadline: deadline)
    record.note = worker.follow { message in
      if let solver = message.solver { record.version = solver }
      if let first = message.first { record.first = first }
      if let change = message.change {
        record.changes.append(change)
        onChange(change)
      }
      return message.done == true
    }
    return record
  }
}
