extension Phrase {
  /// The same scenario with other numbers.
  package enum Sensitivity {
    package static let table = Phrase(ja: "二つの値を変えた表", en: "Table of two inputs")
    package static func tableNote(_ rows: String, _ columns: String) -> Phrase {
      Phrase(
        ja: "縦は\(rows)、横は\(columns)。各欄は、その値で求め直した最良の計画の時間です。",
        en: "Down: \(rows); across: \(columns). Each cell is the best plan's hours, solved with those values."
      )
    }
    package static let tornado = Phrase(ja: "標準値の幅で結果がどれだけ動くか", en: "What the ranges of the defaults do")
    package static let tornadoNote = Phrase(
      ja: "標準値を一つずつ、根拠のある範囲の下端と上端にして求め直した時間です。動きの大きい順に並べます。上ほど、実測すると計画がよく定まります。",
      en:
        "Each default in turn at the low and the high end of its range, solved anew; what moves the result most comes first and is "
        + "best measured first.")
    package static let number = Phrase(ja: "標準値", en: "Default")
    package static let range = Phrase(ja: "範囲", en: "Range")
    package static let atLow = Phrase(ja: "下端のとき", en: "At the low end")
    package static let atHigh = Phrase(ja: "上端のとき", en: "At the high end")
    package static let survivors = Phrase(ja: "見つかった計画すべてに共通する決定", en: "Common to all plans found")
    package static func survivorsNote(_ plans: Int) -> Phrase {
      Phrase(
        ja: "標準値を一つずつ範囲の両端にした\(plans)通りの計画に共通する決定です。範囲の途中や、いくつもが同時に外れた場合までは分かりません。",
        en:
          "In all \(plans) plans, each with one default at an end of its range; nothing is said of values between, or of several off at "
          + "once.")
    }
    package static let nothingVaries = Phrase(
      ja: "範囲のある標準値は使われていません。", en: "No default with a range is used.")
    package static func skipped(_ count: Int) -> Phrase {
      Phrase(
        ja: "\(count)項目は範囲の端ではシナリオとして成り立たないため、除きました。",
        en: "\(count) are left out: at an end of their range the scenario is not valid.")
    }
    package static let unreadable = Phrase(ja: "値が正しくない", en: "not a valid value")
    package static func support(_ who: String) -> Phrase { Phrase(ja: "支援: \(who)", en: "supported: \(who)") }
    package static func hire(_ what: String) -> Phrase { Phrase(ja: "雇用: \(what)", en: "hired: \(what)") }
    package static func measure(_ what: String) -> Phrase {
      Phrase(ja: "施策: \(what)", en: "measure: \(what)")
    }
  }
}
