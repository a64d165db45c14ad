extension Phrase {
  /// What the numbers of the catalogue and the rule packs are, in words.
  package enum DefaultItem {
    /// `item` of `owner`.
    package static func of(_ owner: Phrase, _ item: Phrase) -> Phrase {
      Phrase(ja: "\(owner.ja): \(item.ja)", en: "\(owner.en): \(item.en)")
    }

    /// The part of the scenario that a path begins with; one that this table lacks stays as it is. O(1).
    package static func subject(_ key: String) -> Phrase { subjects[key] ?? Phrase(verbatim: key) }

    /// The number under a key, or under its last two keys where one alone says too little; `nil` for keys without
    /// words. O(1).
    package static func key(_ key: String) -> Phrase? { keys[key] }

    /// All keys with words.
    package static var known: [String: Phrase] { keys }

    /// A built-in rank or overtime level.
    package static func rank(_ id: String) -> Phrase? { ranks[id] }

    // Only ever looked up: their order reaches no output.
    private static let subjects = [
      "award": Phrase(ja: "補助事業の決まり", en: "award rules"),
      "calendar": Phrase(ja: "期の区切り", en: "periods"),
      "rules": Phrase(ja: "計画の決まり", en: "planning rules"),
      "floor": Phrase(ja: "目標の半日", en: "wished half-days"),
      "hours": Phrase(ja: "時間の数え方", en: "counting of hours"),
      "researcherDefaults": Phrase(ja: "研究者", en: "researchers"),
      "departmentDefaults": Phrase(ja: "診療科", en: "departments"),
      "institutionDefaults": Phrase(ja: "機関", en: "institutions"),
      "ranks": Phrase(ja: "職位別の時間", en: "hours by rank"),
      "levels": Phrase(ja: "時間外水準", en: "overtime levels"),
      "chores": Phrase(ja: "雑務", en: "chores"),
      "sessionKinds": Phrase(ja: "コマの種類", en: "duty sessions"),
      "roles": Phrase(ja: "支援職種", en: "support roles"),
      "measures": Phrase(ja: "DX施策", en: "DX measures"),
      "substituteDefaults": Phrase(ja: "代行者", en: "substitutes"),
    ]

    private static let ranks = [
      "professor": Phrase(ja: "教授", en: "professor"),
      "associateProfessor": Phrase(ja: "准教授", en: "associate professor"),
      "lecturer": Phrase(ja: "講師", en: "lecturer"),
      "assistantProfessor": Phrase(ja: "助教", en: "assistant professor"),
      "clinicalFellow": Phrase(ja: "医員", en: "clinical fellow"),
      "A": Phrase(ja: "A水準", en: "level A"),
      "linkedB": Phrase(ja: "連携B水準", en: "linked level B"),
      "B": Phrase(ja: "B水準", en: "level B"),
      "C": Phrase(ja: "C水準", en: "level C"),
    ]

    private static let keys = awardKeys.merging(peopleKeys) { first, _ in first }
      .merging(workKeys) { first, _ in first }

    private static let awardKeys = [
      "award.cap": Phrase(ja: "補助事業費の上限", en: "award's cap"),
      "award.start": Phrase(ja: "補助事業の開始", en: "award's start"),
      "award.end": Phrase(ja: "補助事業の終了", en: "award's end"),
      "award.overhead": Phrase(ja: "一般管理費の率", en: "overhead"),
      "award.transfers": Phrase(ja: "経費の間の流用", en: "moves between purses"),
      "award.buyoutShareLimit": Phrase(ja: "1人の代行経費の上限", en: "limit of one person's buyout"),
      "salary.limit": Phrase(ja: "PI人件費の上限", en: "limit of own salary"),
      "supported.max": Phrase(ja: "支援対象者の人数", en: "people supported"),
      "cap": Phrase(ja: "上限", en: "cap"), "start": Phrase(ja: "開始", en: "start"),
      "end": Phrase(ja: "終了", en: "end"), "overhead": Phrase(ja: "一般管理費の率", en: "overhead"),
      "transfers": Phrase(ja: "流用", en: "transfers"), "max": Phrase(ja: "上限", en: "maximum"),
      "buyoutShareLimit": Phrase(ja: "代行経費の割合の上限", en: "limit of buyout"),
      "kind": Phrase(ja: "区分", en: "kind"), "amounts": Phrase(ja: "年度の額", en: "yearly amount"),
      "limit": Phrase(ja: "額の厳しさ", en: "strictness of amounts"),
      "carryOver": Phrase(ja: "繰越", en: "carry-over"), "pays": Phrase(ja: "使い道", en: "what it pays"),
      "calendar.period": Phrase(ja: "採用の単位", en: "unit of hiring"),
      "period": Phrase(ja: "期の長さ", en: "period"),
      "floor.halfDays": Phrase(ja: "目標の半日（週）", en: "wished half-days a week"),
      "floor.from": Phrase(ja: "目標が始まる期", en: "term from which they are wished"),
      "floor.hard": Phrase(ja: "目標を絶対条件とするか", en: "whether they are a hard condition"),
      "floor.price": Phrase(ja: "届かない半日の減点", en: "price of a missing half-day"),
      "halfDays": Phrase(ja: "半日の数", en: "half-days"), "from": Phrase(ja: "開始", en: "from"),
      "hard": Phrase(ja: "絶対条件か", en: "hard"), "price": Phrase(ja: "1コマの単価", en: "price of a session"),
      "hoursCounted": Phrase(ja: "数える時間", en: "hours that count"),
      "halfDayHours": Phrase(ja: "半日の長さ", en: "length of a half-day"),
      "elsewhereWeight": Phrase(ja: "対象外の研究者の時間の重み", en: "weight of others' hours"),
      "researchMoneyValue": Phrase(ja: "研究費の上乗せの価値", en: "value of extra research money"),
      "buyoutAllowed": Phrase(ja: "代行の可否", en: "whether duties may be bought out"),
      "hiringAllowed": Phrase(ja: "雇用の可否", en: "whether staff may be hired"),
      "dxAllowed": Phrase(ja: "DX施策の可否", en: "whether measures may be adopted"),
      "fillRateStress": Phrase(ja: "採用難の見込みを使うか", en: "whether posts may stay vacant"),
      "weeksPerTerm": Phrase(ja: "半期に行う週数", en: "weeks in six months"),
      "rules.weeksPerTerm": Phrase(ja: "半期の稼働週数", en: "working weeks in six months"),
      "otherIncludesOutside": Phrase(ja: "「その他」は学外を含むか", en: "whether 'other' includes outside work"),
    ]

    private static let peopleKeys = [
      "education": Phrase(ja: "教育時間", en: "hours of education"),
      "research": Phrase(ja: "研究時間", en: "hours of research"),
      "clinical": Phrase(ja: "診療時間", en: "clinical hours"),
      "other": Phrase(ja: "その他の時間", en: "other hours"),
      "outside": Phrase(ja: "学外の時間", en: "hours outside"),
      "protectedNow": Phrase(ja: "現在の保護された半日", en: "half-days protected now"),
      "freeSlots": Phrase(ja: "空いている半日", en: "free half-days"),
      "ceiling": Phrase(ja: "週の上限時間", en: "weekly ceiling"),
      "keptShare": Phrase(ja: "空いた時間が研究になる割合", en: "share of freed hours that becomes research"),
      "maxHalfDays": Phrase(ja: "保護できる半日の上限", en: "most half-days"),
      "researchNeed": Phrase(ja: "研究に必要な額", en: "research money needed"),
      "researchWant": Phrase(ja: "研究に希望する額", en: "research money wished"),
      "selection": Phrase(ja: "選定", en: "selection"), "weight": Phrase(ja: "重み", en: "weight"),
      "physicians": Phrase(ja: "医師数", en: "physicians"),
      "sessionsPerPhysician": Phrase(ja: "医師1人のコマ数", en: "sessions of a physician"),
      "boughtShareLimit": Phrase(ja: "代行できる割合の上限", en: "share that may be bought out"),
      "othersHeadroom": Phrase(ja: "他の医師の余力", en: "headroom of other physicians"),
      "awardMaximum": Phrase(ja: "配分の上限", en: "most award money"),
      "awardMinimum": Phrase(ja: "配分の下限", en: "least award money"),
      "buyoutDuties": Phrase(ja: "代行できる業務", en: "duties that may be bought out"),
      "classHoursLimit": Phrase(ja: "授業の代行の上限", en: "limit of class hours bought out"),
      "ownFunds": Phrase(ja: "自己資金", en: "own funds"),
      "salaryRefund": Phrase(ja: "PI人件費の還元率", en: "refund of own salary"),
    ]

    private static let workKeys = [
      "delegableShare": Phrase(ja: "任せられる割合", en: "share that can be handed over"),
      "fraction": Phrase(ja: "時間に占める割合", en: "share of the hours"),
      "annualCost": Phrase(ja: "年間の人件費", en: "yearly cost"),
      "contractMonths": Phrase(ja: "契約の月数", en: "months of contract"),
      "leadMonths": Phrase(ja: "開始までの月数", en: "months to start"),
      "productiveHours": Phrase(ja: "週の実働時間", en: "productive hours a week"),
      "ramp": Phrase(ja: "立ち上がり", en: "ramp-up"), "renewable": Phrase(ja: "更新の可否", en: "renewable"),
      "stepsPerPost": Phrase(ja: "採用の刻み", en: "steps of a post"),
      "wageGrowth": Phrase(ja: "昇給率", en: "pay growth"),
      "skills": Phrase(ja: "助かる時間", en: "hours saved on"),
      "fillRate": Phrase(ja: "募集が埋まる割合", en: "share of posts filled"),
      "perQuarter": Phrase(ja: "四半期に採れる人数", en: "hires in a quarter"),
      "total": Phrase(ja: "採れる人数の合計", en: "hires in all"),
      "colleaguePrice": Phrase(ja: "同僚への手当", en: "pay of a colleague"),
      "efficiency": Phrase(ja: "代行で空く時間の割合", en: "hours freed per hour"),
      "keepShare": Phrase(ja: "残す割合", en: "share to keep"),
      "shareOfDuty": Phrase(ja: "業務時間に占める割合", en: "share of the duty's hours"),
      "slots": Phrase(ja: "空く半日", en: "half-days freed"), "hours": Phrase(ja: "1コマの時間", en: "hours"),
      "capacity": Phrase(ja: "週に頼めるコマ数", en: "sessions a week to be had"),
      "initialCost": Phrase(ja: "導入費", en: "cost to set up"),
      "runningCost": Phrase(ja: "年間費用", en: "yearly cost"),
      "chores": Phrase(ja: "1コマに含む時間", en: "hours of a session that are"),
      "savings": Phrase(ja: "減る割合", en: "share saved of"),
      "choreFractions": Phrase(ja: "雑務の割合", en: "share of"),
    ]
  }
}
