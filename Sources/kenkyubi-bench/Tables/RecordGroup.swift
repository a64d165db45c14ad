/// The records of one instance.
struct RecordGroup {
  let instance: String
  let records: [SolveRecord]

  /// In the order in which instances first appear.
  static func byInstance(_ records: [SolveRecord]) -> [RecordGroup] {
    var names: [String] = []
    for record in records where !names.contains(record.key.instance) { names.append(record.key.instance) }
    return names.map { name in
      RecordGroup(instance: name, records: records.filter { $0.key.instance == name })
    }
  }

  func record(of solver: String) -> SolveRecord? { records.first { $0.key.solver == solver } }
}
