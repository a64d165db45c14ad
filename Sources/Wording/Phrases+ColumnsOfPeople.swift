extension Phrase.Columns {
  static let people: Table = (
    "researchers",
    [
      "id": Phrase(ja: "職員番号など。省くと氏名が識別名", en: "identifier; the name if left out"),
      "name": Phrase(ja: "【必須】氏名", en: "REQUIRED: name"),
      "institution": Phrase(ja: "所属機関（診療科から決まるので省略可）", en: "institution (follows from the department)"),
      "department": Phrase(ja: "【必須】診療科のIDか名称", en: "REQUIRED: department, by id or name"),
      "rank": Phrase(ja: "【必須】職位", en: "REQUIRED: rank"),
      "stage": Phrase(ja: "キャリア段階（人数枠に使用）", en: "career stage (for quotas)"),
      "field": Phrase(ja: "専門分野（人数枠に使用）", en: "field (for quotas)"),
      "theme": Phrase(ja: "研究テーマ", en: "research theme"),
      "tags": Phrase(ja: "区分。複数は「;」で区切る", en: "tags, separated by ;"),
      "level": Phrase(ja: "時間外労働の水準（A・連携B・B・C）", en: "overtime level (A, linkedB, B, C)"),
      "education": Phrase(ja: "教育（時間/週）", en: "education, hours a week"),
      "research": Phrase(ja: "研究（時間/週）", en: "research, hours a week"),
      "clinical": Phrase(ja: "診療（時間/週）", en: "clinical work, hours a week"),
      "other": Phrase(ja: "その他（時間/週）", en: "other work, hours a week"),
      "outside": Phrase(ja: "学外・兼業（時間/週）", en: "work outside, hours a week"),
      "weight": Phrase(ja: "目的の中での重み（通常1）", en: "weight in the objective (usually 1)"),
      "selection": Phrase(ja: "候補・必須（必ず支援）・除外", en: "candidate, required or excluded"),
      "protectedNow": Phrase(ja: "いま保護されている半日数/週", en: "half-days protected today, a week"),
      "freeSlots": Phrase(ja: "時間割で空いている半日数/週", en: "half-days free in the timetable, a week"),
      "maxHalfDays": Phrase(ja: "研究に充てられる半日数の上限/週", en: "most half-days for research, a week"),
      "keptShare": Phrase(ja: "空いた時間のうち研究になる割合", en: "share of freed hours that becomes research"),
      "effort": Phrase(ja: "エフォート（%）", en: "effort, per cent"),
      "researchNeed": Phrase(ja: "必要な研究費（円/年度、直接経費）", en: "research money needed, yen a fiscal year"),
      "researchWant": Phrase(ja: "希望する研究費（円/年度、直接経費）", en: "research money wished, yen a fiscal year"),
      "session": Phrase(ja: "担当コマ/週", en: "sessions held a week"),
      "keep": Phrase(ja: "手元に残すコマ/週", en: "sessions to keep a week"),
      "chore": Phrase(ja: "その業務の時間/週", en: "hours of the chore a week"),
      "share": Phrase(ja: "人に委ねられる割合", en: "share that can be handed over"),
      "attribute": Phrase(ja: "人数枠などに使う属性", en: "attribute for quotas"),
    ]
  )

  static let holdings: Table = (
    "sessions",
    [
      "researcher": Phrase(ja: "【必須】研究者のIDか氏名", en: "REQUIRED: researcher, by id or name"),
      "kind": Phrase(ja: "【必須】コマの種類", en: "REQUIRED: kind of session"),
      "perWeek": Phrase(ja: "担当コマ/週", en: "sessions held a week"),
      "keep": Phrase(ja: "手元に残すコマ/週", en: "sessions to keep a week"),
    ]
  )

  static let departments: Table = (
    "departments",
    [
      "id": Phrase(ja: "識別名。省くと名称が識別名", en: "identifier; the name if left out"),
      "title": Phrase(ja: "【必須】診療科・部門の名称", en: "REQUIRED: name"),
      "institution": Phrase(ja: "機関（複数機関のときは必須）", en: "institution (required when there are several)"),
      "physicians": Phrase(ja: "医師数（名）", en: "physicians"),
      "sessionsPerWeek": Phrase(ja: "診療科全体のコマ/週", en: "sessions of the whole department a week"),
      "boughtShareLimit": Phrase(ja: "代行に出せるコマの割合の上限", en: "largest share of sessions bought out"),
      "othersHeadroom": Phrase(ja: "ほかの医師の余力（時間/週）", en: "spare hours of the other physicians a week"),
    ]
  )

  static let institutions: Table = (
    "institutions",
    [
      "id": Phrase(ja: "識別名。先頭の機関が代表機関", en: "identifier; the first institution leads"),
      "title": Phrase(ja: "機関の名称", en: "name"),
      "ownFunds": Phrase(ja: "自己資金（円/年度）", en: "own funds, yen a fiscal year"),
      "salaryRefund": Phrase(ja: "PI人件費のうち自己資金に戻る割合", en: "share of PI salary that returns as own funds"),
      "buyoutDuties": Phrase(ja: "代行を認める業務（診療;教育;学外）", en: "duties that may be bought out, separated by ;"),
      "buyoutShareLimit": Phrase(
        ja: "本人の直接経費に対するバイアウト費の上限（割合）", en: "limit of buyout, share of the person's direct cost"),
      "classHoursLimit": Phrase(
        ja: "授業時間に対する代行の上限（割合）", en: "limit of classes bought out, share of class hours"),
      "awardMinimum": Phrase(ja: "補助事業費の配分の下限（円）", en: "least award money, yen"),
      "awardMaximum": Phrase(ja: "補助事業費の配分の上限（円）", en: "most award money, yen"),
    ]
  )

  static let ranks: Table = (
    "ranks",
    [
      "id": Phrase(ja: "職位の識別名", en: "identifier of the rank"),
      "title": Phrase(ja: "職位の名称", en: "name"),
      "education": Phrase(ja: "教育（時間/週）", en: "education, hours a week"),
      "research": Phrase(ja: "研究（時間/週）", en: "research, hours a week"),
      "clinical": Phrase(ja: "診療（時間/週）", en: "clinical work, hours a week"),
      "other": Phrase(ja: "その他（時間/週）", en: "other work, hours a week"),
      "outside": Phrase(ja: "学外（時間/週）", en: "work outside, hours a week"),
      "protectedNow": Phrase(ja: "いま保護されている半日数/週", en: "half-days protected today, a week"),
      "freeSlots": Phrase(ja: "時間割で空いている半日数/週", en: "half-days free in the timetable, a week"),
      "choreFraction": Phrase(ja: "その業務が占める割合", en: "share of hours that the chore takes"),
    ]
  )

  static let levels: Table = (
    "levels",
    [
      "id": Phrase(ja: "水準の識別名", en: "identifier of the level"),
      "title": Phrase(ja: "水準の名称", en: "name"),
      "ceiling": Phrase(ja: "労働時間の上限（時間/週）", en: "ceiling, hours a week"),
    ]
  )

  static let quotas: Table = (
    "quotas",
    [
      "id": Phrase(ja: "識別名（省略可）", en: "identifier (may be left out)"),
      "title": Phrase(ja: "人数枠の名称", en: "name"),
      "min": Phrase(ja: "支援する最少人数", en: "least number supported"),
      "max": Phrase(ja: "支援する最多人数", en: "most supported"),
      "minShare": Phrase(ja: "支援対象に占める最少の割合", en: "least share of the supported"),
      "maxShare": Phrase(ja: "支援対象に占める最多の割合", en: "largest share of the supported"),
      "where": Phrase(ja: "該当する人の条件（機関・診療科・タグ・職位・属性の値）", en: "who is meant: the value of this attribute"),
    ]
  )
}
