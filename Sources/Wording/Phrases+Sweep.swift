extension Phrase {
  /// Results and progress of `sweep`.
  package enum Sweep {
    package static func title(_ scenario: String, count: Int) -> Phrase {
      Phrase(ja: "一括比較: \(scenario)（\(count)通り）", en: "Sweep of \(scenario): \(count) variants")
    }

    package static func counts(
      planned: Int, impossible: Int, unreadable: Int, without: Int, notBegun: Int
    ) -> Phrase {
      var ja = ["計画あり\(planned)通り"]
      var en = ["\(planned) with a plan"]
      func add(_ count: Int, _ japanese: String, _ english: String) {
        guard count > 0 else { return }
        ja.append("\(japanese)\(count)通り")
        en.append("\(count) \(english)")
      }
      add(impossible, "計画が成り立たない", "for which no plan is possible")
      add(unreadable, "条件に誤りあり", "with errors")
      add(without, "計画が得られなかった", "without a plan")
      add(notBegun, "未計算", "not begun")
      return Phrase(ja: ja.joined(separator: "、"), en: en.joined(separator: ", "))
    }

    package static func reused(_ count: Int) -> Phrase {
      Phrase(
        ja: "うち\(count)通りは以前の実行の記録を使い、計算し直していません。",
        en: "\(count) of them were on record already and were not solved again.")
    }

    package static let variants = Phrase(ja: "変えた条件ごとの結果", en: "Results by variant")
    package static let variant = Phrase(ja: "変えた条件", en: "Variant")
    package static let difference = Phrase(ja: "増減（時間）", en: "Change (h)")
    package static let leastDifference = Phrase(ja: "増減の下限（時間）", en: "Change, at least (h)")
    package static let mostDifference = Phrase(ja: "増減の上限（時間）", en: "Change, at most (h)")
    package static func range(_ least: String, _ most: String) -> Phrase {
      Phrase(ja: "\(least)〜\(most)", en: "\(least) to \(most)")
    }
    package static let bound = Phrase(ja: "上限（時間）", en: "At most (h)")
    package static let posts = Phrase(ja: "雇用（名分）", en: "Posts")
    package static let supported = Phrase(ja: "支援人数", en: "Supported")
    package static let afterAward = Phrase(ja: "終了後の年額（円）", en: "A year after (JPY)")
    package static let within = Phrase(ja: "判定できず", en: "not told")
    package static let differenceNote = Phrase(
      ja:
        "増減は「シナリオのまま」との差です。幅で示すのは、証明できた範囲。「判定できず」は、証明の幅の中にあり、差があるとは言えないもの。「終了後の年額」は、補助期間のあとも最後の体制を続けるときの人件費と維持費です（代行の費用は含みません）。",
      en:
        "Change: against the scenario as it is; a range where more is not proven, 'not told' where it is smaller than the gaps. A year after: pay and "
        + "running costs of keeping the last staffing once the award has ended, without substitutes.")
    package static func unreadable(_ problem: String) -> Phrase {
      Phrase(ja: "条件に誤りがあります（\(problem)）", en: "has errors (\(problem))")
    }
    package static let notBegun = Phrase(ja: "計算していません。", en: "not solved.")

    package static func common(_ plans: Int) -> Phrase {
      Phrase(ja: "\(plans)通りの計画に共通すること（雇用や支援そのものを禁じた条件も含む）", en: "What the \(plans) plans have in common")
    }
    package static let role = Phrase(ja: "職種", en: "Role")
    package static let least = Phrase(ja: "最少（名分）", en: "Fewest posts")
    package static let most = Phrase(ja: "最多（名分）", en: "Most posts")
    package static let plansWithRole = Phrase(ja: "雇用する計画", en: "Plans that hire")
    package static func always(_ count: Int) -> Phrase {
      count == 0
        ? Phrase(ja: "すべての計画で支援される研究者はいません。", en: "Nobody is supported in every plan.")
        : Phrase(ja: "すべての計画で支援される研究者: \(count)名", en: "Supported in every plan: \(count)")
    }

    package static func progress(
      bar: String, done: Int, of count: Int, without: Int, elapsed: String, left: String?
    ) -> Phrase {
      Phrase(
        ja: "[\(bar)] \(done)/\(count)\(without > 0 ? "（計画なし\(without)）" : "") 経過 \(elapsed)"
          + (left.map { " 残り約 \($0)" } ?? ""),
        en: "[\(bar)] \(done)/\(count)\(without > 0 ? " (\(without) without a plan)" : "") elapsed \(elapsed)"
          + (left.map { ", about \($0) left" } ?? ""))
    }

    package static let failures = Phrase(
      ja: "内部の誤りで計算できなかった条件があります。お手数ですが報告してください。",
      en: "The program failed with some of the variants; please report it.")
    package static func interrupted(_ left: Int) -> Phrase {
      Phrase(
        ja: "中断しました。残り\(left)通りは、同じコマンドをもう一度実行すると続きから計算します。",
        en: "Interrupted with \(left) left; the same command goes on from here.")
    }
  }

  /// Help and wrong usage of `sweep`.
  package enum SweepHelp {
    package static let abstract = Phrase(
      ja: "条件を変えた多数のシナリオをまとめて解き、結果を一つの表にします。",
      en: "Solves many variants of a scenario side by side and shows them in one table.")
    package static let discussion = Phrase(
      ja: """
        一通りごとに実行の記録に残るので、途中で止まっても、同じコマンドで続きから計算します。
        --threads は同時に計算する数です（一通りは1スレッドで計算します）。

          kenkyubi sweep 大学A --study caps --study leaving
              上限の増減と、候補者が一人ずつ支援対象から外れた場合
          kenkyubi sweep 大学A --grid "award.cap=6億|7億" --grid "@no-dx|"
              上限2通り × 研究DXなし・あり
          kenkyubi sweep 大学A --table 条件.csv -o 結果.csv
              表に書いた条件（列名は name、override、値の場所）
        """,
      en: """
        Every run goes on record, so that a sweep that was stopped goes on with the same command.
        --threads is how many variants are solved at once, each on one thread.

          kenkyubi sweep uni --study caps --study leaving
              less and more money, and each candidate left out
          kenkyubi sweep uni --grid "award.cap=600000000|700000000" --grid "@no-dx|"
              two caps, each without and with research DX
          kenkyubi sweep uni --table variants.csv -o results.csv
              variants from a table with the columns name, override, and paths
        """)
    package static let with = Phrase(
      ja: "一通り分の変更。@名前 は名前つきの変更、path=値 は値の変更で、コンマでつなげます。何度でも書けます。",
      en:
        "Changes of one variant: @name for a named override, path=value for a value, joined by commas. Repeatable."
    )
    package static let grid = Phrase(
      ja: "組み合わせる値: path=値1|値2|… または @名前1|@名前2|（空はそのまま）。何度か書くと、すべての組み合わせになります。",
      en:
        "Values to combine: path=a|b|… or @one|@two| (empty: as it is). Several give all combinations.")
    package static let study = Phrase(
      ja:
        "よくある問い: caps 上限の増減、evidence 効果・単価の低め高め、means 代行・雇用・DXのどれかなし、delay 採用の遅れ、overhead 一般管理費、leaving 一人が外れる、unfilled 採用できない職種、all すべて。",
      en:
        "Questions asked often: caps, evidence (ends of the ranges), means (no buyout, hires or DX), delay of hires, overhead, "
        + "leaving (one person), unfilled (roles), all.")
    package static let table = Phrase(
      ja: "条件を書いた表（CSV）。列は name（名前）、override（変更）と、値の場所（award.cap など）。空のセルは変えません。",
      en:
        "Table (CSV) of variants: columns name, override, and paths such as award.cap; empty cells change nothing."
    )
    package static let nothingToVary = Phrase(
      ja: "変える条件がありません。--study、--with、--grid、--table のどれかを書いてください（例: --study caps）。",
      en: "There is nothing to vary: give --study, --with, --grid or --table, such as --study caps.")
    package static func malformedGrid(_ text: String) -> Phrase {
      Phrase(
        ja: "--grid には path=値1|値2 か @名前1|@名前2 を書いてください（「\(text)」はどちらでもありません）。",
        en: "--grid takes path=a|b or @one|@two; '\(text)' is neither.")
    }
    package static func unknownStudy(_ text: String, _ nearest: String?, _ names: String) -> Phrase {
      Phrase(
        ja: "--study に「\(text)」はありません\(nearest.map { "（\($0) でしょうか）" } ?? "")。使えるのは \(names) です。",
        en: "--study has no '\(text)'\(nearest.map { " (did you mean \($0)?)" } ?? ""); there are \(names).")
    }
    package static func tooMany(_ count: Int, most: Int) -> Phrase {
      Phrase(
        ja: "条件が\(count)通りになります。一度に計算できるのは\(most)通りまでです。",
        en: "That makes \(count) variants; one sweep takes at most \(most).")
    }
  }
}
