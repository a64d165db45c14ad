/// One line per instance: seconds in the middle for each kind of question, and how many answers are not proven.
enum QuestionTable {
  static func text(_ records: [QuestionRecord]) -> String {
    var table = MarkdownTable(
      heads: [
        "instance", "gap, %", "first, s", "what-if, s", "why, s", "why not, s", "frontier, s",
        "alternatives, s", "infeasible, s", "not proven",
      ], textColumns: 1)
    for record in records {
      table.rows.append(
        [record.key.instance, Cell.percent(record.key.gap, places: 1)]
          + QuestionRecord.Kind.allCases.map { kind in
            Cell.number(Median.of(record.answers(of: kind).map(\.seconds)))
          } + ["\(record.answers.count { !$0.isProven })/\(record.answers.count)"])
    }
    return table.text
  }
}
