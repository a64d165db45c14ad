extension Phrase {
  /// Headings, captions and labels of reports.
  package enum Report {
    package static func title(_ scenario: String) -> Phrase {
      Phrase(ja: "研究支援計画 報告書　\(scenario)", en: "Research-support plan: report on \(scenario)")
    }

    package static let summary = Phrase(ja: "要旨", en: "Summary")
    package static let whatIsGained = Phrase(ja: "何が得られるか", en: "What is gained")
    package static let whatItCosts = Phrase(ja: "いくらかかるか", en: "What it costs")
    package static let howSure = Phrase(ja: "どれだけ確かか", en: "How sure this is")
    package static let whatIsUrgent = Phrase(ja: "まず準備すること", en: "What to prepare first")

    package static let gainedHours = Phrase(ja: "増える保護研究時間", en: "Protected hours gained")
    package static let people = Phrase(ja: "支援対象者", en: "People supported")
    package static let spending = Phrase(ja: "補助事業費の支出", en: "Charged to the award")
    package static let gap = Phrase(ja: "最良の計画との差（上限）", en: "Gap to the best plan, at most")

    package static let hours = Phrase(ja: "研究時間", en: "Research time")
    package static let hiring = Phrase(ja: "採用と導入の予定", en: "Hiring and introduction")
    package static let budget = Phrase(ja: "予算", en: "Budget")
    package static let frontier = Phrase(ja: "予算と研究時間の関係", en: "Hours against money")
    package static let tornado = Phrase(ja: "不確かな数値の影響", en: "What uncertain numbers move")
    package static let details = Phrase(ja: "計画の詳細", en: "The plan in detail")
    package static let method = Phrase(ja: "求め方", en: "How the plan was found")
    package static let dataNotes = Phrase(ja: "数値の根拠", en: "Where the numbers come from")
    package static let runRecord = Phrase(ja: "実行の記録", en: "Run record")

    package static let byRank = Phrase(
      ja: "職位別の保護研究時間（一人平均、期間合計）", en: "Protected research hours by rank (mean per person, over the award)")
    package static let byPerson = Phrase(
      ja: "研究者別の保護研究時間（期間合計）", en: "Protected research hours by researcher (over the award)")
    package static let before = Phrase(ja: "今の時間割だけで守れる分", en: "By today's timetable alone")
    package static let after = Phrase(ja: "計画", en: "With the plan")
    package static let hoursAxis = Phrase(ja: "時間（補助事業期間の合計）", en: "Hours over the award")

    package static func hoursSummary(_ groups: Int, least: String, most: String) -> Phrase {
      Phrase(
        ja: "\(groups)本の対になった横棒。計画での値は最小\(least)時間、最大\(most)時間。",
        en: "\(groups) pairs of bars. With the plan the least is \(least) hours, the most \(most).")
    }

    package static let spans = Phrase(
      ja: "支援職員の在職と施策の導入の時期", en: "Support staff in post, and measures in place")
    package static func spansSummary(_ rows: Int) -> Phrase {
      Phrase(
        ja: "時期を示す横棒\(rows)本。一本が一つの採用または導入。", en: "\(rows) bars over months, one for each hire or measure.")
    }
    package static let staff = Phrase(ja: "支援職員", en: "Support staff")
    package static let measure = Phrase(ja: "研究DX等の施策", en: "DX measures")

    package static let yearly = Phrase(
      ja: "年度・経費別の支出と配分額", en: "Charges by fiscal year and purse, and what is allotted")
    package static let cumulative = Phrase(ja: "支出の累計と補助事業費の上限", en: "Charges so far and the award's cap")
    package static let millionYen = Phrase(ja: "百万円", en: "JPY million")
    package static let allotted = Phrase(ja: "その年度の配分額", en: "allotted for the year")
    package static func capLine(_ cap: Phrase) -> Phrase { Phrase(ja: "上限 \(cap.ja)", en: "cap \(cap.en)") }
    package static func columnsSummary(_ totals: String) -> Phrase {
      Phrase(ja: "積み上げ棒グラフ。合計は\(totals)。", en: "Stacked columns. Totals: \(totals).")
    }
    package static let purseSum = Phrase(ja: "補助事業費の年度合計", en: "Award, all purses")

    package static func spending(_ kind: String) -> Phrase { spendings[kind] ?? Phrase(verbatim: kind) }
    package static let spendingCaption = Phrase(
      ja: "使い道と年度別の直接経費（円）", en: "Direct cost by what it is spent on (JPY)")
    package static let spendingHead = Phrase(ja: "使い道", en: "Spent on")

    // Only ever looked up: its order reaches no output.
    private static let spendings = [
      "staff": Phrase(ja: "支援職員の人件費", en: "support staff"),
      "buyout": Phrase(ja: "業務の代行（バイアウト）", en: "buyout of duties"),
      "measures": Phrase(ja: "研究DX等の施策", en: "DX measures"),
      "research": Phrase(ja: "研究そのものの経費", en: "the research itself"),
      "salary": Phrase(ja: "PI人件費", en: "researchers' own salaries"),
      "commitments": Phrase(ja: "契約済みの支出", en: "commitments"),
    ]
  }
}
