extension Phrase {
  /// Questions about single decisions, and what is wrong with the way they are asked.
  package enum Question {
    package static func unknownKind(_ word: String) -> Phrase {
      Phrase(
        ja: "「\(FindingText.shown(word))」は、尋ねられる決定の種類ではありません。",
        en: "'\(FindingText.shown(word))' is no kind of decision to ask about.")
    }
    package static let kinds = Phrase(
      ja: "書き方: 「support 研究者」「hire 職種 配置場所 start=2026-10」「buyout 研究者 業務 term=2」「measure 施策 start=2026-10」",
      en:
        "Write 'support PERSON', 'hire ROLE PLACE start=2026-10', 'buyout PERSON KIND term=2' or "
        + "'measure MEASURE start=2026-10'.")
    package static func unknownPart(_ key: String) -> Phrase {
      Phrase(
        ja: "「\(FindingText.shown(key))=」という項目はありません。", en: "There is no part '\(FindingText.shown(key))='.")
    }
    package static func missing(_ key: String) -> Phrase {
      Phrase(ja: "「\(key)」が足りません。", en: "'\(key)' is missing.")
    }
    package static func parts(_ names: [String]) -> Phrase {
      Phrase(ja: "使える項目: \(FindingText.list(names))", en: "Parts: \(FindingText.list(names))")
    }
    package static func unknownName(_ name: String) -> Phrase {
      Phrase(
        ja: "「\(FindingText.shown(name))」はシナリオにありません。",
        en: "The scenario has no '\(FindingText.shown(name))'.")
    }
    package static func known(_ names: [String]) -> Phrase {
      Phrase(ja: "シナリオにあるもの: \(FindingText.list(names))", en: "It has: \(FindingText.list(names))")
    }
    package static func ambiguous(_ name: String, _ candidates: [String]) -> Phrase {
      Phrase(
        ja: "「\(FindingText.shown(name))」に当てはまるものがいくつもあります。識別名で書いてください: \(FindingText.list(candidates))",
        en: "'\(FindingText.shown(name))' may be several; use an identifier: \(FindingText.list(candidates))")
    }
    package static func notInAward(_ text: String) -> Phrase {
      Phrase(
        ja: "「\(FindingText.shown(text))」は補助事業期間の月（2026-10 など）でも、1から数えた期の番号でもありません。",
        en:
          "'\(FindingText.shown(text))' is neither a month of the award, such as 2026-10, nor the number of a period or term."
      )
    }
    package static func notACount(_ text: String) -> Phrase {
      Phrase(
        ja: "「\(FindingText.shown(text))」は1以上の整数ではありません。",
        en: "'\(FindingText.shown(text))' is not a whole number above 0.")
    }
    package static func notPlanned(_ name: String) -> Phrase {
      Phrase(
        ja: "計画には「\(FindingText.shown(name))」に当てはまる決定がありません。入っていない決定については --why-not で尋ねてください。",
        en:
          "The plan holds no decision about '\(FindingText.shown(name))'. Ask --why-not about what it does not hold."
      )
    }
    package static func unknownKey(_ key: String) -> Phrase {
      Phrase(
        ja: "--keep の「\(FindingText.shown(key))」に当てはまる条件はシナリオにありません。",
        en: "--keep: the scenario has no condition '\(FindingText.shown(key))'.")
    }

    package static func whyNotTitle(_ decision: Phrase) -> Phrase {
      Phrase(ja: "次の決定が計画にない理由: \(decision.ja)", en: "Why not: \(decision.en)")
    }
    package static let isPlanned = Phrase(
      ja: "この決定は、いまの最良の計画に入っています。", en: "The best plan in hand holds this decision already.")
    package static let impossible = Phrase(
      ja: "この決定を入れた計画は存在しません（証明済み）。",
      en: "No plan can hold this decision (proven).")
    package static let together = Phrase(
      ja: "この決定は、次の条件すべてとは両立しません。どれか一つでもなければ、残りとは両立します。",
      en: "The decision contradicts these conditions taken together. Without any one of them it does not.")
    package static let onlyFixed = Phrase(
      ja: "この決定は、変えられないものとして扱った次の決まりや事実と両立しません。", en: "The decision contradicts what is beyond discussion:")
    package static let onlyOne = Phrase(
      ja: "次の見直しで、この決定を入れた計画ができます。変えたシナリオを実際に解いて確かめました。",
      en: "This makes room for the decision, checked by solving the changed scenario.")
    package static let anyOne = Phrase(
      ja: "次のどれか一つで、この決定を入れた計画ができます。それぞれ、変えたシナリオを実際に解いて確かめました。金額を増やさずにすむ案が先で、あとは増やす額の小さい順です。",
      en:
        "Any one of these makes room for the decision; each was checked by solving the changed scenario. Those that raise no amount of money come first, then by yen."
    )
    package static let impossibleByFacts = Phrase(
      ja: "この決定は、条件をすべて外しても実行できません。その職種を置けない場所、担当していない業務など、事実と合わない決定です。",
      en:
        "This decision cannot be carried out even without any condition: it does not fit the facts, such as a role that the place "
        + "cannot have, or a duty that the person does not hold.")
    package static let unknown = Phrase(
      ja: "制限時間までに、この決定を入れた計画が見つかりませんでした。計画がないと証明されたわけではありません。",
      en: "No plan with this decision was found in time. It is not proven that there is none.")
    package static func exactPrice(_ hours: Phrase) -> Phrase {
      Phrase(
        ja: "入れると、計画の値（重みつき保護研究時間）が\(hours.ja)下がります（証明済み）。",
        en: "With it the value of the plan (weighted protected hours) falls by \(hours.en) (proven).")
    }
    package static func price(_ least: Phrase, _ most: Phrase) -> Phrase {
      Phrase(
        ja: "入れると、計画の値（重みつき保護研究時間）が少なくとも\(least.ja)、多くて\(most.ja)下がります（証明済み）。",
        en:
          "With it the value of the plan (weighted protected hours) falls by at least \(least.en), at most \(most.en) (proven)."
      )
    }
    package static let noPrice = Phrase(
      ja: "入れても、計画の値（重みつき保護研究時間）は変わりません（証明済み）。同じ値の計画がほかにもあるということです。",
      en:
        "With it the value of the plan (weighted protected hours) stays the same (proven): there are several best plans."
    )
    package static func unknownPrice(_ most: Phrase) -> Phrase {
      Phrase(
        ja: "入れて計画の値（重みつき保護研究時間）が下がるとしても、多くて\(most.ja)です。求めた精度では、下がるとは言い切れません（--gap を小さくするとはっきりします）。",
        en:
          "If the value of the plan (weighted protected hours) falls with it, then by at most \(most.en); at this gap it is not "
          + "proven to fall at all (a smaller --gap tells).")
    }
    package static let bothPlans = Phrase(ja: "見つかった二つの計画", en: "The two plans in hand")
    package static let without = Phrase(ja: "いまの計画", en: "Plan as it is")
    package static let with = Phrase(ja: "決定を入れた計画", en: "With the decision")
    package static let value = Phrase(ja: "計画の値（重みつき時間）", en: "Value (weighted h)")
    package static let plansNote = Phrase(
      ja: "金額は、見つかった計画どうしの差です。同じ値で費用の違う計画がほかにもありえます。",
      en: "Money is that of the plans in hand; others of the same value may cost something else.")
  }

  /// What each decision of a plan gives.
  package enum Worth {
    package static func title(_ scenario: String) -> Phrase {
      Phrase(ja: "計画の決定の理由: \(scenario)", en: "What each decision of the plan gives: \(scenario)")
    }
    package static func value(_ hours: Phrase) -> Phrase {
      Phrase(
        ja: "計画の値（重みつき保護研究時間）: \(hours.ja)", en: "Value of the plan (weighted protected hours): \(hours.en)")
    }
    package static func within(_ gap: String) -> Phrase {
      Phrase(
        ja: "これより良い計画があったとしても、その差は\(gap)以内です（証明済み）。", en: "No plan is better by more than \(gap) (proven).")
    }
    package static let note = Phrase(
      ja: "それぞれの決定をしないことにして解き直し、最良の計画の値がどれだけ下がるかを示します。ほかの決定は自由に変えられるので、足し合わせても全体にはなりません。",
      en:
        "Each is the fall of the best plan's value when everything is solved again without the decision. All other decisions are "
        + "free to change, so the numbers do not add up to the whole.")
    package static let decision = Phrase(ja: "決定", en: "Decision")
    package static let lost = Phrase(ja: "なければ失われる時間", en: "Hours lost without it")
    package static let everything = Phrase(ja: "なければ計画が成り立たない", en: "without it there is no plan")
    package static let unknown = Phrase(ja: "制限時間内に分からず", en: "not known in time")
    package static let nothing = Phrase(ja: "0（ほかの決定で同じ値になる）", en: "0 (others do as well)")
    package static func between(_ least: String, _ most: String) -> Phrase {
      Phrase(ja: "\(least)から\(most)の間", en: "\(least) to \(most)")
    }
    package static func upTo(_ most: String) -> Phrase {
      Phrase(ja: "多くて\(most)（求めた精度では差があるとは言えない）", en: "at most \(most) (no difference is proven at this gap)")
    }
    package static func support(_ name: String) -> Phrase {
      Phrase(ja: "支援: \(name)", en: "support: \(name)")
    }
    package static func hires(_ role: String, _ place: String, _ posts: Phrase) -> Phrase {
      Phrase(ja: "雇用: \(place)の\(role) \(posts.ja)", en: "hires: \(posts.en) of \(role) at \(place)")
    }
    package static func measure(_ title: String) -> Phrase {
      Phrase(ja: "施策: \(title)", en: "measure: \(title)")
    }
    package static func buyout(_ name: String) -> Phrase {
      Phrase(ja: "代行: \(name)さんの業務", en: "buyout: duties of \(name)")
    }
    package static func progress(_ done: Int, of all: Int) -> Phrase {
      Phrase(
        ja: "決定を一つずつ外して解いています（\(done + 1)/\(all)）", en: "solving without each decision (\(done + 1)/\(all))")
    }
  }
}
