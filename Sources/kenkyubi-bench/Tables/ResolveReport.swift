/// The measured part on solving again: where, when and how; then the table and what went wrong.
struct ResolveReport {
  let records: [ResolveRecord]
  /// As typed.
  let command: String
  /// Instances that are not here, each with a reason.
  let absent: [String]

  var text: String {
    var lines = [
      "`\(command)`", "", ([provenance, Machine.description] + dates).joined(separator: "; ") + ".",
    ]
    lines += keys
    if !absent.isEmpty { lines.append("Not here: " + absent.joined(separator: "; ") + ".") }
    let problems = records.flatMap(\.problems).map { "- \($0)\n" }.joined()
    return lines.joined(separator: "\n") + "\n\n" + ResolveTable.text(records)
      + (problems.isEmpty ? "" : "\nProblems:\n\n" + problems)
  }

  private var provenance: String {
    let versions = Self.distinct(records.map(\.version).filter { !$0.isEmpty })
    return (versions + [SourceVersion.text].compactMap { $0 }).joined(separator: ", ")
  }

  private var dates: [String] {
    let dates = records.map(\.date)
    return [Self.distinct([dates.min(), dates.max()].compactMap { $0 }).joined(separator: " to ")]
  }

  private var keys: [String] {
    Self.distinct(
      records.map { "Limit \(Cell.number($0.key.timeLimit, places: 0)) s; \($0.key.threads) thread(s)." })
  }

  private static func distinct(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
