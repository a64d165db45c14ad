/// One line per instance and group of changes: seconds and ratios in the middle, and how many did not get there.
enum ResolveTable {
  static func text(_ records: [ResolveRecord]) -> String {
    var table = MarkdownTable(
      heads: [
        "instance", "changes", "number", "gap, %", "first, s", "warm, s", "cold, s", "warm/first",
        "warm/cold",
        "not reached warm", "not reached cold",
      ],
      textColumns: 2)
    for record in records {
      for group in ResolveChange.Group.allCases {
        table.rows.append(row(record, group))
      }
    }
    return table.text + "\n" + summary(records)
  }

  private static func row(_ record: ResolveRecord, _ group: ResolveChange.Group) -> [String] {
    let changes = record.changes(in: group)
    let limit = record.key.timeLimit
    return [
      record.key.instance, group.rawValue, "\(changes.count)", Cell.percent(record.key.gap, places: 1),
      Cell.number(record.first?.toGap), Cell.number(Median.of(changes.map { $0.warm.toGap ?? limit })),
      Cell.number(Median.of(changes.map { $0.cold.toGap ?? limit })),
      Cell.number(Median.of(changes.map(\.overFirst)), places: 3),
      Cell.number(Median.of(changes.map(\.overCold)), places: 3),
      "\(changes.count { $0.warm.toGap == nil })", "\(changes.count { $0.cold.toGap == nil })",
    ]
  }

  /// Medians over the changes of all instances.
  private static func summary(_ records: [ResolveRecord]) -> String {
    ResolveChange.Group.allCases.map { group in
      let changes = records.flatMap { $0.changes(in: group) }
      let first = Cell.number(Median.of(changes.map(\.overFirst)), places: 3)
      let cold = Cell.number(Median.of(changes.map(\.overCold)), places: 3)
      let missed = changes.count { $0.warm.toGap == nil }
      return "- \(changes.count) \(group.rawValue) changes: median warm/first \(first), warm/cold \(cold); "
        + "\(missed) not within the limit.\n"
    }.joined()
  }

  /// One change as one line of text, for whoever watches the run.
  static func remark(_ change: ResolveRecord.Change) -> String {
    "\(change.name): warm \(Cell.number(change.warm.toGap)) s (\(change.warm.ending.rawValue)), "
      + "cold \(Cell.number(change.cold.toGap)) s (\(change.cold.ending.rawValue)); "
      + "warm/first \(Cell.number(change.overFirst, places: 3)), "
      + "warm/cold \(Cell.number(change.overCold, places: 3))"
  }
}
