/// The suite from the command line: chooses instances and contestants, runs, prints, writes.
struct SuiteCommand {
  let options: BenchOptions

  func run() throws {
    let chosen = Suite.instances(matching: options.only)
    guard !chosen.isEmpty else {
      throw BenchFailure(.usage, "no instance fits \(CommandText.text(options.only)); --list shows them all")
    }
    if options.list { return Self.list(chosen) }
    let limits = options.limits
    var absent: [String] = []
    let instances = chosen.filter { instance in
      let isPresent = instance.isPresent(shippedIn: limits.scenarios)
      if !isPresent { absent.append("\(instance.name): not in \(limits.scenarios)/") }
      return isPresent
    }
    var contestants = [Contestant.own(limits)]
    for peer in options.peers.peers {
      switch peer.search(limits) {
      case .found(let contestant): contestants.append(contestant)
      case .absent(let reason): absent.append(reason)
      }
    }
    for reason in absent { Output.remark(reason) }
    guard !instances.isEmpty else { throw BenchFailure(.noInput, "none of the instances is here") }
    let target = try recordFile()
    CurrentChild.listen()
    let records = try SuiteRun(
      instances: instances, contestants: contestants, limits: limits, file: target,
      earlier: options.continues ? target?.records() ?? [] : [], onRecord: tell
    ).records()
    let report = SuiteReport(
      records: records, limits: limits,
      command: CommandText.text(["kenkyubi-bench"] + CommandLine.arguments.dropFirst()), absent: absent)
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

  /// The file for records; without `--continue` there must be nothing in it.
  private func recordFile() throws(BenchFailure) -> RecordFile<SolveRecord>? {
    guard let path = options.json, path != "-" else { return nil }
    let file = RecordFile<SolveRecord>(path: path)
    if !options.continues, !file.isEmpty {
      throw BenchFailure(.usage, "\(path) has records already; add --continue, or name another file")
    }
    return file
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
