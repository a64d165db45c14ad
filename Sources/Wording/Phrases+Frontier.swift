package import Planning

extension Phrase {
  /// Hours against money, and against evenness.
  package enum Frontier {
    package static func title(_ scenario: String) -> Phrase {
      Phrase(ja: "予算と研究時間の階段: \(scenario)", en: "Hours against money: \(scenario)")
    }
    package static func cap(_ yen: Yen) -> Phrase {
      let amount = Phrase.Units.spokenYen(yen)
      return Phrase(
        ja: "動かすのは補助事業費の上限（今は\(amount.ja)）です。各経費の額はそのままです。",
        en: "What is scaled is the cap of the award (now \(amount.en)); the amounts of the purses stay.")
    }
    package static func purse(_ title: String, _ yen: Yen) -> Phrase {
      let amount = Phrase.Units.spokenYen(yen)
      return Phrase(
        ja: "動かすのは\(title)の各年度の額で、同じ割合で増減します（今は合計\(amount.ja)）。補助事業費の上限はそのままです。",
        en:
          "What is scaled are the yearly amounts of \(title), in proportion (now \(amount.en) in all); the cap stays."
      )
    }
    package static func complete(downTo least: Phrase, but width: Phrase) -> Phrase {
      Phrase(
        ja: "\(least.ja)までの段は、幅が\(width.ja)に満たないものを除いてすべて示してあります（証明済み）。段の境は、求め直しで確かめた幅で示します。",
        en:
          "All steps down to \(least.en) are shown, but for any narrower than \(width.en) (proven); the edge of each is given to "
          + "the width checked by re-solving.")
    }
    package static let partial = Phrase(
      ja: "証明し切れなかった境があるため、ほかにも段があるかもしれません。",
      en: "Some edges could not be proven: there may be more steps.")
    package static let levels = Phrase(
      ja: "最良の計画が一つに決まるまでの証明に時間がかかるため、時間の水準を選び、それぞれに要る最少の額を二つの額ではさんで示します。",
      en:
        "Proving best plans takes long here: levels of hours are chosen, and the least money for each lies between two amounts."
    )
    package static func unused(_ yen: Phrase) -> Phrase {
      Phrase(
        ja: "今の額のうち最後の\(yen.ja)は、時間を増やしません。", en: "The last \(yen.en) of the present amount buy nothing.")
    }
    package static func sameWithLess(_ yen: Phrase) -> Phrase {
      Phrase(
        ja: "見つかった計画と同じ時間は、今より\(yen.ja)少ない額でも得られます。",
        en: "The hours of the plan found can be had with \(yen.en) less than now.")
    }
    package static func needs(_ yen: Phrase) -> Phrase {
      Phrase(
        ja: "今の額はほとんど使い切っています（\(yen.ja)より細かくは調べていません）。",
        en: "The present amount is used up (to within \(yen.en)).")
    }
    package static let hours = Phrase(ja: "時間", en: "Hours")
    package static let suffices = Phrase(ja: "この額で足りる（円）", en: "Suffices (JPY)")
    package static let tooLittle = Phrase(ja: "この額では足りない（円）", en: "Does not suffice (JPY)")
    package static let gain = Phrase(ja: "下の段との差", en: "Gain over the next")
    package static let change = Phrase(ja: "下の段の計画から変わること", en: "What the money buys")
    package static let notProven = Phrase(ja: "不明", en: "unknown")
    package static let cheapest = Phrase(ja: "望む時間に要る最少の額", en: "The least money for the wanted hours")
    package static func reached(_ hours: String, _ suffices: Phrase) -> Phrase {
      Phrase(ja: "\(hours)時間以上には\(suffices.ja)で足ります。", en: "\(hours) h or more: \(suffices.en) suffice.")
    }
    package static func below(_ amount: Phrase) -> Phrase {
      Phrase(ja: "\(amount.ja)では足りません（証明済み）。", en: "\(amount.en) do not (proven).")
    }
    package static func beyond(_ hours: String, _ plenty: Phrase) -> Phrase {
      Phrase(
        ja: "\(hours)時間に届く計画は、\(plenty.ja)まで増やしてもありません（証明済み）。",
        en: "No plan reaches \(hours) h, even with \(plenty.en) (proven).")
    }
    package static func wishUnknown(_ hours: String) -> Phrase {
      Phrase(
        ja: "\(hours)時間に届く計画があるかどうかは、求めた精度と制限時間では分かりませんでした。",
        en: "Whether a plan reaches \(hours) h was not found out within the limits (--gap, --time-limit).")
    }
    /// - Parameters:
    ///   - gain: over the most that the present amount may buy.
    ///   - bound: that most, where the best plan with the present amount is not known.
    package static func next(_ more: Phrase, _ gain: String, _ change: Phrase, than bound: String?) -> Phrase
    {
      let what = change.ja.isEmpty ? change : Phrase(ja: "。" + change.ja, en: ": " + change.en)
      guard let bound else {
        return Phrase(
          ja: "次に時間が増えるのは、遅くとも今より\(more.ja)多いときです（少なくとも\(gain)時間）\(what.ja)。",
          en: "The next gain is at +\(more.en) at the latest (at least \(gain) h)\(what.en).")
      }
      return Phrase(
        ja: "今の額で得られるどの計画（多くとも\(bound)時間）よりも確実に多い時間は、今より\(more.ja)多い額で得られます（少なくとも\(gain)時間）\(what.ja)。",
        en:
          "A plan surely better than any with the present amount (at most \(bound) h) is to be had at +\(more.en) "
          + "(at least \(gain) h more)\(what.en).")
    }
    package static func notYet(_ more: Phrase, than bound: String?) -> Phrase {
      guard let bound else {
        return Phrase(
          ja: "今より\(more.ja)多いだけでは増えません（証明済み）。", en: "\(more.en) more buy nothing yet (proven).")
      }
      return Phrase(
        ja: "今より\(more.ja)多いだけでは\(bound)時間を超えません（証明済み）。",
        en: "With \(more.en) more no plan exceeds \(bound) h (proven).")
    }
    package static func noMore(_ plenty: Phrase, than bound: String?) -> Phrase {
      guard let bound else {
        return Phrase(
          ja: "この額を\(plenty.ja)まで増やしても、時間は増えません（証明済み）。",
          en: "More of this money buys nothing, even \(plenty.en) (proven).")
      }
      return Phrase(
        ja: "この額を\(plenty.ja)まで増やしても、\(bound)時間を超える計画はありません（証明済み）。それより小さい増加があるかどうかは分かっていません。",
        en:
          "No plan exceeds \(bound) h, even with \(plenty.en) of this money (proven); smaller gains are not ruled out."
      )
    }
    package static let nextUnknown = Phrase(
      ja: "今より多い額で時間が増えるかどうかは、求めた精度と制限時間では分かりませんでした。",
      en: "Whether more money buys more hours was not found out within the limits (--gap, --time-limit).")
    package static let evenness = Phrase(ja: "時間と公平さ", en: "Hours against evenness")
    package static func evennessNote(_ term: Phrase) -> Phrase {
      Phrase(
        ja: "\(term.ja)から支援対象者の全員に週あたり少なくともこの半日数を約束したときの、最良の時間です。",
        en:
          "The best value when every supported person is promised at least so many half-days a week from \(term.en)."
      )
    }
    package static let halfDays = Phrase(ja: "全員に約束する半日数", en: "Half-days for everybody")
  }
}
