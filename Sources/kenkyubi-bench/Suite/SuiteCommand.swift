/// The suite from the command line: chooses instances and contestants, runs, prints, writes.
struct SuiteCommand {
  let options: BenchOptions

  func run() throws {
    if options.list { return Self.list(try options.chosenInstances()) }
    let limits = options.limits
    let present = try options.presentInstances()
    let instances = present.instances
    var absent = present.absent
    var contestants = [Contestant.own(limits)]
    for peer in options.peers.peers {
      switch peer.search(limits) {
      case .found(let contestant): contestants.append(contestant)
      case .absent(let reason): absent.append(reason)
      }
    }
    for reason in absent.dropFirst(present.absent.count) { Output.remark(reason) }
    let target = try options.recordFile(of: SolveRecord.self)
    CurrentChild.listen()
    let records = try SuiteRun(
      instances: instances, contestants: contestants, limits: limits, file: target,
      earlier: options.continues ? target?.records() ?? [] : [], onRecord: tell
    ).records()
    let report = SuiteReport(
      records: records, limits: limits,
      command: CommandText.ofTable(CommandLine.arguments.dropFirst()), absent: absent)
    if options.json != "-" { Output.say(report.text) }
    if let path = options.write {
      try MarkedSection.suite(threads: limits.threads).write(report.text, to: path)
    }
    try judge(records)
  }

  /// Names in the first column, so that `cut` and `awk` find them.
  private static func list(_ instances: [BenchInstance]) {
    let width = instances.map(\.name.count).max() ?? 0
    for instance in instances {
      let gap = String(repeating: " ", count: width - instance.name.count + 2)
      Output.say(instance.name + gap + instance.summary)
    }
  }

  private func tell(_ record: SolveRecord) {
    Output.remark(RunTable.remark(record))
    if options.json == "-", let line = RecordFile<SolveRecord>.line(record) { Output.say(line) }
  }

  /// A run with a failure or a contradiction is not a success, however good its table looks.
  private func judge(_ records: [SolveRecord]) throws(BenchFailure) {
    let failed = records.count { $0.ending == .failure }
    let contradictions = Contradictions.all(records).count
    if failed + contradictions > 0 {
      throw BenchFailure(.failed, "\(failed) solve(s) failed, \(contradictions) contradiction(s)")
    }
  }
}
