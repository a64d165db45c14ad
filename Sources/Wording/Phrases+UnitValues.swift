package import Planning

extension Phrase {
  /// What one more, or one less, is worth.
  package enum UnitValues {
    package static func title(_ scenario: String) -> Phrase {
      Phrase(ja: "あと一つ増減したときの価値: \(scenario)", en: "What one more or one less is worth: \(scenario)")
    }
    package static func base(_ value: Phrase) -> Phrase {
      Phrase(ja: "今のままの最良の計画: \(value.ja)", en: "The best plan as things are: \(value.en)")
    }
    package static let note = Phrase(
      ja: "どの行も、その条件に変えて計画を求め直した結果との差です（補助事業期間の重みつき保護研究時間）。差が計算の誤差より小さいときは「差があるとは言えない」と書きます。",
      en:
        "Every line is the difference to a plan sought anew under the changed condition (weighted protected hours over the "
        + "award). A difference smaller than the gaps of the two solves is not called one.")
    package static let money = Phrase(ja: "予算", en: "Money")
    package static let limits = Phrase(ja: "人数・代行者・採用の上限", en: "Places, substitutes, recruits")
    package static let decisions = Phrase(ja: "計画の中の決定を一つやめたら", en: "Each decision of the plan, taken back")
    package static let change = Phrase(ja: "変えること", en: "Change")
    package static let effect = Phrase(ja: "時間の差", en: "Difference in hours")
    package static let nothing = Phrase(ja: "該当するものはありません。", en: "Nothing to change here.")

    private static func signed(_ yen: Yen) -> Phrase {
      let amount = Phrase.Units.spokenYen(abs(yen))
      return yen < 0
        ? Phrase(ja: "\(amount.ja)減らす", en: "less \(amount.en)")
        : Phrase(ja: "\(amount.ja)増やす", en: "more \(amount.en)")
    }
    package static func cap(_ yen: Yen) -> Phrase {
      let amount = signed(yen)
      return Phrase(ja: "補助事業費の上限を\(amount.ja)", en: "cap of the award: \(amount.en)")
    }
    package static func purse(_ title: String, _ yen: Yen, isPersonal: Bool) -> Phrase {
      let amount = signed(yen)
      return isPersonal
        ? Phrase(ja: "\(title)を一人あたり毎年\(amount.ja)", en: "\(title), each person and year: \(amount.en)")
        : Phrase(ja: "\(title)を毎年\(amount.ja)", en: "\(title), each year: \(amount.en)")
    }
    package static func places(_ count: Int) -> Phrase {
      count < 0
        ? Phrase(ja: "支援対象者の上限を\(-count)名減らす", en: "\(-count) supported place less")
        : Phrase(ja: "支援対象者の上限を\(count)名増やす", en: "\(count) supported place more")
    }
    package static func substitutes(_ tier: String, _ count: Int) -> Phrase {
      count < 0
        ? Phrase(ja: "\(tier)の代行を週\(-count)コマ減らす", en: "\(tier): \(-count) session a week less")
        : Phrase(ja: "\(tier)の代行を週\(count)コマ増やす", en: "\(tier): \(count) session a week more")
    }
    /// - Parameter posts: full-time posts.
    package static func recruits(_ role: String, _ posts: String) -> Phrase {
      Phrase(ja: "\(role)をもう\(posts)名分採用できたら", en: "\(posts) more to recruit: \(role)")
    }
    package static func hireLess(_ role: String, _ place: String, _ posts: String) -> Phrase {
      Phrase(ja: "\(place)の\(role)を\(posts)名分減らす", en: "\(posts) less: \(role), \(place)")
    }
    package static func sessionLess(_ person: String, _ kind: String) -> Phrase {
      Phrase(ja: "\(person)の\(kind)の代行を週1コマ減らす", en: "one \(kind) session a week less bought from \(person)")
    }
    package static func withoutSupport(_ person: String) -> Phrase {
      Phrase(ja: "\(person)を支援しない", en: "without support for \(person)")
    }
    package static func withoutMeasure(_ measure: String) -> Phrase {
      Phrase(ja: "\(measure)を導入しない", en: "without \(measure)")
    }
  }
}
