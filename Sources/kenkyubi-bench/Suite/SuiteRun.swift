/// Solves every instance with every contestant, one after the other, and keeps what came of it.
struct SuiteRun {
  let instances: [BenchInstance]
  let contestants: [Contestant]
  let limits: RunLimits
  /// Where finished solves are kept; `nil` for nowhere.
  let file: RecordFile<SolveRecord>?
  /// Solves of an interrupted run, which are not done again.
  let earlier: [SolveRecord]
  /// Told after each solve.
  let onRecord: (SolveRecord) -> Void

  /// Records in the order of instances and contestants.
  func records() throws -> [SolveRecord] {
    let done = Dictionary(earlier.map { ($0.key, $0) }) { _, latest in latest }
    let programs = try ExportedPrograms(scenarios: limits.scenarios)
    defer { programs.removeAll() }
    var records: [SolveRecord] = []
    for instance in instances {
      for contestant in contestants {
        let run = ContestantRun(contestant: contestant, instance: instance, limits: limits)
        if let record = done[run.key] {
          records.append(record)
          continue
        }
        let record = record(run, programs)
        try file?.append(record)
        onRecord(record)
        records.append(record)
      }
      programs.remove(instance)
    }
    return records
  }

  /// A program that cannot be exported is a failure of this solve, not the end of the suite.
  private func record(_ run: ContestantRun, _ programs: ExportedPrograms) -> SolveRecord {
    guard run.contestant.needsFile else { return run.record(file: "") }
    do throws(BenchFailure) {
      return run.record(file: try programs.make(run.instance))
    } catch {
      return run.failure(error.message)
    }
  }
}
