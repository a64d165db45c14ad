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
    /// A share of a measure's ramp that lies below the one before it.
    case rampFalls(before: Double)
    case factAsRange
  }
}

extension FindingCode.Relation {
  var message: Phrase {
    switch self {
    // ISO months sort as time does.
    case .calendar(let start, let end, _) where end < start:
      Phrase(
        ja: "終了 \(end) が開始 \(start) より前です", en: "the end \(end) is before the start \(start)")
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
    case .secondOwnPurse: Phrase(ja: "自己資金の経費は一つだけです", en: "there can be only one purse of own funds")
    case .ownPurseWithAmounts:
      Phrase(ja: "自己資金の額は機関ごとに書きます", en: "amounts of own funds belong to the institutions")
    case .transferToItself: Phrase(ja: "同じ経費への流用です", en: "money cannot be moved to the same purse")
    case .transferOfOwnFunds:
      Phrase(ja: "流用できるのは補助事業の経費の間だけです", en: "money moves only between purses of the award")
    case .departmentOfWiderPlace:
      Phrase(ja: "センターや拠点は診療科に属しません", en: "a centre or hub belongs to no department")
    case .institutionMismatch(let department, let institution):
      Phrase(
        ja: "「\(FindingText.shown(department))」は機関「\(FindingText.shown(institution))」の部門です",
        en: "department '\(FindingText.shown(department))' belongs to '\(FindingText.shown(institution))'")
    case .researchChoreInSession:
      Phrase(ja: "コマに含められるのは研究以外の雑務だけです", en: "only non-research chores can be part of a session")
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
      Phrase(ja: "残す\(keep)コマが、担当する\(held)コマを超えています", en: "\(keep) sessions to keep, but only \(held) held")
    case .commitmentPerson(let needed):
      needed
        ? Phrase(ja: "研究者ごとの経費なのに研究者がありません", en: "the purse is personal, but no researcher is named")
        : Phrase(ja: "共通の経費に研究者が書かれています", en: "a researcher is named, but the purse is not personal")
    case .carryOfUnsharedPurse:
      Phrase(ja: "繰越を決めておけるのは共通の経費だけです", en: "only a shared purse's carry-over can be pinned")
    case .rampFalls(let before):
      Phrase(
        ja: "立ち上がりの割合が、前の四半期の\(Self.percent(before))より下がっています",
        en: "the ramp falls below the \(Self.percent(before)) of the quarter before")
    case .factAsRange:
      Phrase(
        ja: "過ぎた学期の実績（actual）が、一つの値ではなく範囲になっています",
        en: "what happened in a past term (actual) is one value, not a range")
    }
  }

  /// `50%`, with only the digits that a ramp has.
  private static func percent(_ share: Double) -> String { NumberText.compact(share * 100, places: 4) + "%" }

  var allowed: Phrase? {
    guard case .rampFalls(let before) = self else { return nil }
    let low = Self.percent(before)
    return before < 1 ? Phrase(ja: "\(low)〜100%", en: "\(low) to 100%") : Phrase(verbatim: low)
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
    case .rampFalls:
      Phrase(
        ja: "導入した施策の効果は下がらないものとして計算します。前の四半期以上の割合にしてください",
        en: "a measure in place is taken to keep what it yields: let the shares not fall")
    case .factAsRange: Phrase(ja: "value に一つの値を書いてください", en: "give one number as value")
    case .weekTooLong: Phrase(ja: "168時間以内にしてください", en: "a week has 168 hours")
    case .commitmentPerson(let needed):
      needed
        ? Phrase(ja: "研究者を書いてください", en: "name the researcher")
        : Phrase(ja: "研究者を消してください", en: "remove the researcher")
    }
  }
}
