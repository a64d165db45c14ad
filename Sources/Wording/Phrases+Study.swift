extension Phrase {
  /// Variants of a scenario that studies are made of.
  package enum Study {
    package static func cap(percent: Int) -> Phrase {
      let sign = percent < 0 ? "−" : "+"
      return Phrase(
        ja: "補助金の上限\(sign)\(percent.magnitude)%", en: "award cap \(sign)\(percent.magnitude) %")
    }

    /// A whole column of the evidence catalogue.
    package static func column(_ key: String, _ column: String) -> Phrase {
      switch (key, column) {
      case ("evidence", "low"): Phrase(ja: "効果をすべて低めに", en: "all effects low")
      case ("evidence", "high"): Phrase(ja: "効果をすべて高めに", en: "all effects high")
      case ("costs", "low"): Phrase(ja: "単価をすべて低めに", en: "all costs low")
      case ("costs", "high"): Phrase(ja: "単価をすべて高めに", en: "all costs high")
      default: Phrase(verbatim: "\(key)=\(column)")
      }
    }

    package static let withoutBuyout = Phrase(ja: "代行（バイアウト）なし", en: "no buyout")
    package static let withoutHires = Phrase(
      ja: "新規雇用なし（必要な配置の条件も外す）", en: "no hires (and no posts asked for)")
    package static let withoutMeasures = Phrase(ja: "研究DXなし", en: "no research DX")

    package static func delayed(months: Int) -> Phrase {
      Phrase(ja: "採用までの期間が\(months)か月延びる", en: "hiring takes \(months) months longer")
    }

    package static func overhead(percent: Int) -> Phrase {
      Phrase(ja: "一般管理費\(percent)%", en: "overhead \(percent) %")
    }

    package static func leaving(_ name: String) -> Phrase {
      Phrase(ja: "\(name)が支援対象から外れる", en: "\(name) is not supported")
    }

    package static func unfilled(_ role: String) -> Phrase {
      Phrase(ja: "\(role)が採用できない", en: "no \(role) can be hired")
    }
  }
}
