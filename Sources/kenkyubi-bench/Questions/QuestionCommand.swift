/// `--questions`: chooses instances, asks each, prints, writes.
struct QuestionCommand {
  let options: BenchOptions

  func run() throws {
    let (instances, absent) = try options.presentInstances()
    let file = try options.recordFile(of: QuestionRecord.self)
    let earlier = options.continues ? try file?.records() ?? [] : []
    CurrentChild.listen()
    var records: [QuestionRecord] = []
    for instance in instances {
      var limits = options.limits
      limits.gap = options.gap ?? instance.firstTarget
      let run = QuestionRun(instance: instance, limits: limits) { answer in
        Output.remark(
          "\(instance.name) \(answer.kind.rawValue) (\(answer.name.prefix(60))): \(Cell.number(answer.seconds)) s"
            + (answer.isProven ? "" : ", not proven"))
      }
      if let record = earlier.last(where: { $0.key == run.key }) {
        records.append(record)
        continue
      }
      let record = run.record()
      try file?.append(record)
      if options.json == "-", let line = RecordFile<QuestionRecord>.line(record) { Output.say(line) }
      records.append(record)
    }
    let report = MeasuredReport(
      command: CommandText.ofTable(CommandLine.arguments.dropFirst()), versions: records.map(\.version),
      dates: records.map(\.date), limits: records.map { (time: $0.key.timeLimit, threads: $0.key.threads) },
      absent: absent, table: QuestionTable.text(records), problems: records.flatMap(\.problems))
    if options.json != "-" { Output.say(report.text) }
    if let path = options.write {
      try MarkedSection.questions(threads: options.threads).write(report.text, to: path)
    }
    if !report.problems.isEmpty { throw BenchFailure(.failed, "\(report.problems.count) failure(s)") }
  }
}
