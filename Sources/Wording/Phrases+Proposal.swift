extension Phrase {
  /// Headings, captions and table heads of the proposal pack.
  package enum Proposal {
    package static func title(_ scenario: String) -> Phrase {
      Phrase(
        ja: "研究力向上計画書（研究時間・研究支援に関する部分の下書き）　\(scenario)",
        en: "Proposal draft: research time and research support. \(scenario)")
    }

    package static let present = Phrase(ja: "研究時間の現状と課題", en: "Research time today")
    package static let aims = Phrase(ja: "目標とする研究時間", en: "Research time aimed at")
    package static let staffing = Phrase(ja: "支援職員の配置計画", en: "Staffing plan")
    package static let justification = Phrase(ja: "配置等の根拠", en: "What each decision gives")
    package static let buyout = Phrase(ja: "業務の代行（バイアウト）の仕組み", en: "Buyout of duties")
    package static let measures = Phrase(ja: "研究DX等の推進", en: "Research DX")
    package static let organisation = Phrase(ja: "推進体制", en: "Organisation")
    package static let budget = Phrase(ja: "予算計画", en: "Budget")
    package static let indicators = Phrase(ja: "指標と年度別の目標", en: "Indicators and yearly targets")
    package static let people = Phrase(
      ja: "支援対象者の多様性、流動性及び他機関との連携", en: "Diversity, mobility, and work with other institutions")
    package static let after = Phrase(ja: "補助事業の終了後", en: "After the award")
    package static let clinics = Phrase(ja: "診療及び診療収入への影響", en: "Effect on clinics and clinical income")
    package static let risks = Phrase(ja: "リスクと計画の頑健性", en: "Risks and robustness")
    package static let acceptance = Phrase(ja: "補助事業の要件の確認表", en: "Acceptance sheet")
    package static let origins = Phrase(ja: "数値の出所", en: "Where the numbers come from")

    // Tables.
    package static let rank = Phrase(ja: "職位", en: "Rank")
    package static let count = Phrase(ja: "人数", en: "People")
    package static let weekCaption = Phrase(
      ja: "職位別の週の時間：候補者の平均と全国（時間）", en: "Hours a week by rank: mean of candidates, and national")
    package static func ours(_ kind: Phrase) -> Phrase {
      Phrase(ja: "候補者 \(kind.ja)", en: "ours: \(kind.en)")
    }
    package static func national(_ kind: Phrase) -> Phrase {
      Phrase(ja: "全国 \(kind.ja)", en: "national: \(kind.en)")
    }
    package static func work(_ kind: String) -> Phrase { works[kind] ?? Phrase(verbatim: kind) }
    private static let works = [
      "education": Phrase(ja: "教育", en: "education"), "research": Phrase(ja: "研究", en: "research"),
      "clinical": Phrase(ja: "診療", en: "clinical"), "other": Phrase(ja: "その他", en: "other"),
      "outside": Phrase(ja: "学外", en: "outside"),
    ]

    package static let researchCaption = Phrase(
      ja: "職位別の週の研究時間（平均）", en: "Research hours a week by rank (means)")
    package static func researchSummary(_ ranks: Int) -> Phrase {
      Phrase(
        ja: "職位ごとに全国と候補者を並べた横棒\(ranks)組。",
        en: "\(ranks) pairs of bars, one for each rank: national and candidates.")
    }
    package static let nationalMean = Phrase(ja: "全国", en: "national")
    package static let ownMean = Phrase(ja: "候補者", en: "candidates")
    package static let weeklyAxis = Phrase(ja: "時間／週", en: "Hours a week")

    package static let staffCostCaption = Phrase(
      ja: "職種・年度別の人件費（直接経費、円）", en: "Pay by role and year (direct cost, JPY)")
    package static let buyoutCaption = Phrase(
      ja: "業務・期別の代行の量（週あたりコマ数の合計）", en: "Sessions bought out by duty and term (a week, in sum)")
    package static let buyoutCostCaption = Phrase(
      ja: "研究者・年度別の代行経費（直接経費、円）", en: "Cost of buyout by researcher and year (direct, JPY)")
    package static let duty = Phrase(ja: "業務", en: "Duty")
    package static func dutyName(_ duty: String) -> Phrase { duties[duty] ?? Phrase(verbatim: duty) }
    private static let duties = [
      "clinical": Phrase(ja: "診療", en: "clinical"), "teaching": Phrase(ja: "教育", en: "teaching"),
      "outside": Phrase(ja: "学外での診療", en: "clinics outside"),
    ]

    package static let purseCaption = Phrase(
      ja: "経費・年度別の支出と配分額（一般管理費を含む、円）", en: "Charges and allotments by purse and year (overhead included, JPY)"
    )
    package static let purse = Phrase(ja: "経費", en: "Purse")
    package static let year = Phrase(ja: "年度", en: "Year")

    package static let indicatorCaption = Phrase(ja: "指標と年度別の目標値", en: "Indicators and targets by year")
    package static let indicator = Phrase(ja: "指標", en: "Indicator")
    package static let baseline = Phrase(ja: "現状", en: "Now")
    package static let halfDays = Phrase(
      ja: "支援対象者の保護された半日（一人平均、週あたり、年度末の期）",
      en: "Protected half-days a week, mean of those supported, last term of the year")
    package static let atFloor = Phrase(
      ja: "目標の半日数に達している支援対象者（名、年度末の期）", en: "People at the wished floor, last term of the year")
    package static let staff = Phrase(
      ja: "在職する支援職員（名分、年度末）", en: "Support staff in post, end of the year (posts)")
    package static let sessions = Phrase(
      ja: "代行するコマ（週あたり、年度末の期）", en: "Sessions bought out a week, last term of the year")
    package static let papers = Phrase(ja: "被引用数上位の論文数", en: "Highly cited papers")
    package static let indicatorNote = Phrase(
      ja: "「現状」は、半日については現在確保されている数、その他は本補助事業による分が始まる前の値である。",
      en:
        "Now: for half-days, those actually protected today; for the others, before anything of this award has begun."
    )

    package static let afterCaption = Phrase(
      ja: "最後の体制を維持する年額（終了の翌年度の給与水準、直接経費、円）",
      en: "Cost of keeping what is in place, a year (pay of the year after, direct, JPY)")
    package static let afterItem = Phrase(ja: "項目", en: "Item")
    package static let afterYearly = Phrase(ja: "年額（円）", en: "A year (JPY)")

    package static let groupCaption = Phrase(ja: "支援対象者の構成", en: "Who is supported")
    package static let attribute = Phrase(ja: "区分", en: "By")
    package static let group = Phrase(ja: "内訳", en: "Group")
    package static let candidates = Phrase(ja: "候補者", en: "Candidates")
    package static let supported = Phrase(ja: "支援対象者", en: "Supported")
    package static func attributeName(_ name: String) -> Phrase { attributes[name] ?? Phrase(verbatim: name) }
    private static let attributes = [
      "rank": Phrase(ja: "職位", en: "rank"), "stage": Phrase(ja: "キャリア段階", en: "career stage"),
      "field": Phrase(ja: "分野", en: "field"), "theme": Phrase(ja: "研究テーマ", en: "theme"),
      "institution": Phrase(ja: "機関", en: "institution"), "tag": Phrase(ja: "その他の区分", en: "tags"),
    ]
    package static let quotaCaption = Phrase(ja: "構成に関する条件", en: "Conditions on who is supported")
    package static let quota = Phrase(ja: "条件", en: "Condition")
    package static let least = Phrase(ja: "下限", en: "At least")
    package static let most = Phrase(ja: "上限", en: "At most")
    package static let planned = Phrase(ja: "計画", en: "Plan")
    package static let fewerThanThree = Phrase(
      ja: "三名未満の内訳は示していない。", en: "Groups of fewer than three are not shown.")

    package static let originNote = Phrase(
      ja: "本文の数値を現れる順に示す。「計画」は実行の記録（solve --json の出力）の項目、「シナリオ」は入力の項目、「根拠一覧」は標準値・公表値の項目である。表の数値も同じもとから取っている。",
      en:
        "Numbers of the text in the order in which they come. 'plan' is a member of the run's record (what solve --json prints), "
        + "'scenario' an input, 'catalogue' a default or a published figure. Tables rest on the same.")
    package static let originCaption = Phrase(ja: "本文の数値と出所", en: "Numbers of the text, and their origins")
    package static let number = Phrase(ja: "数値", en: "Number")
    package static let origin = Phrase(ja: "出所", en: "Origin")
  }
}
