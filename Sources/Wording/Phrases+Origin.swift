extension Phrase {
  /// Where a figure comes from.
  package enum Origin {
    package static func plan(_ path: String) -> Phrase { Phrase(ja: "計画 \(path)", en: "plan: \(path)") }
    package static func scenario(_ path: String) -> Phrase {
      Phrase(ja: "シナリオ \(path)", en: "scenario: \(path)")
    }
    package static func evidence(_ path: String) -> Phrase {
      Phrase(ja: "根拠一覧 \(path)", en: "catalogue: \(path)")
    }
    package static func question(_ command: String) -> Phrase {
      Phrase(ja: "求め直し（\(command)）", en: "solved again: \(command)")
    }
    package static func derived(_ derivation: String, _ parts: Phrase) -> Phrase {
      let name = derivations[derivation] ?? Phrase(verbatim: derivation)
      return Phrase(ja: "\(name.ja)（\(parts.ja)）", en: "\(name.en) of (\(parts.en))")
    }
    package static func andMore(_ parts: Phrase, _ count: Int) -> Phrase {
      Phrase(ja: "\(parts.ja)、ほか\(count)件", en: "\(parts.en), and \(count) more")
    }

    // Only ever looked up: its order reaches no output.
    private static let derivations = [
      "sum": Phrase(ja: "合計", en: "sum"), "difference": Phrase(ja: "差", en: "difference"),
      "product": Phrase(ja: "積", en: "product"), "ratio": Phrase(ja: "比", en: "ratio"),
      "mean": Phrase(ja: "平均", en: "mean"), "least": Phrase(ja: "最小", en: "least"),
      "most": Phrase(ja: "最大", en: "most"), "count": Phrase(ja: "件数", en: "count"),
      "partOfYear": Phrase(ja: "その年度の月数分", en: "share of the year's months"),
      "withoutOverhead": Phrase(ja: "一般管理費を除いた額", en: "amount without overhead"),
    ]
  }
}
