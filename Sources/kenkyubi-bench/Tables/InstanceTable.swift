/// One line per instance: how large its program is, and what is known of its optimum.
enum InstanceTable {
  static func text(_ records: [SolveRecord]) -> String {
    var table = MarkdownTable(
      heads: [
        "instance", "best plan by", "lowest bound by", "variables", "integers", "rows", "best plan",
        "lowest bound",
      ],
      textColumns: 3)
    for group in RecordGroup.byInstance(records) {
      let best = BestKnown(group.records)
      let size = group.records.compactMap(\.size).first
      table.rows.append([
        group.instance, names(best.objective), names(best.bound), Cell.count(size?.variables),
        Cell.count(size?.integers), Cell.count(size?.rows), Cell.number(best.objective?.number),
        Cell.number(best.bound?.number),
      ])
    }
    return table.text
  }

  private static func names(_ value: BestKnown.Value?) -> String {
    value.map { $0.solvers.joined(separator: ", ") } ?? Cell.none
  }
}
