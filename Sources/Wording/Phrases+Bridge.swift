extension Phrase {
  /// Which change moved how many hours.
  package enum Bridge {
    package static let heading = Phrase(ja: "目的の値の差の内訳", en: "What makes the difference of the objective")
    package static let orderNote = Phrase(
      ja: "変更を上から順に一つずつ加え、そのたびに計画を求め直した結果です。順序を変えると一つ一つの数字は変わりますが、合計は変わりません。",
      en:
        "Changes are made one after another in this order, and the plan is found anew each time. In another order the "
        + "single numbers would differ, their sum would not.")
    package static let aloneNote = Phrase(
      ja: "変更を一つだけ加えて計画を求め直した結果です。合計との差が、変更どうしの組み合わせから生じる効果です。",
      en:
        "Each change is made alone and the plan found anew. What is missing to the whole comes from changes acting "
        + "together.")
    package static let inOrder = Phrase(ja: "順に加えた変更", en: "Changes made in order")
    package static let alone = Phrase(ja: "単独で加えた変更", en: "Changes made alone")
    package static let value = Phrase(ja: "目的の値", en: "Objective")
    package static let hours = Phrase(ja: "差（時間）", en: "Difference (h)")
    package static let proven = Phrase(ja: "証明されていること", en: "What is proven")
    package static func start(_ side: String) -> Phrase {
      Phrase(ja: "\(side) の目的の値", en: "Objective of \(side)")
    }
    package static func whole(_ before: String, _ after: String) -> Phrase {
      Phrase(ja: "合計（\(after)−\(before)）", en: "Whole (\(after) - \(before))")
    }
    package static let interactions = Phrase(ja: "変更の組み合わせによる効果", en: "Changes acting together")
    package static let unknownInteractions = Phrase(
      ja: "単独の効果が分からない変更があるので、組み合わせの効果は示せません。",
      en: "The effect of some change alone is not known, and so neither is that of changes acting together.")
    package static let note = Phrase(
      ja: "差は手元の計画どうしの目的の値の差です。「区別できない」は、差が計算の精度より小さく、増減を言えないことを表します。",
      en:
        "Differences are those of the plans in hand. 'Not told apart' says that the difference is within the gaps, so "
        + "that it may be more or less.")

    package static func exact(_ hours: String) -> Phrase {
      Phrase(ja: "正確に \(hours)", en: "exactly \(hours)")
    }
    package static func between(_ least: String, _ most: String) -> Phrase {
      Phrase(ja: "範囲 \(least) から \(most)", en: "between \(least) and \(most)")
    }
    package static func unknown(_ least: String, _ most: String) -> Phrase {
      Phrase(ja: "区別できない（範囲 \(least) から \(most)）", en: "not told apart (between \(least) and \(most))")
    }
    package static func hours(_ range: Phrase) -> Phrase {
      Phrase(ja: "\(range.ja)時間", en: "\(range.en) h")
    }
    package static func hours(between least: String, _ most: String) -> Phrase {
      Phrase(ja: "\(least)時間から\(most)時間の間", en: "between \(least) and \(most) h")
    }
    package static let equal = Phrase(ja: "変わらない", en: "no change")

    package static let infeasible = Phrase(
      ja: "条件を満たす計画がない（証明済み）", en: "no plan satisfies the conditions (proven)")
    package static let unsolved = Phrase(
      ja: "計画か上界が時間内に得られない", en: "no plan or no bound in time")
    package static let invalid = Phrase(
      ja: "ほかの変更がないと入力が食い違う", en: "inputs do not fit together without the other changes")

    /// Why there is no value after some changes.
    package static func missing(_ changes: String, _ reason: Phrase) -> Phrase {
      Phrase(ja: "変更\(changes)まで加えたところ: \(reason.ja)", en: "After change \(changes): \(reason.en)")
    }
    package static let together = Phrase(
      ja: "目的の値が得られないところは、次の変更と合わせた効果を示しています。",
      en: "Where there is no value, the change is shown together with the next.")
    package static func noEnd(_ side: String, _ reason: Phrase) -> Phrase {
      Phrase(
        ja: "\(side) の目的の値がないので（\(reason.ja)）、全体の差は示せません。",
        en: "\(side) has no value: \(reason.en). So there is no whole difference.")
    }

    package static func with(_ change: String) -> Phrase { Phrase(verbatim: change) }
    package static func without(_ change: String) -> Phrase {
      Phrase(ja: "\(change) をやめる", en: "without \(change)")
    }
    package static let all = Phrase(ja: "すべての変更", en: "all changes")
    package static let order = Phrase(ja: "並び順", en: "order of entries")

    /// What the page says first about two sides.
    package static func more(_ after: String, than before: String, _ range: Phrase) -> Phrase {
      Phrase(
        ja: "\(after) の目的の値は \(before) より大きいことが証明されています（差は\(range.ja)）。",
        en: "\(after) is proven to be worth more than \(before) (difference: \(range.en)).")
    }
    package static func less(_ after: String, than before: String, _ range: Phrase) -> Phrase {
      Phrase(
        ja: "\(after) の目的の値は \(before) より小さいことが証明されています（差は\(range.ja)）。",
        en: "\(after) is proven to be worth less than \(before) (difference: \(range.en)).")
    }
    package static func equal(_ before: String, _ after: String) -> Phrase {
      Phrase(
        ja: "\(before) と \(after) の目的の値は同じであることが証明されています。",
        en: "\(before) and \(after) are proven to be worth the same.")
    }
    package static func unknown(_ before: String, _ after: String, _ range: Phrase) -> Phrase {
      Phrase(
        ja:
          "\(before) と \(after) の目的の値の差は計算の精度より小さく、どちらが良いとは言えません（差は\(range.ja)）。--gap を小さく、--time-limit を大きくすると分かることがあります。",
        en:
          "\(before) and \(after) cannot be told apart: their difference is within the gaps (\(range.en)). "
          + "A smaller --gap and a longer --time-limit may tell.")
    }
  }
}
