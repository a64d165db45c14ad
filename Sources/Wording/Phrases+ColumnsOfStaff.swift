extension Phrase.Columns {
  static let places: Table = (
    "places",
    [
      "id": Phrase(ja: "識別名", en: "identifier"),
      "title": Phrase(ja: "配置場所の名称", en: "name"),
      "kind": Phrase(ja: "診療科・センター・拠点", en: "department, centre or hub"),
      "institution": Phrase(ja: "機関", en: "institution"),
      "department": Phrase(ja: "診療科（種類が診療科のとき）", en: "department (for departments)"),
      "requiresMeasure": Phrase(ja: "先に導入が必要な施策", en: "measure that must be there first"),
      "existing": Phrase(ja: "すでに在籍する人数（名）", en: "posts that exist"),
      "spare": Phrase(ja: "在籍者の余力（時間/週）", en: "their spare hours a week"),
    ]
  )

  static let recruitment: Table = (
    "recruitment",
    [
      "id": Phrase(ja: "識別名（省略可）", en: "identifier (may be left out)"),
      "role": Phrase(ja: "職種", en: "role"),
      "institution": Phrase(ja: "機関（空欄は全機関の合計）", en: "institution (empty: all together)"),
      "perPeriod": Phrase(ja: "1期に採用できる数（採用単位）", en: "steps that can be hired in a period"),
      "total": Phrase(ja: "採用できる総数（採用単位）", en: "steps in all"),
      "fillRate": Phrase(ja: "充足率（割合）", en: "share of posts filled"),
    ]
  )

  static let roles: Table = (
    "roles",
    [
      "id": Phrase(ja: "職種の識別名", en: "identifier of the role"),
      "title": Phrase(ja: "職種の名称", en: "name"),
      "annualCost": Phrase(ja: "年間費用（円/名、法定福利費込み）", en: "yearly cost of a post, yen"),
      "wageGrowth": Phrase(ja: "昇給率（割合/年）", en: "wage growth, share a year"),
      "stepsPerPost": Phrase(ja: "1名を何単位に分けて採用できるか", en: "parts that a post can be hired in"),
      "productiveHours": Phrase(ja: "支援に使える時間/週", en: "productive hours a week"),
      "ramp": Phrase(ja: "着任後の四半期ごとの働き（割合）", en: "yield by quarter in post, shares"),
      "placeKinds": Phrase(ja: "置ける場所の種類", en: "kinds of places"),
      "leadMonths": Phrase(ja: "採用までの月数", en: "months before the first can start"),
      "contractMonths": Phrase(ja: "契約月数（なし: 期限なし）", en: "months of contract, or none"),
      "renewable": Phrase(ja: "更新できるか（はい・いいえ）", en: "renewable: yes or no"),
      "skill": Phrase(ja: "職員1時間で減る研究者の時間", en: "researcher hours saved per staff hour"),
    ]
  )

  static let measures: Table = (
    "measures",
    [
      "id": Phrase(ja: "施策の識別名", en: "identifier of the measure"),
      "title": Phrase(ja: "施策の名称", en: "name"),
      "institution": Phrase(ja: "機関（空欄は全機関）", en: "institution (empty: everybody)"),
      "initialCost": Phrase(ja: "導入費（円）", en: "initial cost, yen"),
      "runningCost": Phrase(ja: "運用費（円/年）", en: "running cost, yen a year"),
      "ramp": Phrase(ja: "導入後の四半期ごとの効き（割合）", en: "effect by quarter in use, shares"),
      "leadMonths": Phrase(ja: "導入までの月数", en: "months before it can start"),
      "saving": Phrase(ja: "その業務が減る割合", en: "share of the chore that it saves"),
    ]
  )

  static let requirements: Table = (
    "requirements",
    [
      "id": Phrase(ja: "識別名（省略可）", en: "identifier (may be left out)"),
      "title": Phrase(ja: "条件の名称", en: "name"),
      "roles": Phrase(ja: "数える職種。複数は「;」で区切る", en: "roles that count, separated by ;"),
      "institution": Phrase(ja: "機関", en: "institution"),
      "base": Phrase(ja: "基礎となる人数（名）", en: "posts to begin with"),
      "perSupported": Phrase(ja: "支援対象者1名あたりの人数（名）", en: "posts for each person supported"),
      "from": Phrase(ja: "この期から（年月か番号）", en: "from this period"),
    ]
  )

  static let kinds: Table = (
    "sessionKinds",
    [
      "id": Phrase(ja: "コマの識別名", en: "identifier of the kind"),
      "title": Phrase(ja: "コマの名称", en: "name"),
      "duty": Phrase(ja: "診療・教育・学外", en: "clinical, teaching or outside"),
      "hours": Phrase(ja: "1コマの時間", en: "hours of a session"),
      "slots": Phrase(ja: "1コマが使う半日枠", en: "half-day slots of a session"),
      "efficiency": Phrase(ja: "代行で本人の時間が空く割合", en: "share of its hours that a substitute frees"),
      "weeksPerTerm": Phrase(ja: "学期あたりの週数", en: "weeks a term"),
      "market": Phrase(ja: "代行者の区分", en: "market of substitutes"),
      "colleaguePrice": Phrase(ja: "同僚が代行するときの単価（円/コマ）", en: "price of a colleague, yen per session"),
      "shareOfDuty": Phrase(ja: "担当コマの標準を決める割合", en: "share of the duty, for the usual number held"),
      "keepShare": Phrase(ja: "手元に残す割合", en: "share kept"),
      "chore": Phrase(ja: "1コマに含まれる業務の時間", en: "hours of the chore in each session"),
    ]
  )

  static let chores: Table = (
    "chores",
    [
      "id": Phrase(ja: "業務の識別名", en: "identifier of the chore"),
      "title": Phrase(ja: "業務の名称", en: "name"),
      "isResearch": Phrase(ja: "研究時間に含まれるか（はい・いいえ）", en: "part of research time: yes or no"),
      "of": Phrase(ja: "割合のもとになる時間（research など）", en: "hours that the fraction is of"),
      "fraction": Phrase(ja: "その時間に占める割合", en: "share of those hours"),
      "delegableShare": Phrase(ja: "人に委ねられる割合", en: "share that can be handed over"),
      "researcher": Phrase(ja: "【必須】研究者のIDか氏名", en: "REQUIRED: researcher, by id or name"),
      "chore": Phrase(ja: "【必須】業務の種類", en: "REQUIRED: chore"),
      "hours": Phrase(ja: "その業務の時間/週", en: "hours of the chore a week"),
      "share": Phrase(ja: "人に委ねられる割合", en: "share that can be handed over"),
    ]
  )
}
