/// `--resolve`: chooses instances, solves each again after every change, prints, writes.
struct ResolveCommand {
  let options: BenchOptions

  func run() throws {
    let (instances, absent) = try options.presentInstances()
    let file = try options.recordFile(of: ResolveRecord.self)
    let earlier = options.continues ? try file?.records() ?? [] : []
    CurrentChild.listen()
    var records: [ResolveRecord] = []
    for instance in instances {
      var limits = options.limits
      limits.gap = options.gap ?? instance.firstTarget
      let run = ResolveRun(instance: instance, limits: limits) {
        Output.remark("\(instance.name) \(ResolveTable.remark($0))")
      }
      if let record = earlier.last(where: { $0.key == run.key }) {
        records.append(record)
        continue
      }
      let record = run.record()
      try file?.append(record)
      if options.json == "-", let line = RecordFile<ResolveRecord>.line(record) { Output.say(line) }
      records.append(record)
    }
    let report = MeasuredReport(
      command: CommandText.ofTable(CommandLine.arguments.dropFirst()), versions: records.map(\.version),
      dates: records.map(\.date), limits: records.map { (time: $0.key.timeLimit, threads: $0.key.threads) },
      absent: absent, table: ResolveTable.text(records), problems: records.flatMap(\.problems))
    if options.json != "-" { Output.say(report.text) }
    if let path = options.write {
      try MarkedSection.resolve(threads: options.threads).write(report.text, to: path)
    }
    if !report.problems.isEmpty {
      throw BenchFailure(.failed, "\(report.problems.count) failure(s) or contradiction(s)")
    }
  }
}
