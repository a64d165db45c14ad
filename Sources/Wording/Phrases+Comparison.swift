extension Phrase {
  /// The page that lays runs side by side.
  package enum Comparison {
    package static func title(_ names: String) -> Phrase {
      Phrase(ja: "研究支援計画の比較: \(names)", en: "Research-support plans compared: \(names)")
    }

    /// A side of one folder without changes.
    package static let asItIs = Phrase(ja: "シナリオのまま", en: "the scenario as it is")

    package static func heading(_ title: Phrase, _ before: String, _ after: String) -> Phrase {
      Phrase(ja: "\(before) と \(after): \(title.ja)", en: "\(before) and \(after): \(title.en)")
    }

    package static let result = Phrase(ja: "結果", en: "Results")
    package static let quantity = Phrase(ja: "項目", en: "Item")
    package static let status = Phrase(ja: "計画の状態", en: "State of the plan")
    package static let objective = Phrase(
      ja: "目的の値（重みつき保護研究時間）", en: "Objective (weighted protected h)")
    package static let bound = Phrase(ja: "証明された上界", en: "Proven upper bound")
    package static let objectiveHead = Phrase(ja: "目的の値（時間）", en: "Objective (h)")
    package static let boundHead = Phrase(ja: "証明された上界", en: "Upper bound")
    package static let supportedHead = Phrase(ja: "支援対象者", en: "Supported")
    package static let moneyHead = Phrase(ja: "補助事業費（円）", en: "Award (JPY)")
    package static let resultNote = Phrase(
      ja: "目的の値は重みつき保護研究時間（期間合計）、補助事業費は支出の額です。",
      en: "Objective: weighted protected hours over the award. Award: what is charged to it.")
    package static let difference = Phrase(ja: "差", en: "Difference")
    package static let change = Phrase(ja: "違い", en: "Change")

    package static let exact = Phrase(ja: "最適（証明済み）", en: "optimal (proven)")
    package static func within(_ gap: String) -> Phrase {
      Phrase(ja: "最適との差 \(gap)以内（証明済み）", en: "within \(gap) of the best (proven)")
    }
    package static func unproven(_ gap: String) -> Phrase {
      Phrase(ja: "途中（改善の余地 最大\(gap)）", en: "unfinished (at most \(gap) better)")
    }
    package static let unknownGap = Phrase(ja: "途中（改善の余地は不明）", en: "unfinished (gap unknown)")
    package static let infeasible = Phrase(ja: "計画なし（証明済み）", en: "no plan (proven)")
    package static let noPlan = Phrase(
      ja: "計画が見つかる前に終了", en: "ended before the first plan")

    package static let inputs = Phrase(ja: "入力の違い", en: "Changed inputs")
    package static let path = Phrase(ja: "書く場所", en: "Path")
    package static func sameInputs(_ count: Int) -> Phrase {
      Phrase(
        ja: "このほかの\(NumberText.grouped(count))項目の入力は同じです（標準値を含みます）。",
        en: "All other inputs are the same: \(NumberText.grouped(count)), defaults included.")
    }
    package static let noChangedInputs = Phrase(ja: "入力に違いはありません。", en: "No input differs.")
    package static let reordered = Phrase(
      ja: "表の行や項目の並び順が違います。", en: "Rows or entries come in another order.")
    package static func shortened(_ count: Int) -> Phrase {
      Phrase(
        ja: "ほかに\(NumberText.grouped(count))件の違いがあります（--verbose ですべて示します）。",
        en: "There are \(NumberText.grouped(count)) more changes; --verbose shows all.")
    }

    package static let added = Phrase(ja: "追加", en: "added")
    package static let removed = Phrase(ja: "削除", en: "removed")
    package static let changed = Phrase(ja: "変更", en: "changed")
    package static func values(_ count: Int) -> Phrase {
      Phrase(ja: "\(count)項目", en: count == 1 ? "1 value" : "\(count) values")
    }

    package static let sameScenario = Phrase(
      ja: "どちらも同じシナリオなので、計画も同じです。", en: "Both are the same scenario, and so is the plan.")
    package static func withoutPlan(_ sides: String) -> Phrase {
      Phrase(
        ja: "\(sides) に計画がないので、決定・時間・経費は比べられません。",
        en: "There is no plan for \(sides), so decisions, hours and money cannot be compared.")
    }
  }

  /// Decisions that two plans take differently.
  package enum Decision {
    package static let heading = Phrase(ja: "決定の違い", en: "Changed decisions")
    package static let none = Phrase(ja: "決定に違いはありません。", en: "No decision differs.")
    package static func same(_ count: Int) -> Phrase {
      Phrase(
        ja: "このほかの\(NumberText.grouped(count))件の決定は同じです。",
        en: "All other decisions are the same: \(NumberText.grouped(count)).")
    }
    package static let note = Phrase(
      ja: "同じくらい良い計画が複数あることがあります。ここに挙げた違いのすべてが、入力の違いのために必要とは限りません。",
      en:
        "Several plans can be about equally good: not every difference listed here is needed because of the inputs."
    )
    package static let supported = Phrase(ja: "支援対象者", en: "Researchers supported")
    package static let hires = Phrase(ja: "雇用", en: "Hires")
    package static let measures = Phrase(ja: "研究DX等の施策", en: "DX measures")
    package static let buyouts = Phrase(ja: "業務の代行（週あたりコマ数）", en: "Duties bought out (sessions a week)")
    package static let cover = Phrase(ja: "同僚による代行（週あたりコマ数）", en: "Cover by colleagues (sessions a week)")
    package static let halfDays = Phrase(ja: "保護された半日（週あたり）", en: "Protected half-days a week")
    package static let removed = Phrase(ja: "取りやめ", en: "dropped")
    package static let isSupported = Phrase(ja: "支援する", en: "supported")
    package static func post(_ posts: Phrase, _ span: Phrase) -> Phrase {
      Phrase(ja: "\(posts.ja) \(span.ja)", en: "\(posts.en), \(span.en)")
    }
    package static func at(_ role: String, _ place: String) -> Phrase {
      Phrase(ja: "\(role)（\(place)）", en: "\(role) (\(place))")
    }
    package static func from(_ month: Phrase) -> Phrase {
      Phrase(ja: "\(month.ja)から", en: "from \(month.en)")
    }
    /// A number in consecutive half-years.
    package static func terms(_ first: Phrase, _ last: Phrase?, count: Int) -> Phrase {
      guard let last else { return Phrase(ja: "\(first.ja) \(count)", en: "\(first.en): \(count)") }
      return Phrase(ja: "\(first.ja)〜\(last.ja) \(count)", en: "\(first.en) to \(last.en): \(count)")
    }
  }

  /// Hours and money side by side.
  package enum Figures {
    package static let hours = Phrase(
      ja: "支援対象者の時間（期間合計、時間）", en: "Hours of those supported (over the award)")
    package static let money = Phrase(ja: "経費（円）", en: "Money (JPY)")
    package static let total = Phrase(ja: "全体", en: "In all")
    package static let byPerson = Phrase(ja: "研究者ごとの保護研究時間", en: "Protected hours by researcher")
    package static let elsewhere = Phrase(
      ja: "支援対象でない研究者に生まれる時間", en: "Freed for people not supported")
    package static let objectiveParts = Phrase(ja: "目的の値の内訳", en: "Parts of the objective")
    package static let cap = Phrase(ja: "補助事業費の上限", en: "Award's cap")
    package static let award = Phrase(ja: "補助事業費の支出", en: "Charged to the award")
    package static let direct = Phrase(ja: "うち直接経費", en: "of which direct")
    package static let overhead = Phrase(ja: "うち一般管理費", en: "of which overhead")
    package static let left = Phrase(ja: "上限までの残り", en: "Left below the cap")
    package static let ownFunds = Phrase(ja: "自己資金の支出", en: "Own funds spent")
    package static func purse(_ title: String) -> Phrase {
      Phrase(ja: "\(title)の支出", en: "\(title), charged")
    }
    package static func category(_ title: Phrase) -> Phrase {
      Phrase(ja: "費目: \(title.ja)（一般管理費を除く）", en: "Category: \(title.en) (before overhead)")
    }
    package static let staff = Phrase(ja: "支援職員の人件費", en: "pay of support staff")
    package static let measures = Phrase(ja: "研究DX等の施策", en: "DX measures")
    package static let buyouts = Phrase(ja: "代行経費", en: "substitutes")
    package static let research = Phrase(ja: "研究そのものの経費", en: "the research itself")
    package static let salaries = Phrase(ja: "PI人件費", en: "researchers' own salary")
    package static let commitments = Phrase(ja: "契約済みの支出", en: "commitments")
    package static func same(_ count: Int) -> Phrase {
      Phrase(
        ja: "このほかの\(NumberText.grouped(count))行は同じです。",
        en: "All other lines are the same: \(NumberText.grouped(count)).")
    }
    package static let noDifference = Phrase(ja: "違いはありません。", en: "Nothing differs.")
    package static let notSupported = Phrase(
      ja: "「-」は支援対象でないことを表します。", en: "'-' stands for not supported.")
    package static let noFigure = Phrase(
      ja: "「-」は該当する経費や年度がないことを表します。", en: "'-' stands for a purse or year that is not there.")
  }
}

extension Phrase {
  /// Heads of the flat table.
  package enum ComparisonTable {
    package static let section = Phrase(ja: "区分", en: "Section")
    package static let note = Phrase(ja: "備考", en: "Note")
    package static let pair = Phrase(ja: "組", en: "Pair")
    package static let other = Phrase(ja: "比べる相手", en: "The other")
    package static let run = Phrase(ja: "比べたもの", en: "Compared")
  }
}
