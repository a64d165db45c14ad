extension Phrase {
  /// What would make a scenario solvable.
  package enum Repair {
    package static func raise(_ subject: Phrase, from old: Phrase, to new: Phrase, by more: Phrase) -> Phrase
    {
      Phrase(
        ja: "\(subject.ja)を、あと\(more.ja)増やす（\(old.ja)から\(new.ja)へ）",
        en: "raise \(subject.en) by \(more.en) (from \(old.en) to \(new.en))")
    }
    package static func lower(_ subject: Phrase, from old: Phrase, to new: Phrase, by less: Phrase) -> Phrase
    {
      Phrase(
        ja: "\(subject.ja)を、\(less.ja)減らす（\(old.ja)から\(new.ja)へ）",
        en: "lower \(subject.en) by \(less.en) (from \(old.en) to \(new.en))")
    }
    package static func eachTerm(_ change: Phrase) -> Phrase {
      Phrase(ja: "\(change.ja)（どの期も同じ数だけ）", en: "\(change.en), by as many in every term")
    }
    package static func remove(_ subject: Phrase) -> Phrase {
      Phrase(ja: "\(subject.ja)をなくす", en: "give up \(subject.en)")
    }
    package static func candidate(_ name: String) -> Phrase {
      Phrase(
        ja: "\(name)さんを、支援するかどうか選べる候補にする", en: "make \(name) a candidate who may or may not be supported")
    }
    package static let softFloor = Phrase(
      ja: "週の半日数の絶対条件を、目標に変える", en: "turn the hard floor of protected half-days into a wish")
    package static let allowBuyout = Phrase(ja: "業務の代行（バイアウト）を認める", en: "allow buyout")
    package static let allowHiring = Phrase(ja: "支援職員の雇用を認める", en: "allow hiring")
    package static let allowDX = Phrase(ja: "研究DX等の施策を認める", en: "allow DX measures")
    package static func allowDuty(_ institution: String, _ duty: Phrase) -> Phrase {
      Phrase(ja: "\(institution)で\(duty.ja)の代行を認める", en: "let \(institution) allow buyout of \(duty.en)")
    }
    package static func hireBefore(_ place: String, _ measure: String) -> Phrase {
      Phrase(
        ja: "\(place)に、「\(measure)」より前にも雇用できるようにする", en: "let staff be hired at \(place) before '\(measure)'")
    }
    package static let noStress = Phrase(
      ja: "採用できる人数を、充足率で減らさずに見積もる", en: "plan with the recruitment limits as they are, without fill rates")
    package static func freeCarryOver(_ title: String) -> Phrase {
      Phrase(ja: "\(title)の繰越を制限なく認める", en: "let '\(title)' be carried over freely")
    }
    package static func withdraw(_ decision: Phrase) -> Phrase {
      Phrase(ja: "『\(decision.ja)』という決定を取り消す", en: "withdraw the decision: \(decision.en)")
    }
    package static let notLeast = Phrase(
      ja: "計算が制限時間で止まったところがあり、もっと小さな変更で足りるかもしれません。",
      en: "Some solves ended at a limit: a smaller change may be enough.")
    package static func steps(_ step: Phrase) -> Phrase {
      Phrase(
        ja: "\(step.ja)きざみで調べた最も小さな変更です。", en: "The least change, looked for in steps of \(step.en).")
    }
    package static func byCommand(_ setting: String) -> Phrase {
      Phrase(ja: "試すには: --set \(setting)", en: "to try it: --set \(setting)")
    }
    package static let both = Phrase(ja: "、あわせて", en: ", and ")
  }

  /// The page that says why there is no plan.
  package enum Explanation {
    package static func infeasibleTitle(_ title: String) -> Phrase {
      Phrase(ja: "計画が成り立たない理由: \(title)", en: "Why there is no plan: \(title)")
    }
    package static let proven = Phrase(
      ja: "条件をすべて満たす計画は存在しません（証明済み）。", en: "No plan can satisfy all the conditions (proven).")
    package static let conflict = Phrase(ja: "両立しない条件", en: "Conditions that contradict each other")
    package static func conflictNumber(_ number: Int) -> Phrase {
      Phrase(ja: "両立しない条件（\(number)組目）", en: "Conditions that contradict each other (set \(number))")
    }
    package static let alone = Phrase(
      ja: "この条件は、ほかの条件が何もなくても満たすことができません。勤務時間・時間割・単価などの事実と合わないためです。",
      en:
        "This condition cannot be met even if there were no other: people's hours, timetables and prices do not allow it."
    )
    package static let together = Phrase(
      ja: "次の条件を同時に満たす計画はありません。どれか一つでもなければ、残りは同時に満たせます。",
      en: "No plan meets all of these at once. Without any one of them the others can be met.")
    package static let togetherUnsure = Phrase(
      ja: "次の条件を同時に満たす計画はありません。ただし、絞り込みの計算が途中で止まったので、関係のない条件が残っているかもしれません。",
      en:
        "No plan meets all of these at once. The reduction ended at a limit, though: some of them may not matter."
    )
    package static let fixed = Phrase(
      ja: "変えられないものとして扱った次の決まりや事実も関わっています。", en: "These, taken as beyond discussion, play a part:")
    package static let onlyFixed = Phrase(
      ja: "変えられないものとして扱った次の決まりや事実だけで、すでに両立しません。ほかの条件をどう変えても計画はできません。",
      en: "What is beyond discussion contradicts itself: whatever else is changed, there is no plan.")
    package static let onlyFacts = Phrase(
      ja: "条件をすべて外しても計画がありません。勤務時間や過去の実績などの事実どうしが矛盾していないか、確かめてください。",
      en:
        "There is no plan even without any condition. Look for a contradiction among the facts, such as what is stated of the past."
    )
    package static let repairs = Phrase(ja: "見直しの案", en: "What would help")
    package static let anyOne = Phrase(
      ja: "次のどれか一つで計画ができます。それぞれ、変えたシナリオを実際に解いて確かめました。金額を増やさずにすむ案が先で、あとは増やす額の小さい順です。",
      en:
        "Any one of these gives a plan; each was checked by solving the changed scenario. Those that raise no amount of money come first, then by yen."
    )
    package static let onlyOne = Phrase(
      ja: "次の見直しで計画ができます。変えたシナリオを実際に解いて確かめました。",
      en: "This gives a plan, checked by solving the changed scenario.")
    package static let noRepair = Phrase(
      ja: "条件を変えて計画ができる案は、調べた範囲では見つかりませんでした。", en: "No change that gives a plan was found.")
    package static let incomplete = Phrase(
      ja: "制限時間か操作で途中で止めた計算があるため、ほかの案がないとは言えません。--time-limit を延ばすと、より確かになります。",
      en:
        "Some solves ended at a limit or were interrupted, so that there may be other repairs; --time-limit gives each solve more."
    )
    package static func solves(_ count: Int) -> Phrase {
      Phrase(ja: "この説明のために解いたシナリオ: \(count)個", en: "Scenarios solved for this: \(count)")
    }
    package static func progress(_ count: Int) -> Phrase {
      Phrase(ja: "理由を調べています（\(count + 1)個目の確認）", en: "looking for the reason (check \(count + 1))")
    }
    package static func pointer(_ folder: String) -> Phrase {
      Phrase(
        ja: "どの条件が両立しないか、どう変えれば計画ができるかは「kenkyubi explain \(folder)」で分かります。",
        en: "'kenkyubi explain \(folder)' says which conditions contradict each other and what would help.")
    }
  }
}
