extension BenchOptions {
  /// The instances that the command line names.
  func chosenInstances() throws(BenchFailure) -> [BenchInstance] {
    let chosen = Suite.instances(matching: only)
    guard !chosen.isEmpty else {
      throw BenchFailure(.usage, "no instance fits \(CommandText.text(only)); --list shows them all")
    }
    return chosen
  }

  /// Those of them that are on this machine; of the others a reason each, which is also said.
  func presentInstances() throws(BenchFailure) -> (instances: [BenchInstance], absent: [String]) {
    let chosen = try chosenInstances()
    let instances = chosen.filter { $0.isPresent(shippedIn: scenarios) }
    let absent = chosen.filter { !$0.isPresent(shippedIn: scenarios) }
      .map { "\($0.name): not in \(scenarios)/" }
    for reason in absent { Output.remark(reason) }
    guard !instances.isEmpty else { throw BenchFailure(.noInput, "none of the instances is here") }
    return (instances, absent)
  }

  /// The file for records; without `--continue` there must be nothing in it. `nil` for nowhere.
  func recordFile<Record: Codable>(of _: Record.Type) throws(BenchFailure) -> RecordFile<Record>? {
    guard let path = json, path != "-" else { return nil }
    let file = RecordFile<Record>(path: path)
    if !continues, !file.isEmpty {
      throw BenchFailure(.usage, "\(path) has records already; add --continue, or name another file")
    }
    return file
  }
}
