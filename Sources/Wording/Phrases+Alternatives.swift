extension Phrase {
  /// Plans that are nearly as good as the best one.
  package enum Alternatives {
    package static func title(_ scenario: String) -> Phrase {
      Phrase(ja: "ほぼ最良の計画の範囲: \(scenario)", en: "Plans nearly as good as the best: \(scenario)")
    }

    package static func scope(best: Phrase, threshold: String, share: String) -> Phrase {
      Phrase(
        ja: "最良の計画は\(best.ja)。ここでは、それより\(share)まで劣る計画、つまり\(threshold)時間以上の計画をすべて考えます。",
        en:
          "The best plan has \(best.en). Considered are all plans at most \(share) worse: \(threshold) h and more."
      )
    }

    package static let roles = Phrase(ja: "職種ごとの採用人数の範囲", en: "How many of each role")
    package static let least = Phrase(ja: "最少", en: "Least")
    package static let best = Phrase(ja: "最良の計画", en: "Best plan")
    package static let most = Phrase(ja: "最多", en: "Most")
    package static let rolesNote = Phrase(
      ja: "人数は期間を通じて採用する常勤換算の数です。「以下」「以上」は、その先がないとまだ証明されていないことを示します。",
      en:
        "Full-time posts hired over the award. 'Or fewer' and 'or more': not yet proven that there is nothing beyond."
    )
    package static func orFewer(_ number: String) -> Phrase {
      Phrase(ja: "\(number)以下", en: "\(number) or fewer")
    }
    package static func orMore(_ number: String) -> Phrase {
      Phrase(ja: "\(number)以上", en: "\(number) or more")
    }

    package static let noRegret = Phrase(ja: "どの計画でも雇う（決めてよい採用）", en: "In every plan: hires without regret")
    package static let depends = Phrase(ja: "計画によって雇う（判断が要る採用）", en: "In some plans: hires that depend")
    package static let never = Phrase(ja: "どの計画でも雇わない", en: "In no plan")
    package static let none = Phrase(ja: "ありません。", en: "None.")
    package static func inBest(_ count: String) -> Phrase {
      Phrase(ja: "最良の計画では\(count)名", en: "\(count) in the best plan")
    }
    package static let notProven = Phrase(
      ja: "見つかった計画ではそうだが、証明はできていない", en: "so in all plans found; not proven")

    package static let plans = Phrase(ja: "なるべく違う計画の例", en: "Plans that differ as much as they can")
    package static func plan(_ number: Int, _ hours: String, lost: String) -> Phrase {
      Phrase(
        ja: "案\(number): \(hours)時間（最良より\(lost)）", en: "Plan \(number): \(hours) h (\(lost) against the best)"
      )
    }
    package static let same = Phrase(ja: "最良の計画", en: "the best plan")
    package static func more(_ what: String) -> Phrase { Phrase(ja: "増やす: \(what)", en: "more: \(what)") }
    package static func fewer(_ what: String) -> Phrase { Phrase(ja: "減らす: \(what)", en: "fewer: \(what)") }
    package static func added(_ who: String) -> Phrase {
      Phrase(ja: "支援に加える: \(who)", en: "supported too: \(who)")
    }
    package static func removed(_ who: String) -> Phrase {
      Phrase(ja: "支援から外す: \(who)", en: "not supported: \(who)")
    }
    package static func times(_ what: String, _ count: String) -> Phrase {
      Phrase(ja: "\(what) \(count)名", en: "\(what) × \(count)")
    }
  }
}
