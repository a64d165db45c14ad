extension Phrase {
  /// Charts of what was found by solving again.
  package enum AnswerChart {
    package static let stairs = Phrase(
      ja: "補助事業費の上限と、達成できる目的の値", en: "The award's cap and the objective that can be reached")
    package static func stairsSummary(_ steps: Int) -> Phrase {
      Phrase(ja: "段が\(steps)段の階段状の線。", en: "A line in \(steps) steps.")
    }
    package static let complete = Phrase(
      ja: "上限を下げていくと、研究時間は階段状に減ります。段の位置は、そのつど求め直して確かめたものです。",
      en: "As the cap is lowered, research time falls in steps. The edges were found by solving again.")
    package static let levels = Phrase(
      ja: "上限を下げていくと研究時間は減ります。図の点は、選んだ水準に届くことを求め直して確かめた額です。",
      en:
        "As the cap is lowered, research time falls. The points are amounts found, by solving again, to suffice for chosen levels."
    )
    package static let money = Phrase(
      ja: "補助事業費の上限（百万円）。破線は現在の上限", en: "Cap of the award (JPY million); dashed: today's")
    package static let hours = Phrase(ja: "目的の値（重みつき時間）", en: "Objective (weighted hours)")
    package static let suffices = Phrase(ja: "足りる額", en: "Suffices")
    package static let reached = Phrase(ja: "達成できる値", en: "Reached")
    package static let atMost = Phrase(ja: "多くとも", en: "At most")

    package static let tornado = Phrase(
      ja: "標準値を範囲の端にしたときの目的の値の変化", en: "How the objective moves with each default at the ends of its range")
    package static func tornadoSummary(_ bars: Int) -> Phrase {
      Phrase(ja: "横棒\(bars)組。長い順。", en: "\(bars) pairs of bars, the longest first.")
    }
    package static let tornadoNote = Phrase(
      ja: "不確かな数値を一つずつ範囲の端に置き、計画を求め直したときの変化です。影響の大きいものから示します。上の数値から順に、自分の大学で確かめる価値があります。",
      en:
        "Each uncertain number was put at the ends of its range and the plan found anew. The further up a number stands, the more "
        + "it is worth finding out for one's own university.")
    package static let nothingMoves = Phrase(
      ja: "範囲の端に置いても結果が変わる数値はありません。", en: "No number moves the result within its range.")
    package static let nothingTold = Phrase(
      ja: "範囲の端に置いて結果が変わると確かに言える数値はありません（計算の精度より小さい違いや、時間内に分からなかったものを含みます）。",
      en:
        "Of no number can it be told that it moves the result within its range; differences may be smaller than the gaps, or were "
        + "not found within the time limit.")
    package static let unfinished = Phrase(
      ja: "計算が途中で終わったため、影響が分からなかった数値があります。図にない数値が結果を変えないとは限りません。",
      en:
        "The calculation ended before all numbers were answered. That a number is not in the chart does not mean that it moves nothing."
    )
    package static func range(_ least: Phrase, _ most: Phrase) -> Phrase {
      Phrase(ja: "\(least.ja)〜\(most.ja)", en: "\(least.en) to \(most.en)")
    }
    package static let values = Phrase(
      ja: "あと一つ増減したときの目的の値の変化", en: "What one more or one less does to the objective")
    package static let sweep = Phrase(
      ja: "変更案ごとの目的の値の変化", en: "What each variant does to the objective")
    package static func rowsSummary(_ rows: Int) -> Phrase {
      Phrase(
        ja: "横棒\(rows)本。線は証明された範囲。数値は表のとおり。",
        en: "\(rows) bars, with lines for the proven ranges. The table gives the numbers.")
    }
    package static let told = Phrase(ja: "増減が確かな変化", en: "certain to be more or less")
    package static let untold = Phrase(ja: "区別できない変化", en: "not told apart")
    package static let proven = Phrase(ja: "赤い線は証明された範囲", en: "red lines: proven ranges")
    package static let low = Phrase(ja: "範囲の下端", en: "low end of the range")
    package static let high = Phrase(ja: "範囲の上端", en: "high end of the range")
    package static let moved = Phrase(ja: "目的の値の変化（重みつき時間）", en: "Change of the objective (weighted hours)")
  }
}
