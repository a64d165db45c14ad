import Planning
import Wording

/// Which inputs differ: in words, both values, and where they are written.
enum InputsSection {
  /// Most characters of a value that are shown.
  private static let valueLimit = 60

  static func write(_ view: PairView, limit: Int?, to page: inout TextPage) {
    let inputs = view.pair.inputs
    page.heading(
      Phrase.Comparison.heading(Phrase.Comparison.inputs, view.before.letter, view.after.letter))
    if inputs.isSame { page.paragraph(Phrase.Comparison.noChangedInputs) }
    let shown = limit.map { inputs.changes.prefix($0) } ?? inputs.changes[...]
    if !shown.isEmpty {
      var table = TextTable([
        .left(page.text(Phrase.Comparison.quantity)), .left(view.before.letter), .left(view.after.letter),
        .left(page.text(Phrase.Comparison.path)),
      ])
      for change in shown {
        let texts = values(change)
        table.add([
          page.text(view.labels.phrase(change.path)), page.text(texts.before), page.text(texts.after),
          change.path,
        ])
      }
      page.table(table)
    }
    if shown.count < inputs.changes.count {
      page.paragraph(Phrase.Comparison.shortened(inputs.changes.count - shown.count))
    }
    if inputs.isReordered { page.paragraph(Phrase.Comparison.reordered) }
    page.paragraph(Phrase.Comparison.sameInputs(inputs.sameCount))
  }

  /// Both values; of a whole entry how many it has, and its first ones.
  static func values(_ change: InputChange) -> (before: Phrase, after: Phrase) {
    (value(change.before, change), value(change.after, change))
  }

  private static func value(_ values: [InputValue], _ change: InputChange) -> Phrase {
    guard let first = values.first else { return Phrase(verbatim: "-") }
    guard change.isEntry else { return Phrase(verbatim: shown(first.value)) }
    return Phrase.Comparison.values(values.count)
  }

  /// Long values cut, whole numbers from 10,000 on with separators.
  static func shown(_ text: String) -> String {
    if let number = Int(text), abs(number) >= 10_000 { return NumberText.grouped(number) }
    return text.count <= valueLimit ? text : text.prefix(valueLimit - 1) + "…"
  }
}
