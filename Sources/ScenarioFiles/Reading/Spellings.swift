import Planning

/// What scenario files may write for values of the domain: one table per type, used wherever such a value is read
/// or compared. The first spelling of each value is the one shown.
enum Spellings {
  typealias Table<Value> = [(spellings: [String], value: Value)]

  static let awardKinds: Table<Award.Kind> = [
    (["総合型", "comprehensive"], .comprehensive), (["特色型", "distinctive"], .distinctive),
    (["custom", "その他"], .custom),
  ]

  static let purseKinds: Table<Purse.Kind> = [
    (["perResearcher", "研究費", "個人"], .perResearcher), (["shared", "共通"], .shared),
    (["ownFunds", "自己資金"], .ownFunds),
  ]

  static let placeKinds: Table<Place.Kind> = [
    (["department", "診療科", "部門"], .department), (["centre", "center", "センター"], .centre),
    (["hub", "拠点"], .hub),
  ]

  static let workKinds: Table<WorkKind> = [
    (["research", "研究"], .research), (["clinical", "診療"], .clinical), (["education", "教育"], .education),
    (["other", "その他"], .other),
  ]

  static let duties: Table<SessionKind.Duty> = [
    (["clinical", "診療"], .clinical), (["teaching", "教育"], .teaching), (["outside", "学外"], .outside),
  ]
}

extension Section {
  /// The value that the text under `key` spells; `nil` when there is none or it spells nothing. Reports nothing:
  /// for looking from one entry at another, which is checked where it is read.
  func spelt<Value>(_ key: String, _ table: Spellings.Table<Value>) -> Value? {
    guard let text = mapping[key]?.scalar, case .success(let value) = Parsing.choice(text, table) else {
      return nil
    }
    return value
  }
}
