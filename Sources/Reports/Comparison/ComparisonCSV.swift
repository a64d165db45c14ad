import Planning
package import Wording

/// A comparison as one flat table: section, item, the two sides, difference, note.
package enum ComparisonCSV {
  /// The table; with more than two sides, a column in front says which two a row is about. O(inputs + plans).
  package static func text(
    _ comparison: Comparison, _ language: Language, detail: Comparison.Detail = .all
  ) -> String {
    let isMany = comparison.pairs.count > 1
    var rows: [[CSVText.Cell]] = []
    for pair in comparison.pairs {
      let view = PairView(comparison, pair)
      var table = ComparisonRows(view: view, language: language, detail: detail)
      table.addAll(comparison)
      let name = CSVText.Cell.text("\(view.before.letter)-\(view.after.letter)")
      rows += table.rows.map { isMany ? [name] + $0 : $0 }
    }
    let first = comparison.sides[0].letter
    let second =
      isMany
      ? Phrase.ComparisonTable.other.text(language)
      : comparison.pairs.first.map { comparison.sides[$0.side].letter } ?? ""
    let heads = [
      Phrase.ComparisonTable.section.text(language), Phrase.Comparison.quantity.text(language), first, second,
      Phrase.Comparison.difference.text(language), Phrase.ComparisonTable.note.text(language),
    ]
    let pairHead = isMany ? [Phrase.ComparisonTable.pair.text(language)] : []
    return CSVText.of([(pairHead + heads).map { .text($0) }] + rows)
  }
}

/// The rows about one pair.
private struct ComparisonRows {
  let view: PairView
  let language: Language
  let detail: Comparison.Detail
  var rows: [[CSVText.Cell]] = []

  private func text(_ phrase: Phrase) -> CSVText.Cell { .text(phrase.text(language)) }

  private mutating func add(
    _ section: Phrase, _ item: CSVText.Cell, _ before: CSVText.Cell, _ after: CSVText.Cell,
    _ difference: CSVText.Cell = .empty, _ note: CSVText.Cell = .empty
  ) {
    rows.append([text(section), item, before, after, difference, note])
  }

  mutating func addAll(_ comparison: Comparison) {
    addResults()
    addInputs()
    addDecisions()
    addFigures(Phrase.Figures.hours, view.hours)
    addFigures(Phrase.Figures.money, view.money)
    addBridge()
  }

  private mutating func addResults() {
    let sides = [view.before, view.after]
    let section = Phrase.Comparison.result
    add(section, text(Phrase.ComparisonTable.run), text(sides[0].name), text(sides[1].name))
    let status = sides.map { text(ResultsSection.status($0.solved)) }
    add(section, text(Phrase.Comparison.status), status[0], status[1])
    func tenths(_ value: Double?) -> CSVText.Cell {
      value.map { .tenths(ObjectiveBridge.tenths($0)) } ?? .empty
    }
    let values = sides.map { ProvenValue($0.solved.outcome) }
    add(
      section, text(Phrase.Comparison.objective), tenths(values[0]?.reached), tenths(values[1]?.reached),
      view.pair.bridge.whole.map { .tenths($0.tenths) } ?? .empty,
      view.pair.bridge.whole.map { text(DifferenceText.proven($0.difference)) } ?? .empty)
    add(section, text(Phrase.Comparison.bound), tenths(values[0]?.most), tenths(values[1]?.most))
  }

  private mutating func addInputs() {
    for change in view.pair.inputs.changes {
      let old = Dictionary(change.before.map { ($0.path, $0.value) }) { first, _ in first }
      let new = Dictionary(change.after.map { ($0.path, $0.value) }) { first, _ in first }
      for path in change.paths {
        add(
          Phrase.Comparison.inputs, text(view.labels.phrase(path)), old[path].map { .text($0) } ?? .empty,
          new[path].map { .text($0) } ?? .empty, text(change.kind.phrase), .text(path))
      }
    }
  }

  private mutating func addDecisions() {
    guard let decisions = view.decisions else { return }
    for change in DecisionText.all(decisions, view) {
      add(
        change.title, text(change.item), change.before.map(text) ?? .empty, change.after.map(text) ?? .empty,
        text(change.kind.decisionPhrase))
    }
  }

  private mutating func addFigures(_ heading: Phrase, _ groups: [FigureGroup]) {
    for group in groups {
      for line in group.lines where detail == .all || !line.isSame {
        add(
          heading, text(Phrase.DefaultItem.of(group.title, line.label)), group.unit.csv(line.before),
          group.unit.csv(line.after), group.unit.csv(line.difference))
      }
    }
  }

  private mutating func addBridge() {
    let bridge = view.pair.bridge
    guard !view.pair.groups.isEmpty else { return }
    let whole = Phrase.Bridge.whole(view.before.letter, view.after.letter)
    let missing = [bridge.path.first, bridge.path.last].compactMap { $0 }.first { $0.value == nil }
    for step in bridge.steps {
      addPart(Phrase.Bridge.inOrder, label(step.groups), step.part, step.gaps.last)
    }
    addPart(Phrase.Bridge.inOrder, whole, bridge.whole, missing)
    guard view.pair.groups.count > 1 else { return }
    for (group, part) in bridge.aloneParts.enumerated() {
      addPart(Phrase.Bridge.alone, label(group..<group + 1), part, bridge.alone[group])
    }
    if let interactions = bridge.interactions {
      addPart(Phrase.Bridge.alone, Phrase.Bridge.interactions, interactions, nil)
    }
    addPart(Phrase.Bridge.alone, whole, bridge.whole, missing)
  }

  private func label(_ groups: Range<Int>) -> Phrase {
    Phrase.joined(
      groups.map { view.groupName($0) }, by: Phrase(verbatim: " + "))
  }

  private mutating func addPart(
    _ section: Phrase, _ item: Phrase, _ part: ObjectiveBridge.Part?, _ reason: BridgePoint?
  ) {
    let note =
      part.map { DifferenceText.proven($0.difference) } ?? reason.map { DifferenceText.reason($0) }
    add(
      section, text(item), .empty, .empty, part.map { .tenths($0.tenths) } ?? .empty,
      note.map { text($0) } ?? .empty)
  }
}
