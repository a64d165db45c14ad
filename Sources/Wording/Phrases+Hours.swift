extension Phrase {
  /// Protected half-days and hours, before and after.
  package enum HoursTable {
    package static let protectedHeading = Phrase(
      ja: "研究者ごとの保護された半日（週あたり）", en: "Protected half-days a week, by researcher")
    package static let now = Phrase(ja: "現在", en: "Now")

    package static func protectedNote(halfDay: String) -> Phrase {
      Phrase(
        ja: "各期の数字は「今の時間割だけで守れる半日の数>計画での半日の数（週の時間）」、半日は\(halfDay)時間です。「現在」はいま実際に守られている半日の数です。",
        en:
          "For each term: half-days that today's timetable alone would protect > under the plan (hours a week); "
          + "a half-day is \(halfDay) hours. Now: half-days actually protected today.")
    }

    package static let belowFloor = Phrase(
      ja: "* は目標の半日数に届かない期です。", en: "* marks terms below the wished floor.")

    package static let accountHeading = Phrase(
      ja: "生み出される時間とその行き先（期間合計、時間）", en: "Freed hours and where they go (over the award)")
    package static let gross = Phrase(ja: "減る業務", en: "Freed")
    package static let relief = Phrase(ja: "時短", en: "Overtime relief")
    package static let leaked = Phrase(ja: "流出", en: "Leaked")
    package static let kept = Phrase(ja: "研究へ", en: "Kept")
    package static let researchChores = Phrase(ja: "研究内の雑務減", en: "Research chores")
    package static let protected = Phrase(ja: "保護", en: "Protected")
    package static let byTimetable = Phrase(ja: "うち時間割のみ", en: "By timetable")
    package static let gained = Phrase(ja: "増加", en: "Gained")
    package static let total = Phrase(ja: "合計", en: "Total")
    package static let accountNote = Phrase(
      ja:
        "減る業務＝時短（労働時間の上限まで下げる分）＋流出（他の業務に回ってしまう分）＋研究へ（研究に使える分）。研究内の雑務減は研究時間の中の雑務を職員やDXが引き受ける分です。保護＝時間割のみ（今の時間割だけで守れる分）＋増加（計画による分）。0.1時間未満の端数は、縦横の和が合うように丸めています。",
      en:
        "Freed = overtime relief (down to the hours ceiling) + leaked (eaten by other work) + kept for research. "
        + "Research chores: chores inside research time that staff or tools take over. "
        + "Protected = by timetable (what today's timetable alone would protect) + gained. "
        + "Rounded so that rows and columns add up.")

    package static func elsewhere(_ hours: Phrase) -> Phrase {
      Phrase(
        ja: "このほか、支援対象でない研究者に\(hours.ja)の研究時間が生まれます。",
        en: "Besides, \(hours.en) of research time are freed for researchers who are not supported.")
    }

    package static let comparison = Phrase(ja: "何もしない場合との比較", en: "Beside doing nothing")
    package static let quantity = Phrase(ja: "項目", en: "Quantity")
    package static let doNothing = Phrase(ja: "何もしない", en: "Do nothing")
    package static let plan = Phrase(ja: "この計画", en: "This plan")
    package static let difference = Phrase(ja: "差", en: "Difference")
    package static let protectedHours = Phrase(
      ja: "支援対象者の保護研究時間（期間合計、時間）", en: "Protected hours of those supported, over the award")
    package static let awardMoney = Phrase(ja: "補助事業費（円）", en: "Charged to the award (JPY)")
    package static let ownMoney = Phrase(ja: "自己資金（円）", en: "Own funds (JPY)")

    package static func costPerHour(_ yen: Phrase) -> Phrase {
      Phrase(
        ja: "増えた保護研究時間1時間あたりの費用は\(yen.ja)です（研究そのものの経費を含みます）。",
        en: "Each protected hour gained costs \(yen.en) (the cost of the research itself included).")
    }
  }

  /// Money by purse and year.
  package enum MoneyTable {
    package static let heading = Phrase(ja: "経費（円）", en: "Money (JPY)")
    package static let purse = Phrase(ja: "経費", en: "Purse")
    package static let year = Phrase(ja: "年度", en: "Year")
    package static let amount = Phrase(ja: "配分額", en: "Amount")
    package static let direct = Phrase(ja: "直接経費", en: "Direct")
    package static let overhead = Phrase(ja: "一般管理費", en: "Overhead")
    package static let charge = Phrase(ja: "支出計", en: "Charged")
    package static let carried = Phrase(ja: "繰越・流用", en: "Carried, moved")
    package static let left = Phrase(ja: "残額", en: "Left")
    package static let total = Phrase(ja: "合計", en: "In all")
    package static let totalNote = Phrase(
      ja: "合計は補助事業費の上限・支出・残り（全期間）で、自己資金を含みません。",
      en: "In all: cap, charges and rest of the award over its whole period, own funds left out.")
    package static let guideNote = Phrase(
      ja: "配分額は目安で、上限を定めない経費の残額は「-」です。", en: "A purse whose amount is only a guide has '-' for what is left.")
    /// - Parameter hasMeasures: whether research DX goes on costing, too.
    package static func afterAward(_ yearly: Phrase, posts: Phrase, hasMeasures: Bool) -> Phrase {
      Phrase(
        ja:
          "補助期間が終わったあとも最後の体制（\(posts.ja)\(hasMeasures ? "と研究DXの維持" : "")）を続けるには、年に\(yearly.ja)を大学が負担します（この計画の経費には含みません）。",
        en:
          "Keeping what is in place at the end (\(posts.en)\(hasMeasures ? " and research DX" : "")) costs the university "
          + "\(yearly.en) a year once the award has ended; that is not part of this plan's cost.")
    }
    package static let toleranceNote = Phrase(
      ja: "残額は、目安の額を超えてよい許容分を含みます。", en: "Left: includes what may be spent above a guide amount.")
    package static let carriedNote = Phrase(
      ja: "残額＝配分額＋繰越・流用−支出計。繰越・流用は、入った額から出た額を引いたものです。",
      en: "Left = amount + carried, moved - charged. Carried, moved: money in less money out.")
    package static let institutions = Phrase(ja: "機関ごとの経費（円）", en: "Money by institution (JPY)")
    package static let institution = Phrase(ja: "機関", en: "Institution")
    package static let award = Phrase(ja: "補助事業費", en: "Award")
    package static let ownFunds = Phrase(ja: "自己資金", en: "Own funds")
  }

  /// Numbers that the scenario did not give.
  package enum Defaults {
    package static let heading = Phrase(ja: "標準値を使った項目", en: "Defaults used")

    package static func count(_ count: Int, estimates: Int) -> Phrase {
      Phrase(
        ja: "シナリオに書かれていない\(count)項目に標準値を使いました。うち\(estimates)項目は根拠の弱い推定です。",
        en:
          "Defaults stand in for numbers that the scenario does not give: \(count), of which estimates: \(estimates)."
      )
    }

    package static let none = Phrase(
      ja: "すべての数値がシナリオで与えられています。", en: "The scenario gave every number.")
    package static let weakest = Phrase(
      ja: "根拠の弱いものから示します。全部と出典は --verbose で見られます。",
      en: "The weakest come first; --verbose lists all, with sources.")
    package static let howToGive = Phrase(
      ja: "自分の値は、シナリオの「書く場所」に書くか、--set 書く場所=値 で与えます。",
      en: "To give your own number, write it under its path in the scenario, or use --set path=value.")
    package static let item = Phrase(ja: "項目", en: "Item")
    package static let value = Phrase(ja: "値", en: "Value")
    package static let strength = Phrase(ja: "根拠", en: "Evidence")
    package static let subjects = Phrase(ja: "項目の内訳", en: "Of these")
    package static let path = Phrase(ja: "書く場所", en: "Path")
    package static let source = Phrase(ja: "出典", en: "Source")
    package static let estimate = Phrase(ja: "推定", en: "estimate")
    package static let single = Phrase(ja: "出典一つ", en: "one source")
    package static let solid = Phrase(ja: "確かな出典", en: "solid")
  }

  /// How the result came about.
  package enum Run {
    package static let heading = Phrase(ja: "実行の記録", en: "Run record")
    package static let version = Phrase(ja: "版", en: "Version")
    package static let solver = Phrase(ja: "求解器", en: "Solver")
    package static let options = Phrase(ja: "設定", en: "Options")
    package static let inputs = Phrase(ja: "入力のハッシュ", en: "Hash of inputs")
    package static let date = Phrase(ja: "日時", en: "Date")
  }
}
