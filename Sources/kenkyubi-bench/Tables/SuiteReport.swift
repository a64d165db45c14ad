/// The measured part of docs/benchmarks.md: where, when and how; then one table after the other.
struct SuiteReport {
  let records: [SolveRecord]
  let limits: RunLimits
  /// As typed.
  let command: String
  /// Peers and instances that are not here, each with a reason.
  let absent: [String]

  var text: String {
    ([head] + tables).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var tables: [String] {
    [
      InstanceTable.text(records),
      RunTable.text(records),
      RaceTable(records) { Suite.instance(named: $0)?.firstTarget ?? 0.005 }.text,
      Self.list(
        "Failed",
        records.compactMap { record in
          record.note.map { "\(record.key.instance), \(record.key.solver): \($0)" }
        }),
      Self.list("Contradictions", Contradictions.all(records)),
    ]
  }

  private var head: String {
    var versions: [String] = []
    for record in records where !versions.contains(record.version) { versions.append(record.version) }
    let dates = records.map(\.date)
    let period = [dates.min(), dates.max()].compactMap { $0 }
    let days = period.first == period.last ? period.first ?? "" : period.joined(separator: " to ")
    var lines = [
      "`\(command)`", "",
      (versions + [SourceVersion.text].compactMap { $0 }).joined(separator: ", ")
        + "; \(Machine.description); \(days).",
      "Limit \(Cell.number(limits.time, places: 0)) s, stopped at a gap of \(Cell.percent(limits.gap)) %; "
        + "kenkyubi on \(limits.threads) thread(s), others on one.",
    ]
    if !absent.isEmpty { lines.append("Not here: " + absent.joined(separator: "; ") + ".") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func list(_ title: String, _ entries: [String]) -> String {
    entries.isEmpty ? "" : "\(title):\n\n" + entries.map { "- \($0)\n" }.joined()
  }
}
