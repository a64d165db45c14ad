/// The measured part of a document: how, where and when, then the table and what went wrong.
struct MeasuredReport {
  /// As typed.
  let command: String
  /// Of the solver, one for each record.
  let versions: [String]
  let dates: [String]
  let limits: [(time: Double, threads: Int)]
  /// Instances that are not here, each with a reason.
  let absent: [String]
  let table: String
  let problems: [String]

  var text: String {
    var lines = [
      "`\(command)`", "", ([provenance, Machine.description] + span).joined(separator: "; ") + ".",
    ]
    lines += Self.distinct(
      limits.map { "Limit \(Cell.number($0.time, places: 0)) s; \($0.threads) thread(s)." })
    if !absent.isEmpty { lines.append("Not here: " + absent.joined(separator: "; ") + ".") }
    return lines.joined(separator: "\n") + "\n\n" + table
      + (problems.isEmpty ? "" : "\nProblems:\n\n" + problems.map { "- \($0)\n" }.joined())
  }

  private var provenance: String {
    (Self.distinct(versions.filter { !$0.isEmpty }) + [SourceVersion.text].compactMap { $0 })
      .joined(separator: ", ")
  }

  private var span: [String] {
    [Self.distinct([dates.min(), dates.max()].compactMap { $0 }).joined(separator: " to ")]
  }

  private static func distinct(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
