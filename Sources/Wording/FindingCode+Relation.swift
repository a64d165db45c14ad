extension FindingCode {
  package enum Relation: Hashable, Sendable {
    case calendar(start: String, end: String, periodMonths: Int)
    case minimumAboveMaximum(minimum: Int, maximum: Int)
    case partsAboveWhole(parts: String, whole: String)
    case nothingOf(Noun)
    case secondOwnPurse
    case ownPurseWithAmounts
    case transferToItself
    case transferOfOwnFunds
    case departmentOfWiderPlace
    case institutionMismatch(department: String, institution: String)
    case researchChoreInSession
    case wantBelowNeed(need: Int, want: Int)
    case outsideAboveOther(outside: Double, other: Double)
    case weekTooLong(hours: Double)
    case keepAboveHeld(keep: Int, held: Int)
    case commitmentPerson(needed: Bool)
    case carryOfUnsharedPurse
  }
}

extension FindingCode.Relation {
  var message: Phrase {
    switch self {
    case .calendar(let start, let end, let months):
      Phrase(
        ja: "事業期間 \(start)〜\(end) を\(months)か月の期に分けられません",
        en: "the award from \(start) to \(end) cannot be divided into periods of \(months) months")
    case .minimumAboveMaximum(let minimum, let maximum):
      Phrase(
        ja: "下限\(NumberText.grouped(minimum))が上限\(NumberText.grouped(maximum))を超えています",
        en: "the minimum \(NumberText.grouped(minimum)) is above the maximum \(NumberText.grouped(maximum))")
    case .partsAboveWhole(let parts, let whole):
      Phrase(ja: "\(parts)は全体の\(whole)を超えています", en: "\(parts) is more than the whole, \(whole)")
    case .nothingOf(let noun):
      Phrase(ja: "\(noun.phrase.ja)が一つもありません", en: "there is no \(noun.phrase.en) at all")
    case .secondOwnPurse: Phrase(ja: "自己資金の区分は一つだけです", en: "there can be only one purse of own funds")
    case .ownPurseWithAmounts:
      Phrase(ja: "自己資金の額は機関ごとに書きます", en: "amounts of own funds belong to the institutions")
    case .transferToItself: Phrase(ja: "同じ区分への流用です", en: "money cannot be moved to the same purse")
    case .transferOfOwnFunds:
      Phrase(ja: "流用は補助金の区分の間だけです", en: "money moves only between purses of the award")
    case .departmentOfWiderPlace:
      Phrase(ja: "センターや拠点は診療科に属しません", en: "a centre or hub belongs to no department")
    case .institutionMismatch(let department, let institution):
      Phrase(
        ja: "「\(FindingText.shown(department))」は機関「\(FindingText.shown(institution))」の部門です",
        en: "department '\(FindingText.shown(department))' belongs to '\(FindingText.shown(institution))'")
    case .researchChoreInSession:
      Phrase(ja: "枠に含められるのは研究以外の作業だけです", en: "only non-research chores can be part of a session")
    case .wantBelowNeed(let need, let want):
      Phrase(
        ja: "希望額\(Phrase.Units.spokenYen(want).ja)が必要額\(Phrase.Units.spokenYen(need).ja)を下回っています",
        en:
          "the wished \(Phrase.Units.spokenYen(want).en) is below the needed \(Phrase.Units.spokenYen(need).en)"
      )
    case .outsideAboveOther(let outside, let other):
      Phrase(
        ja: "学外\(NumberText.compact(outside))時間が、それを含むはずの「その他」\(NumberText.compact(other))時間を超えています",
        en:
          "\(NumberText.compact(outside)) outside hours are more than the 'other' hours, \(NumberText.compact(other)), said to include them"
      )
    case .weekTooLong(let hours):
      Phrase(
        ja: "一週間が\(NumberText.compact(hours))時間になります",
        en: "the week adds up to \(NumberText.compact(hours)) hours")
    case .keepAboveHeld(let keep, let held):
      Phrase(ja: "残す枠\(keep)が持ち枠\(held)を超えています", en: "\(keep) sessions to keep, but only \(held) held")
    case .commitmentPerson(let needed):
      needed
        ? Phrase(ja: "研究者ごとの区分なのに研究者がありません", en: "the purse is personal, but no researcher is named")
        : Phrase(ja: "共通の区分に研究者が書かれています", en: "a researcher is named, but the purse is not personal")
    case .carryOfUnsharedPurse:
      Phrase(ja: "繰越を固定できるのは共通の区分だけです", en: "only a shared purse's carry-over can be pinned")
    }
  }

  var remedy: Phrase? {
    switch self {
    case .calendar:
      Phrase(
        ja: "開始と終了を四半期（4・7・10・1月始まり）などの境目に合わせてください（最長20年）",
        en: "let start and end fall on period boundaries counted from April (20 years at most)")
    case .minimumAboveMaximum, .partsAboveWhole, .wantBelowNeed, .outsideAboveOther, .keepAboveHeld:
      Phrase(ja: "どちらかの値を直してください", en: "correct one of the values")
    case .nothingOf(let noun):
      Phrase(ja: "\(noun.rawValue)s.csv に書いてください", en: "list them in \(noun.rawValue)s.csv")
    case .secondOwnPurse, .departmentOfWiderPlace, .transferToItself, .transferOfOwnFunds,
      .researchChoreInSession, .carryOfUnsharedPurse:
      Phrase(ja: "消してください", en: "remove it")
    case .ownPurseWithAmounts:
      Phrase(ja: "institutions の ownFunds に書いてください", en: "use ownFunds of the institutions")
    case .institutionMismatch:
      Phrase(ja: "機関か部門を直すか、機関を空にしてください", en: "correct one of them, or leave the institution empty")
    case .weekTooLong: Phrase(ja: "168時間以内にしてください", en: "a week has 168 hours")
    case .commitmentPerson(let needed):
      needed
        ? Phrase(ja: "研究者を書いてください", en: "name the researcher")
        : Phrase(ja: "研究者を消してください", en: "remove the researcher")
    }
  }
}
