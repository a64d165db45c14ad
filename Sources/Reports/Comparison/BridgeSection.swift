import Planning
import Wording

/// What makes the difference of the objective: changes in order, changes alone, and what they do together.
enum BridgeSection {
  static func write(_ view: PairView, to page: inout TextPage) {
    let groups = view.pair.groups
    guard !groups.isEmpty, groups[0].label != .all else { return }
    page.heading(
      Phrase.Comparison.heading(Phrase.Bridge.heading, view.before.letter, view.after.letter))
    writeSteps(view, to: &page)
    if groups.count > 1 { writeAlone(view, to: &page) }
    if view.pair.bridge.steps.contains(where: { $0.part != nil }) { page.paragraph(Phrase.Bridge.note) }
  }

  private static func table(_ title: Phrase, _ page: TextPage) -> TextTable {
    TextTable([
      .left(page.text(title)), .right(page.text(Phrase.Bridge.value)), .right(page.text(Phrase.Bridge.hours)),
      .left(page.text(Phrase.Bridge.proven)),
    ])
  }

  private static func writeSteps(_ view: PairView, to page: inout TextPage) {
    let bridge = view.pair.bridge
    var table = table(Phrase.Bridge.inOrder, page)
    table.add([page.text(Phrase.Bridge.start(view.before.letter)), value(bridge.path.first)])
    for step in bridge.steps {
      let label = step.groups.map { page.text(view.groupName($0)) }.joined(separator: " + ")
      let end = bridge.path[step.groups.upperBound]
      table.add(
        [label, value(end)]
          + cells(step.part, reason: end.value == nil ? end : bridge.path[step.groups.lowerBound], page))
    }
    addWhole(view, to: &table, page)
    page.table(table)
    writeMissing(bridge, to: &page)
    if view.pair.groups.count > 1 { page.paragraph(Phrase.Bridge.orderNote) }
  }

  /// Why points on the way have no value, those in a row with the same reason together.
  private static func writeMissing(_ bridge: ObjectiveBridge, to page: inout TextPage) {
    var runs: [(first: Int, last: Int, point: BridgePoint)] = []
    for (index, point) in bridge.path.enumerated().dropFirst() where point.value == nil {
      if let run = runs.last, run.last == index - 1, run.point == point {
        runs[runs.count - 1].last = index
      } else {
        runs.append((index, index, point))
      }
    }
    for run in runs {
      page.bullet(
        Phrase.Bridge.missing(
          run.first == run.last ? "\(run.first)" : "\(run.first)-\(run.last)",
          DifferenceText.reason(run.point)))
    }
    if bridge.steps.contains(where: { $0.groups.count > 1 && $0.part != nil }) {
      page.paragraph(Phrase.Bridge.together)
    }
  }

  private static func writeAlone(_ view: PairView, to page: inout TextPage) {
    let bridge = view.pair.bridge
    page.space()
    var table = table(Phrase.Bridge.alone, page)
    for (group, part) in bridge.aloneParts.enumerated() {
      let point = bridge.alone[group]
      table.add(
        [page.text(view.groupName(group)), value(point)]
          + cells(part, reason: point.value == nil ? point : bridge.path[0], page))
    }
    if let interactions = bridge.interactions {
      table.add([page.text(Phrase.Bridge.interactions), ""] + cells(interactions, reason: nil, page))
    }
    addWhole(view, to: &table, page)
    page.table(table)
    page.paragraph(Phrase.Bridge.aloneNote)
    if bridge.interactions == nil { page.paragraph(Phrase.Bridge.unknownInteractions) }
  }

  private static func addWhole(_ view: PairView, to table: inout TextTable, _ page: TextPage) {
    let bridge = view.pair.bridge
    let missing = [bridge.path.first, bridge.path.last].compactMap { $0 }.first { $0.value == nil }
    table.addTotal(
      [page.text(Phrase.Bridge.whole(view.before.letter, view.after.letter)), value(bridge.path.last)]
        + cells(bridge.whole, reason: missing, page))
  }

  /// Difference and what is proven of it; without a difference, why.
  private static func cells(
    _ part: ObjectiveBridge.Part?, reason: BridgePoint?, _ page: TextPage
  ) -> [String] {
    guard let part else { return ["-", reason.map { page.text(DifferenceText.reason($0)) } ?? "-"] }
    return [
      DifferenceText.signed(tenths: part.tenths), page.text(DifferenceText.proven(part.difference)),
    ]
  }

  private static func value(_ point: BridgePoint?) -> String {
    point?.value.map { FigureGroup.Unit.tenths.text(ObjectiveBridge.tenths($0.reached)) } ?? "-"
  }
}
