import Wording

/// Which numbers were defaults: how many, the weakest, or all.
enum DefaultsSection {
  private static let shown = 5

  static func write(_ defaults: [DefaultUsed], all: Bool, to page: inout TextPage) {
    page.heading(Phrase.Defaults.heading)
    guard !defaults.isEmpty else { return page.paragraph(Phrase.Defaults.none) }
    page.paragraph(
      Phrase.Defaults.count(defaults.count, estimates: defaults.filter { $0.strength == .estimate }.count))
    // Weakest first; among equals what fills most numbers; then the order of the scenario.
    let ranked = defaults.enumerated().sorted {
      ($0.element.strength, -$0.element.count, $0.offset) < (
        $1.element.strength, -$1.element.count, $1.offset
      )
    }.map(\.element)
    let listed = all ? ranked : Array(ranked.prefix(shown))
    if listed.count < defaults.count { page.paragraph(Phrase.Defaults.weakest) }
    var table = TextTable([
      .left(page.text(Phrase.Defaults.item)), .left(page.text(Phrase.Defaults.value)),
      .left(page.text(Phrase.Defaults.strength)), .left(page.text(Phrase.Defaults.source)),
    ])
    for used in listed {
      table.add([
        used.path, page.text(value(used)), page.text(used.strength.phrase), page.text(used.source),
      ])
    }
    page.table(table)
  }

  /// `0.7 h (0.4-0.9)`.
  private static func value(_ used: DefaultUsed) -> Phrase {
    var parts = [Phrase(verbatim: used.value)]
    // Words such as `true` and `none` have no unit.
    if used.value.contains(where: \.isNumber), !used.unit.en.isEmpty { parts.append(used.unit) }
    if let low = used.low, let high = used.high, low != high {
      parts.append(Phrase(verbatim: "(\(low)-\(high))"))
    }
    return Phrase.joined(parts, by: Phrase(verbatim: " "))
  }
}

extension DefaultUsed.Strength {
  var phrase: Phrase {
    switch self {
    case .estimate: Phrase.Defaults.estimate
    case .single: Phrase.Defaults.single
    case .solid: Phrase.Defaults.solid
    }
  }
}
