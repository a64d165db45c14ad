extension FindingCode {
  /// Why no plan can respect a pin.
  package enum PinProblem: Hashable, Sendable {
    case excludedSupported, requiredUnsupported
    case beforeLead(months: Int)
    case aboveMarket(steps: Int, limit: Int)
    case wrongPlaceKind, hiringOff, buyoutOff, dxOff
    case aboveHeld(sessions: Int, held: Int)
    case aboveMaximum(halfDays: Int, maximum: Int)
    case aboveSlots(halfDays: Int, slots: Int)
    case dutyNotAllowed
    case notPayable
    case contradiction
  }
}

extension FindingCode.PinProblem {
  var message: Phrase {
    switch self {
    case .excludedSupported:
      Phrase(ja: "対象外の研究者を支援すると決めています", en: "an excluded researcher is pinned as supported")
    case .requiredUnsupported:
      Phrase(ja: "必ず支援する研究者を支援しないと決めています", en: "a required researcher is pinned as not supported")
    case .beforeLead(let months):
      Phrase(ja: "準備期間の\(months)か月がたつ前に決めています", en: "pinned earlier than the lead time of \(months) months")
    case .aboveMarket(let steps, let limit):
      Phrase(
        ja: "決めた採用\(steps)が、採用できる人数の上限\(limit)を超えています",
        en: "\(steps) pinned hires exceed the recruitment limit of \(limit)")
    case .wrongPlaceKind: Phrase(ja: "この職種はこの配置場所に置けません", en: "the role may not sit at this place")
    case .hiringOff:
      Phrase(ja: "採用は認められていません（rules.hiringAllowed）", en: "hiring is switched off (rules.hiringAllowed)")
    case .buyoutOff:
      Phrase(ja: "代行は認められていません（rules.buyoutAllowed）", en: "buyout is switched off (rules.buyoutAllowed)")
    case .dxOff:
      Phrase(ja: "施策は認められていません（rules.dxAllowed）", en: "measures are switched off (rules.dxAllowed)")
    case .aboveHeld(let sessions, let held):
      Phrase(
        ja: "決めた代行\(sessions)コマが、任せられる\(held)コマを超えています",
        en: "\(sessions) sessions are pinned as bought, \(held) can be")
    case .aboveMaximum(let halfDays, let maximum):
      Phrase(
        ja: "決めた週\(halfDays)半日が上限\(maximum)半日を超えています",
        en: "\(halfDays) half-days are pinned, the maximum is \(maximum)")
    case .aboveSlots(let halfDays, let slots):
      Phrase(
        ja: "決めた週\(halfDays)半日に対し、空けられる時間割の枠は\(slots)です",
        en: "\(halfDays) half-days are pinned, but only \(slots) slots can be free")
    case .dutyNotAllowed:
      Phrase(ja: "この業務の代行は機関の規程で認められていません", en: "the institution does not allow buyout of this duty")
    case .notPayable: Phrase(ja: "この経費はこの費目を支払えません", en: "the purse may not pay for this")
    case .contradiction: Phrase(ja: "決定済みの別の事項と矛盾しています", en: "contradicts another pin")
    }
  }
}
