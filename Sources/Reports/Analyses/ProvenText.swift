import Planning
import Wording

/// Values and differences in words, never more certain than they are.
enum ProvenText {
  static func value(_ value: ProvenValue) -> Phrase {
    let reached = NumberText.decimal(value.reached, places: 1)
    if value.isExact { return Phrase.Proven.exact(reached) }
    return Phrase.Proven.atLeast(reached, most: NumberText.decimal(value.most, places: 1))
  }

  static func difference(_ difference: ProvenDifference) -> Phrase {
    switch difference.verdict {
    case .equal: return Phrase.Proven.equal
    case .unknown:
      return Phrase.Proven.unknown(least: signed(difference.least), most: signed(difference.most))
    case .more, .less:
      if difference.isExact { return Phrase.Proven.exact(signed(difference.reached)) }
      return Phrase.Proven.between(
        signed(difference.reached), least: signed(difference.least), most: signed(difference.most))
    }
  }

  /// A tenth of an hour, with its sign.
  static func signed(_ hours: Double) -> String {
    let text = NumberText.decimal(hours, places: 1)
    return hours > 0 && text != "0.0" ? "+" + text : text
  }

  static func json(_ value: ProvenValue, _ language: Language) -> JSONValue {
    .members([
      "reached": .double(value.reached), "most": .double(value.most), "gap": .double(value.gap),
      "isExact": .bool(value.isExact), "text": .string(self.value(value).text(language)),
    ])
  }

  static func json(_ difference: ProvenDifference, _ language: Language) -> JSONValue {
    let verdict =
      switch difference.verdict {
      case .more: "more"
      case .less: "less"
      case .equal: "equal"
      case .unknown: "unknown"
      }
    return .members([
      "reached": .double(difference.reached), "least": .double(difference.least),
      "most": .double(difference.most), "isExact": .bool(difference.isExact), "verdict": .string(verdict),
      "text": .string(self.difference(difference).text(language)),
    ])
  }
}
