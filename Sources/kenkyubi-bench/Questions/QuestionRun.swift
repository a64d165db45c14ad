/// One instance in a process of its own: starts it, follows its lines, and makes the record, come what may.
struct QuestionRun {
  let instance: BenchInstance
  let limits: RunLimits
  /// Told after each answer.
  let onAnswer: (QuestionRecord.Answer) -> Void

  var key: QuestionRecord.Key {
    .init(instance: instance.name, threads: limits.threads, timeLimit: limits.time, gap: limits.gap)
  }

  /// Frontier and alternatives are dozens of solves, each within the limit.
  private var deadline: Double { 200 * (limits.time + 10) }

  func record() -> QuestionRecord {
    var record = QuestionRecord(key: key, version: "", date: Machine.date)
    let worker = FollowedWorker<QuestionMessage>(
      command: ThisProgram.worker(QuestionWorker.name, instance, limits), deadline: deadline)
    record.note = worker.follow { message in
      if let solver = message.solver { record.version = solver }
      if let answer = message.answer {
        record.answers.append(answer)
        onAnswer(answer)
      }
      return message.done == true
    }
    return record
  }
}
