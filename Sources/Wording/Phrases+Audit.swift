extension Phrase {
  /// An audit's frame: verdict, headings, parts of a line.
  package enum Audit {
    package static let title = Phrase(ja: "計画の監査", en: "Audit of the plan")
    package static let clean = Phrase(
      ja: "違反はありません。すべての規則を独立に計算し直して確かめました。",
      en: "No violations. Every rule was recomputed independently.")

    package static func violations(_ count: Int) -> Phrase {
      Phrase(
        ja: "この計画は規則に\(count)か所で反しています。",
        en: count == 1 ? "The plan breaks a rule in 1 place." : "The plan breaks rules in \(count) places.")
    }

    /// Found, limit and difference, units included.
    package static func atMost(found: Phrase, limit: Phrase, excess: Phrase) -> Phrase {
      Phrase(
        ja: "計画では\(found.ja)、上限は\(limit.ja)（\(excess.ja)の超過）",
        en: "the plan has \(found.en), at most \(limit.en) (\(excess.en) too much)")
    }

    package static func atLeast(found: Phrase, limit: Phrase, excess: Phrase) -> Phrase {
      Phrase(
        ja: "計画では\(found.ja)、下限は\(limit.ja)（\(excess.ja)の不足）",
        en: "the plan has \(found.en), at least \(limit.en) (\(excess.en) too little)")
    }

    package static let selfCheckFailed = Phrase(
      ja: "内部の誤り: 求めた計画が独立の監査に合格しなかったため、計画として出力しません。お手数ですが、シナリオを添えて開発元に報告してください。",
      en:
        "Internal failure: the plan found did not pass the independent audit and is not given out as a plan. "
        + "Please report this, with the scenario.")

    package static func objective(_ value: String) -> Phrase {
      Phrase(ja: "目的関数値（重みつき保護研究時間）: \(value)時間", en: "Objective (weighted protected hours): \(value) h")
    }

    package static func money(charge: Phrase, cap: Phrase) -> Phrase {
      Phrase(
        ja: "補助事業費: \(charge.ja)（上限 \(cap.ja)）", en: "Charged to the award: \(charge.en) (cap \(cap.en))")
    }
  }

  /// Amounts of an audit.
  package enum AuditAmount {
    package static func hours(_ number: String) -> Phrase { Phrase(ja: "\(number)時間", en: "\(number) h") }
    package static func halfDays(_ number: String) -> Phrase {
      Phrase(ja: "半日\(number)回", en: "\(number) half-days")
    }
    package static func sessions(_ number: String) -> Phrase {
      Phrase(ja: "\(number)コマ", en: "\(number) sessions")
    }
    package static func people(_ number: String) -> Phrase {
      Phrase(ja: "\(number)名", en: "\(number) people")
    }
    package static func posts(_ number: String) -> Phrase { Phrase(ja: "\(number)名分", en: "\(number) posts") }
    package static func steps(_ number: String) -> Phrase { Phrase(ja: "\(number)単位", en: "\(number) steps") }
    package static func months(_ number: String) -> Phrase {
      Phrase(ja: "\(number)か月", en: "\(number) months")
    }
    package static func periods(_ number: String) -> Phrase {
      Phrase(ja: "\(number)期", en: "\(number) periods")
    }
    package static func entries(_ number: String) -> Phrase {
      Phrase(ja: "\(number)件", en: "\(number) entries")
    }
    package static func objective(_ number: String) -> Phrase {
      Phrase(ja: "重みつき\(number)時間", en: "\(number) weighted h")
    }
  }
}
