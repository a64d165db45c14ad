extension Phrase.Columns {
  static let money: Table = (
    "purses",
    [
      "id": Phrase(ja: "経費の識別名（research、environment など）", en: "identifier, such as research, environment"),
      "title": Phrase(ja: "経費の名称", en: "name"),
      "kind": Phrase(ja: "研究費（1名ごと）・共通・自己資金", en: "perResearcher, shared or ownFunds"),
      "amounts": Phrase(ja: "年度ごとの額（円）。一つなら全年度同額", en: "yen by fiscal year; one value stands for all"),
      "limit": Phrase(ja: "上限として守る額か、目安か", en: "hard or guide"),
      "tolerance": Phrase(ja: "目安を超えてよい割合", en: "share above a guide that is tolerated"),
      "carryOver": Phrase(ja: "繰越（自由・不可・割合）", en: "carry-over: free, off or a share"),
      "pays": Phrase(
        ja: "支払える費目（staff;measure;buyout;research;salary）",
        en: "what it pays: staff, measure, buyout, research, salary"),
    ]
  )

  static let transfers: Table = (
    "transfers",
    [
      "id": Phrase(ja: "識別名（省略可）", en: "identifier (may be left out)"),
      "from": Phrase(ja: "流用元の経費", en: "purse that gives"),
      "to": Phrase(ja: "流用先の経費", en: "purse that takes"),
      "limit": Phrase(ja: "流用元の額に対する上限（割合）", en: "limit, share of the giving purse's amount"),
    ]
  )

  static let commitments: Table = (
    "commitments",
    [
      "id": Phrase(ja: "識別名（省略可）", en: "identifier (may be left out)"),
      "title": Phrase(ja: "支出の名称", en: "name"),
      "institution": Phrase(ja: "機関", en: "institution"),
      "purse": Phrase(ja: "支払う経費", en: "purse that pays"),
      "researcher": Phrase(ja: "研究者（1名ごとの経費のときだけ）", en: "researcher (personal purses only)"),
      "year": Phrase(ja: "年度", en: "fiscal year"),
      "yen": Phrase(ja: "金額（円、直接経費）", en: "yen, direct cost"),
    ]
  )

  static let substitutes: Table = (
    "substitutes",
    [
      "id": Phrase(ja: "識別名（省略可）", en: "identifier (may be left out)"),
      "title": Phrase(ja: "代行者の名称", en: "name"),
      "institution": Phrase(ja: "機関", en: "institution"),
      "department": Phrase(ja: "診療科（空欄は機関全体）", en: "department (empty: the whole institution)"),
      "market": Phrase(ja: "代行できる業務の区分", en: "market: which duties"),
      "price": Phrase(ja: "単価（円/コマ）", en: "price, yen per session"),
      "capacity": Phrase(ja: "引き受けられるコマ/週（学期ごと）", en: "sessions a week that can be taken, by term"),
      "tier": Phrase(ja: "空欄を補う価格帯", en: "tier that fills what is left out"),
    ]
  )

  static let tiers: Table = (
    "substituteDefaults",
    [
      "id": Phrase(ja: "価格帯の識別名", en: "identifier of the tier"),
      "title": Phrase(ja: "価格帯の名称", en: "name"),
      "scope": Phrase(ja: "department（診療科ごと）か institution（機関ごと）", en: "department or institution"),
      "market": Phrase(ja: "代行できる業務の区分", en: "market: which duties"),
      "price": Phrase(ja: "単価（円/コマ）", en: "price, yen per session"),
      "capacity": Phrase(ja: "引き受けられるコマ/週", en: "sessions a week"),
    ]
  )

  static let pins: Table = (
    "pins",
    [
      "id": Phrase(ja: "識別名（省略可）", en: "identifier (may be left out)"),
      "type": Phrase(ja: "【必須】決定の種類", en: "REQUIRED: what is decided"),
      "researcher": Phrase(ja: "研究者", en: "researcher"),
      "role": Phrase(ja: "職種", en: "role"),
      "place": Phrase(ja: "配置場所", en: "place"),
      "kind": Phrase(ja: "コマの種類", en: "kind of session"),
      "measure": Phrase(ja: "施策", en: "measure"),
      "chore": Phrase(ja: "業務", en: "chore"),
      "period": Phrase(ja: "期（年月か番号）", en: "period: a month or number"),
      "term": Phrase(ja: "学期（年月か番号）", en: "term: a month or number"),
      "year": Phrase(ja: "年度", en: "fiscal year"),
      "min": Phrase(ja: "最少", en: "least"),
      "max": Phrase(ja: "最多", en: "most"),
      "value": Phrase(ja: "値（はい・いいえ、数）", en: "value: yes or no, or a number"),
      "actual": Phrase(ja: "過ぎた学期の実績なら「はい」", en: "yes: a fact of a past term"),
      "item": Phrase(ja: "費目（staff:職種@機関、buyout:研究者 など）", en: "item, such as staff:ROLE@INSTITUTION"),
      "purse": Phrase(ja: "経費", en: "purse"),
      "hours": Phrase(ja: "時間", en: "hours"),
      "yen": Phrase(ja: "金額（円）", en: "yen"),
    ]
  )

  static let overrides: Table = (
    "overrides",
    [
      "name": Phrase(ja: "変更案の名前。空欄は上の行と同じ", en: "name of the change; empty: as above"),
      "path": Phrase(ja: "変える項目（award.cap など）", en: "what changes, such as award.cap"),
      "value": Phrase(ja: "新しい値", en: "new value"),
    ]
  )
}
