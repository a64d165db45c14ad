extension FindingCode {
  package enum Name: Hashable, Sendable {
    case unknownKey(suggestion: String?)
    case unknownColumn(suggestion: String?)
    case unknownReference(Noun, suggestion: String?, known: [String] = [])
    case ambiguousReference(Noun)
    case duplicateID(first: String)
    case duplicateEntry(first: String)
    case unknownOverride(suggestion: String?)
    case unknownPath(suggestion: String?)
    case badPath
    case overrideCollision(path: String, first: String, second: String)
    case unavailableInCatalogue(suggestion: String?)
  }

  /// What a name refers to.
  package enum Noun: String, Hashable, Sendable, CaseIterable {
    case researcher, institution, department, place, role, chore, sessionKind, measure, purse, rank
    case substitute, commitment, market, level

    package var phrase: Phrase {
      switch self {
      case .researcher: Phrase(ja: "研究者", en: "researcher")
      case .institution: Phrase(ja: "機関", en: "institution")
      case .department: Phrase(ja: "診療科・部門", en: "department")
      case .place: Phrase(ja: "配置場所", en: "place")
      case .role: Phrase(ja: "支援職種", en: "support role")
      case .chore: Phrase(ja: "雑務", en: "chore")
      case .sessionKind: Phrase(ja: "コマの種類", en: "session kind")
      case .measure: Phrase(ja: "研究DX等の施策", en: "DX measure")
      case .purse: Phrase(ja: "経費", en: "purse")
      case .rank: Phrase(ja: "職位", en: "rank")
      case .substitute: Phrase(ja: "代行者", en: "substitute")
      case .commitment: Phrase(ja: "契約済みの支出", en: "commitment")
      case .market: Phrase(ja: "代行者の種別", en: "substitute market")
      case .level: Phrase(ja: "時間外労働の水準", en: "overtime level")
      }
    }
  }
}

extension FindingCode.Name {
  var message: Phrase {
    switch self {
    case .unknownKey: Phrase(ja: "知らない項目です", en: "unknown key")
    case .unknownColumn: Phrase(ja: "知らない列です", en: "unknown column")
    case .unknownReference(let noun, _, _):
      Phrase(ja: "この\(noun.phrase.ja)はシナリオにありません", en: "the scenario has no such \(noun.phrase.en)")
    case .ambiguousReference(let noun):
      Phrase(
        ja: "この名前の\(noun.phrase.ja)が複数あります", en: "more than one \(noun.phrase.en) has this name")
    case .duplicateID(let first):
      Phrase(ja: "同じ識別名がすでにあります（\(first)）", en: "the identifier is already used (\(first))")
    case .duplicateEntry(let first):
      Phrase(
        ja: "同じ値が二か所に書かれています（先の記入: \(first)）", en: "the same value is given in two places (first: \(first))")
    case .unknownOverride: Phrase(ja: "この名前の変更（overrides）はありません", en: "there is no override of this name")
    case .unknownPath: Phrase(ja: "この場所はシナリオにありません", en: "the scenario has no such path")
    case .badPath: Phrase(ja: "場所の書き方に誤りがあります", en: "malformed path")
    case .overrideCollision(let path, let first, let second):
      Phrase(
        ja: "「\(first)」と「\(second)」が \(path) に別の値を与えています",
        en: "'\(first)' and '\(second)' give \(path) different values")
    case .unavailableInCatalogue: Phrase(ja: "カタログにありません", en: "not in the catalogue")
    }
  }

  var allowed: Phrase? {
    guard case .unknownReference(_, _, let known) = self, !known.isEmpty else { return nil }
    return Phrase(verbatim: FindingText.list(known))
  }

  var remedy: Phrase? {
    switch self {
    case .unknownKey(let suggestion), .unknownColumn(let suggestion),
      .unknownReference(_, let suggestion, _), .unknownOverride(let suggestion),
      .unknownPath(let suggestion), .unavailableInCatalogue(let suggestion):
      FindingText.suggestion(suggestion) ?? withoutSuggestion
    case .ambiguousReference: Phrase(ja: "識別名で書いてください", en: "use the identifier")
    case .duplicateID: Phrase(ja: "別の識別名にしてください", en: "choose another identifier")
    case .duplicateEntry: Phrase(ja: "どちらかを消してください", en: "remove one of them")
    case .badPath:
      Phrase(ja: "award.cap のように点で区切ってください", en: "write parts separated by dots, such as award.cap")
    case .overrideCollision: Phrase(ja: "どちらか一方だけを使ってください", en: "use only one of them")
    }
  }

  /// What to do about an unknown name that resembles none.
  private var withoutSuggestion: Phrase {
    switch self {
    case .unknownReference:
      Phrase(ja: "名前を直すか、シナリオに加えてください", en: "correct the name, or add it to the scenario")
    case .unknownOverride:
      Phrase(ja: "scenario.yaml の overrides にある名前を書いてください", en: "use a name under 'overrides'")
    case .unavailableInCatalogue:
      Phrase(ja: "docs/evidence.md にある名前を書いてください", en: "use a name from docs/evidence.md")
    case .unknownKey, .unknownColumn, .unknownPath, .ambiguousReference, .duplicateID, .duplicateEntry,
      .badPath,
      .overrideCollision:
      Phrase(
        ja: "名前を直すか消してください（使える名前は docs/scenario-format.md にあります）",
        en: "correct or remove it (docs/scenario-format.md lists the names)")
    }
  }
}
