extension Phrase {
  /// Names of the sheets of a scenario workbook.
  package enum Sheets {
    /// The font of workbooks, one that both Excel and Japanese offices have.
    package static let font = Phrase(ja: "游ゴシック", en: "Calibri")

    package static let instructions = Phrase(ja: "はじめに", en: "Instructions")
    package static let settings = Phrase(ja: "設定", en: "Settings")
    package static let purses = Phrase(ja: "経費", en: "Purses")
    package static let transfers = Phrase(ja: "流用", en: "Transfers")
    package static let institutions = Phrase(ja: "機関", en: "Institutions")
    package static let departments = Phrase(ja: "診療科", en: "Departments")
    package static let researchers = Phrase(ja: "研究者", en: "Researchers")
    package static let sessionsHeld = Phrase(ja: "担当コマ", en: "Sessions held")
    package static let choresHeld = Phrase(ja: "担当業務", en: "Chores held")
    package static let substitutes = Phrase(ja: "代行者", en: "Substitutes")
    package static let requirements = Phrase(ja: "必要人数", en: "Requirements")
    package static let quotas = Phrase(ja: "人数枠", en: "Quotas")
    package static let commitments = Phrase(ja: "契約済みの支出", en: "Commitments")
    package static let pins = Phrase(ja: "決定済みの事項", en: "Pins")
    package static let places = Phrase(ja: "配置場所", en: "Places")
    package static let recruitment = Phrase(ja: "採用できる人数", en: "Recruitment")
    package static let roles = Phrase(ja: "支援職種", en: "Roles")
    package static let measures = Phrase(ja: "研究DX等の施策", en: "Measures")
    package static let sessionKinds = Phrase(ja: "コマの種類", en: "Session kinds")
    package static let chores = Phrase(ja: "業務の種類", en: "Chores")
    package static let ranks = Phrase(ja: "職位", en: "Ranks")
    package static let levels = Phrase(ja: "時間外水準", en: "Levels")
    package static let substituteDefaults = Phrase(ja: "代行者の価格帯", en: "Substitute tiers")
    package static let overrides = Phrase(ja: "変更案", en: "Overrides")
    package static let defaults = Phrase(ja: "標準値", en: "Defaults")
  }
}
