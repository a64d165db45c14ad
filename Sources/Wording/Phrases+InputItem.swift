extension Phrase {
  /// Parts of a scenario and keys of its tables, in words.
  package enum InputItem {
    /// A section, table or value of the scenario by its path; `nil` when it has no words of its own. O(1).
    package static func known(_ path: String) -> Phrase? { subjects[path] }

    /// The same; one without words stays as it is. O(1).
    package static func subject(_ key: String) -> Phrase {
      subjects[key] ?? Phrase.DefaultItem.subject(key)
    }

    /// A key of a table; `nil` for keys without words. O(1).
    package static func key(_ key: String) -> Phrase? { keys[key] ?? Phrase.DefaultItem.key(key) }

    // Only ever looked up: their order reaches no output.
    private static let subjects = [
      "title": Phrase(ja: "計画の名前", en: "name of the plan"),
      "award.purses": Phrase(ja: "経費の決まり", en: "rules of the purses"),
      "award.supported": Phrase(ja: "支援対象者の人数", en: "people supported"),
      "award.salary": Phrase(ja: "PI人件費の決まり", en: "rules of own salary"),
      "award.supported.min": Phrase(ja: "支援対象者の人数の下限", en: "least people supported"),
      "award.supported.max": Phrase(ja: "支援対象者の人数の上限", en: "most people supported"),
      "award.type": Phrase(ja: "補助事業の型", en: "type of award"),
      "evidence": Phrase(ja: "効果の見込み", en: "strength of effects"),
      "costs": Phrase(ja: "費用の見込み", en: "height of costs"),
      "catalogue": Phrase(ja: "使う標準の項目", en: "built-in entries kept"),
      "researchers": Phrase(ja: "研究者", en: "researchers"),
      "departments": Phrase(ja: "診療科", en: "departments"),
      "institutions": Phrase(ja: "機関", en: "institutions"),
      "places": Phrase(ja: "配置場所", en: "places"),
      "recruitment": Phrase(ja: "採用できる人数", en: "recruitment limits"),
      "substitutes": Phrase(ja: "代行者", en: "substitutes"),
      "requirements": Phrase(ja: "必要人数", en: "requirements"),
      "quotas": Phrase(ja: "人数枠・割合枠", en: "quotas"),
      "commitments": Phrase(ja: "契約済みの支出", en: "commitments"),
      "pins": Phrase(ja: "決定済みの事項", en: "decisions already taken"),
    ]

    private static let keys = [
      "name": Phrase(ja: "名前", en: "name"), "title": Phrase(ja: "名称", en: "title"),
      "department": Phrase(ja: "診療科", en: "department"), "institution": Phrase(ja: "機関", en: "institution"),
      "rank": Phrase(ja: "職位", en: "rank"), "level": Phrase(ja: "時間外水準", en: "overtime level"),
      "perWeek": Phrase(ja: "週のコマ数", en: "sessions a week"), "keep": Phrase(ja: "残すコマ", en: "sessions kept"),
      "share": Phrase(ja: "委ねられる割合", en: "share to hand over"),
      "sessionsPerWeek": Phrase(ja: "週のコマ数", en: "sessions a week"),
      "tags": Phrase(ja: "区分", en: "tags"), "effort": Phrase(ja: "エフォート", en: "effort"),
      "base": Phrase(ja: "最低の人数", en: "posts in any case"), "min": Phrase(ja: "下限", en: "minimum"),
      "perSupported": Phrase(ja: "支援対象者1名あたりの人数", en: "posts for each person supported"),
      "yen": Phrase(ja: "金額", en: "amount"), "posts": Phrase(ja: "在籍する人数", en: "posts in place"),
      "spareHours": Phrase(ja: "余力の時間", en: "spare hours"), "tolerance": Phrase(ja: "許容分", en: "tolerance"),
      "placeKinds": Phrase(ja: "配置できる場所", en: "kinds of place"),
    ]
  }
}
