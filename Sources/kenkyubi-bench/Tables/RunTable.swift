/// One line per solve: first plan, seconds to each proven gap, the end, memory.
enum RunTable {
  static let targets = [0.01, 0.005, 0.001, 0.0001]

  static func text(_ records: [SolveRecord]) -> String {
    var table = MarkdownTable(
      heads: [
        "instance", "solver", "ended by", "first plan, s", "below best, %", "1 %, s", "0.5 %, s", "0.1 %, s",
        "0.01 %, s", "objective", "bound", "gap, %", "total, s", "peak, MB",
      ],
      textColumns: 3)
    for group in RecordGroup.byInstance(records) {
      let best = BestKnown(group.records)
      table.rows += group.records.map { row($0, best) }
    }
    return table.text
  }

  private static func row(_ record: SolveRecord, _ best: BestKnown) -> [String] {
    let course = record.trajectory
    let first = course.firstPlan
    return [
      record.key.instance, record.key.solver, record.ending.rawValue, Cell.number(first?.seconds),
      Cell.percent(first.flatMap { best.shortfall(of: $0.objective) }, places: 2),
    ] + targets.map { Cell.number(record.seconds(toGap: $0)) } + [
      Cell.number(course.objective), Cell.number(course.bound), Cell.percent(course.gap),
      Cell.number(record.seconds), Cell.megabytes(record.peakKilobytes),
    ]
  }

  /// One solve as one line of text, for whoever watches the run.
  static func remark(_ record: SolveRecord) -> String {
    let course = record.trajectory
    let gaps = targets.map {
      "\(Decimals.text(100 * $0, places: 2)) %: \(Cell.number(record.seconds(toGap: $0)))"
    }
    return
      "\(record.key.instance) \(record.key.solver): first plan \(Cell.number(course.firstPlan?.seconds)) s; "
      + gaps.joined(separator: ", ")
      + "; \(Cell.number(course.objective)) of at most \(Cell.number(course.bound)), gap \(Cell.percent(course.gap)) %; "
      + "\(Cell.number(record.seconds)) s (\(record.ending.rawValue)), \(Cell.megabytes(record.peakKilobytes)) MB"
      + (record.note.map { "; \($0)" } ?? "")
  }
}
