import Planning
package import Wording

/// Which numbers were defaults: how many of what, the weakest, or all.
enum DefaultsSection {
  private static let shown = 8

  static func write(_ defaults: [DefaultUsed], of scenario: Scenario, all: Bool, to page: inout TextPage) {
    page.heading(Phrase.Defaults.heading)
    guard !defaults.isEmpty else { return page.paragraph(Phrase.Defaults.none) }
    page.paragraph(
      Phrase.Defaults.count(defaults.count, estimates: defaults.filter { $0.strength == .estimate }.count))
    page.paragraph(subjects(defaults))
    // Weakest first; among equals what fills most numbers; then the order of the scenario.
    let ranked = defaults.enumerated().sorted {
      ($0.element.strength, -$0.element.count, $0.offset) < (
        $1.element.strength, -$1.element.count, $1.offset
      )
    }.map(\.element)
    let label = DefaultLabel(scenario)
    if all {
      for used in ranked { write(used, label, to: &page) }
    } else {
      if ranked.count > shown { page.paragraph(Phrase.Defaults.weakest) }
      page.table(table(ranked.prefix(shown), label, page))
      page.paragraph(Phrase.Defaults.howToGive)
    }
  }

  private static func table(_ defaults: ArraySlice<DefaultUsed>, _ label: DefaultLabel, _ page: TextPage)
    -> TextTable
  {
    var table = TextTable([
      .left(page.text(Phrase.Defaults.item)), .left(page.text(Phrase.Defaults.value)),
      .left(page.text(Phrase.Defaults.strength)), .left(page.text(Phrase.Defaults.path)),
    ])
    for used in defaults {
      table.add([
        page.text(label.phrase(used.path)), page.text(value(used)), page.text(used.strength.phrase),
        used.path,
      ])
    }
    return table
  }

  /// One default with everything known about it; no table, because paths and sources are long.
  private static func write(_ used: DefaultUsed, _ label: DefaultLabel, to page: inout TextPage) {
    page.bullet(
      Phrase.Layout.named(label.phrase(used.path), value(used)),
      detail: Phrase.Layout.named(
        Phrase.Layout.inParentheses(Phrase(verbatim: used.path), used.strength.phrase), used.source))
  }

  /// `support roles 89, chores 24, …`, in the order in which they first come.
  private static func subjects(_ defaults: [DefaultUsed]) -> Phrase {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for used in defaults {
      let subject = String(used.path.prefix { $0 != "." })
      if counts[subject] == nil { order.append(subject) }
      counts[subject, default: 0] += 1
    }
    let parts = order.map { Phrase.Layout.amount(Phrase.DefaultItem.subject($0), "\(counts[$0] ?? 0)") }
    return Phrase.Layout.named(Phrase.Defaults.subjects, Phrase.joined(parts, by: Phrase.listSeparator))
  }

  /// `0.7 h (0.4-0.9)`, with separators of thousands.
  private static func value(_ used: DefaultUsed) -> Phrase {
    var parts = [Phrase(verbatim: grouped(used.value))]
    // Words such as `true` and `none` have no unit.
    if used.value.contains(where: \.isNumber), !used.unit.en.isEmpty { parts.append(used.unit) }
    if let low = used.low, let high = used.high, low != high {
      parts.append(Phrase(verbatim: "(\(grouped(low))-\(grouped(high)))"))
    }
    return Phrase.joined(parts, by: Phrase(verbatim: " "))
  }

  /// Whole numbers from 10,000 on, so that years stay years.
  private static func grouped(_ text: String) -> String {
    guard let number = Int(text), abs(number) >= 10_000 else { return text }
    return NumberText.grouped(number)
  }
}

extension DefaultUsed.Strength {
  package var phrase: Phrase {
    switch self {
    case .estimate: Phrase.Defaults.estimate
    case .single: Phrase.Defaults.single
    case .solid: Phrase.Defaults.solid
    }
  }
}
