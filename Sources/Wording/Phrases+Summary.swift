extension Phrase {
  /// The summary of a plan: people, hires, buyout, measures.
  package enum Summary {
    package static func title(_ scenario: String) -> Phrase {
      Phrase(ja: "研究支援計画: \(scenario)", en: "Research-support plan: \(scenario)")
    }

    package static func award(_ span: Phrase, months: Int) -> Phrase {
      Phrase(
        ja: "補助事業期間: \(span.ja)（\(months)か月）", en: "Award period: \(span.en) (\(months) months)")
    }

    package static let headline = Phrase(ja: "計画の要点", en: "The plan in short")

    package static func supported(_ count: Int, of all: Int) -> Phrase {
      Phrase(
        ja: "支援対象者: 候補\(all)名のうち\(count)名", en: "Researchers supported: \(count) of \(all) candidates")
    }

    package static func spending(charge: Phrase, cap: Phrase, left: Phrase) -> Phrase {
      Phrase(
        ja: "補助事業費: \(charge.ja)（上限 \(cap.ja)、残り \(left.ja)）",
        en: "Charged to the award: \(charge.en) (cap \(cap.en), left \(left.en))")
    }

    package static let objectiveParts = Phrase(
      ja: "目的の値の内訳（重みつき時間）", en: "Parts of the objective (weighted h)")
    package static let protectedGain = Phrase(ja: "保護時間の増加", en: "protected time gained")
    package static let protectedTotal = Phrase(ja: "保護時間", en: "protected time")
    package static let missedFloors = Phrase(ja: "目標の半日に届かない分の減点", en: "price of missed floors")
    package static let elsewhere = Phrase(
      ja: "対象外の研究者の時間", en: "research time of people not supported")
    package static let researchMoney = Phrase(ja: "研究費の上乗せ", en: "extra research money")

    package static let hires = Phrase(ja: "雇用する支援職員", en: "Support staff to hire")
    package static let noHires = Phrase(ja: "雇用はありません。", en: "Nobody is hired.")
    package static let role = Phrase(ja: "職種", en: "Role")
    package static let place = Phrase(ja: "配置場所", en: "Where")
    package static let posts = Phrase(ja: "人数", en: "Posts")
    package static let inPost = Phrase(ja: "雇用期間", en: "In post")
    package static let yearlyCost = Phrase(ja: "年額（円）", en: "A year (JPY)")
    package static let totalCost = Phrase(ja: "期間合計（円）", en: "In all (JPY)")
    package static let hiresNote = Phrase(
      ja: "年額は初年度の給与水準での1年分の雇用主負担額、期間合計は昇給を含みます。一般管理費は含みません。",
      en: "A year: employer's cost of a full year at the first year's pay; in all: with pay growth. "
        + "Before overhead.")

    package static let buyouts = Phrase(
      ja: "業務の代行（バイアウト）", en: "Duties to buy out")
    package static let noBuyouts = Phrase(ja: "代行はありません。", en: "Nothing is bought out.")
    package static let researcher = Phrase(ja: "研究者", en: "Researcher")
    package static let duty = Phrase(ja: "業務", en: "Duty")
    package static let substitute = Phrase(ja: "代行者", en: "Substitute")
    package static let price = Phrase(ja: "単価（円）", en: "Price (JPY)")
    package static let colleague = Phrase(ja: "診療科の同僚", en: "a colleague")
    package static let buyoutsNote = Phrase(
      ja: "数字は期ごとの週あたりコマ数、単価は1コマの額です。",
      en: "Numbers are sessions a week in each term; the price is of one session.")

    package static let cover = Phrase(ja: "代行を引き受ける同僚", en: "Colleagues who take sessions over")
    package static func othersOf(_ department: String) -> Phrase {
      Phrase(ja: "\(department)の他の医師", en: "other physicians of \(department)")
    }

    package static let measures = Phrase(ja: "研究DX等の施策", en: "DX measures")
    package static let noMeasures = Phrase(ja: "導入する施策はありません。", en: "None is adopted.")
    package static let measure = Phrase(ja: "施策", en: "Measure")
    package static let from = Phrase(ja: "開始", en: "From")
    package static let initialCost = Phrase(ja: "導入費（円）", en: "To set up (JPY)")
    package static let runningCost = Phrase(ja: "年間費用（円）", en: "A year (JPY)")

    package static let firstYear = Phrase(
      ja: "初年度は期間が1年に満たないのに1年分の経費が配分されています。初年度に使い切れない額は、繰越の可否とあわせて確認してください。",
      en:
        "The first fiscal year is shorter than twelve months and yet carries a full year's money: look at what it "
        + "cannot spend together with the rules on carrying over.")
  }
}
