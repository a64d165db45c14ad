extension FindingCode.Plausibility {
  private static func yen(_ amount: Int) -> Phrase { Phrase.Units.spokenYen(amount) }

  /// Messages about money, staff and pins.
  var moneyMessage: Phrase {
    switch self {
    case .needAboveCap(let people, let need, let cap):
      Phrase(
        ja: "最も安い\(people)名の研究費だけで\(Self.yen(need).ja)（一般管理費込み）となり、総額の上限\(Self.yen(cap).ja)を超えます",
        en:
          "the research of the cheapest \(people) people alone costs \(Self.yen(need).en) with overhead, above the cap of \(Self.yen(cap).en)"
      )
    case .needAbovePurse(let people, let year, let need, let amount):
      Phrase(
        ja:
          "\(year)年度: 最も安い\(people)名の研究費\(Self.yen(need).ja)（一般管理費込み）を、支払える区分の合計\(Self.yen(amount).ja)で賄えません",
        en:
          "FY\(year): the research of the cheapest \(people) people costs \(Self.yen(need).en) with overhead; the purses that may pay it hold \(Self.yen(amount).en)"
      )
    case .personNeedAbovePurse(let year, let need, let amount):
      Phrase(
        ja:
          "\(year)年度: 必要研究費\(Self.yen(need).ja)（一般管理費込み）が一人あたりの額\(Self.yen(amount).ja)を超えるため、支援の対象にできません",
        en:
          "FY\(year): the needed \(Self.yen(need).en) with overhead is above the \(Self.yen(amount).en) a person may have: support is impossible"
      )
    case .unpayable(let what):
      switch what {
      case .research: Phrase(ja: "研究費を支払える区分がありません", en: "no purse may pay for research")
      case .buyout:
        Phrase(ja: "代替（バイアウト）を支払える区分がないため、代替は使えません", en: "no purse may pay for buyout, so there will be none")
      case .staff(let role):
        Phrase(
          ja: "支援職「\(FindingText.shown(role))」の人件費を支払える区分がないため、採用できません",
          en: "no purse may pay for '\(FindingText.shown(role))', so nobody can be hired")
      case .measure(let id):
        Phrase(
          ja: "施策「\(FindingText.shown(id))」を支払える区分がないため、導入できません",
          en: "no purse may pay for measure '\(FindingText.shown(id))', so it cannot be adopted")
      }
    case .commitmentsAboveCap(let committed, let cap):
      Phrase(
        ja: "既決の支出\(Self.yen(committed).ja)（一般管理費込み）が総額の上限\(Self.yen(cap).ja)を超えています",
        en: "commitments of \(Self.yen(committed).en) with overhead are above the cap of \(Self.yen(cap).en)")
    case .commitmentsAbovePurse(let purse, let year, let committed, let amount):
      Phrase(
        ja:
          "\(year)年度: 「\(FindingText.shown(purse))」の既決の支出\(Self.yen(committed).ja)（一般管理費込み）が使える額\(Self.yen(amount).ja)を超えています",
        en:
          "FY\(year): commitments on '\(FindingText.shown(purse))' of \(Self.yen(committed).en) with overhead are above the \(Self.yen(amount).en) it holds by then"
      )
    case .institutionMinimaAboveCap(let sum, let cap):
      Phrase(
        ja: "機関ごとの配分下限の合計\(Self.yen(sum).ja)が総額の上限\(Self.yen(cap).ja)を超えています",
        en: "the institutions' minima add up to \(Self.yen(sum).en), above the cap of \(Self.yen(cap).en)")
    case .floorUnreachable(let people, let floor, let eligible, let minimum):
      Phrase(
        ja:
          "週\(floor)半日の下限は厳守ですが、全てを使っても届く候補は\(eligible)名で、必要な\(minimum)名に足りません（届かない人: \(FindingText.list(people))）",
        en:
          "the floor of \(floor) half-days is hard, but even with everything bought only \(eligible) people reach it and \(minimum) are needed (out of reach: \(FindingText.list(people)))"
      )
    case .requirementAboveMarket(let needed, let available):
      Phrase(
        ja:
          "\(NumberText.compact(needed))名分が必要ですが、在籍者と採用できる人数は合わせて\(NumberText.compact(available))名分です",
        en:
          "\(NumberText.compact(needed)) posts are needed, but existing staff and the labour market give \(NumberText.compact(available))"
      )
    case .requirementAboveMoney(let cost, let cap):
      Phrase(
        ja: "必要な配置だけで\(Self.yen(cost).ja)かかり、使えるお金\(Self.yen(cap).ja)を超えます",
        en: "the required posts alone cost \(Self.yen(cost).en), above the \(Self.yen(cap).en) there is")
    case .requirementWithoutPlace(let roles):
      Phrase(
        ja: "職種「\(FindingText.list(roles))」を置ける配置先がありません",
        en: "there is no place where '\(FindingText.list(roles))' may sit")
    case .requirementBeforeLead(let months, let from):
      Phrase(
        ja: "\(from)から必要ですが、採用には開始から\(months)か月かかります",
        en: "needed from \(from), but hiring takes \(months) months from the start")
    case .roleWithoutPlace:
      Phrase(ja: "この職種を置ける配置先がないため、採用されません", en: "no place suits this role, so nobody will be hired")
    case .purseForNothing: Phrase(ja: "この区分で支払えるものがありません", en: "this purse may pay for nothing")
    case .coverMissing(let kind, let market):
      Phrase(
        ja: "「\(FindingText.shown(kind))」の代替要員（\(FindingText.shown(market))）の供給がないため、代替できません",
        en:
          "nobody can take over '\(FindingText.shown(kind))': market '\(FindingText.shown(market))' has no substitutes"
      )
    case .pinImpossible(let problem): problem.message
    default: Phrase(verbatim: "")
    }
  }

  var moneyRemedy: Phrase? {
    switch self {
    case .needAboveCap, .needAbovePurse, .personNeedAbovePurse:
      Phrase(ja: "必要研究費か支援人数を減らしてください", en: "lower the need or the number supported")
    case .unpayable: Phrase(ja: "award.purses の pays に加えてください", en: "add it to the pays list of a purse")
    case .commitmentsAboveCap, .commitmentsAbovePurse:
      Phrase(ja: "commitments の金額と年度を確かめてください", en: "check the amounts and years of the commitments")
    case .institutionMinimaAboveCap: Phrase(ja: "awardMinimum を下げてください", en: "lower awardMinimum")
    case .floorUnreachable:
      Phrase(
        ja: "floor.hard を false にするか、下限を下げるか、代替を認めてください",
        en: "set floor.hard to false, lower the floor, or allow buyout")
    case .requirementAboveMarket:
      Phrase(
        ja: "必要数を下げるか、recruitment の上限を上げてください", en: "lower the requirement or raise the recruitment limit")
    case .requirementAboveMoney:
      Phrase(ja: "必要数を下げるか、開始を遅らせてください", en: "lower the requirement or let it begin later")
    case .requirementWithoutPlace, .roleWithoutPlace:
      Phrase(ja: "places に置き場所を加えるか、placeKinds を直してください", en: "add a place, or change the role's placeKinds")
    case .requirementBeforeLead:
      Phrase(ja: "開始を遅らせるか、leadMonths を短くしてください", en: "let it begin later or shorten leadMonths")
    case .purseForNothing: Phrase(ja: "pays に費目を書いてください", en: "list what it may pay for")
    case .coverMissing: Phrase(ja: "substitutes.csv に加えてください", en: "add substitutes to substitutes.csv")
    case .pinImpossible: Phrase(ja: "固定（pins）を直すか消してください", en: "correct or remove the pin")
    default: nil
    }
  }
}

extension FindingCode.PinProblem {
  var message: Phrase {
    switch self {
    case .excludedSupported:
      Phrase(ja: "除外した研究者の支援を固定しています", en: "an excluded researcher is pinned as supported")
    case .requiredUnsupported:
      Phrase(ja: "必須の研究者の不支援を固定しています", en: "a required researcher is pinned as not supported")
    case .beforeLead(let months):
      Phrase(ja: "開始から\(months)か月たつ前に固定しています", en: "pinned earlier than the lead time of \(months) months")
    case .aboveMarket(let steps, let limit):
      Phrase(
        ja: "固定した採用\(steps)が採用の上限\(limit)を超えています",
        en: "\(steps) pinned hires exceed the recruitment limit of \(limit)")
    case .wrongPlaceKind: Phrase(ja: "この職種はこの配置先に置けません", en: "the role may not sit at this place")
    case .hiringOff:
      Phrase(ja: "採用は認められていません（rules.hiringAllowed）", en: "hiring is switched off (rules.hiringAllowed)")
    case .buyoutOff:
      Phrase(ja: "代替は認められていません（rules.buyoutAllowed）", en: "buyout is switched off (rules.buyoutAllowed)")
    case .dxOff:
      Phrase(ja: "施策は認められていません（rules.dxAllowed）", en: "measures are switched off (rules.dxAllowed)")
    case .aboveHeld(let sessions, let held):
      Phrase(
        ja: "固定した代替\(sessions)枠が、譲れる\(held)枠を超えています",
        en: "\(sessions) sessions are pinned as bought, \(held) can be")
    case .aboveMaximum(let halfDays, let maximum):
      Phrase(
        ja: "固定した週\(halfDays)半日が上限\(maximum)半日を超えています",
        en: "\(halfDays) half-days are pinned, the maximum is \(maximum)")
    case .aboveSlots(let halfDays, let slots):
      Phrase(
        ja: "固定した週\(halfDays)半日に対し、空けられる枠は\(slots)です",
        en: "\(halfDays) half-days are pinned, but only \(slots) slots can be free")
    case .dutyNotAllowed:
      Phrase(ja: "この業務の代替は機関の規程で認められていません", en: "the institution does not allow buyout of this duty")
    case .notPayable: Phrase(ja: "この区分はこの費目を支払えません", en: "the purse may not pay for this")
    case .contradiction: Phrase(ja: "別の固定と矛盾しています", en: "contradicts another pin")
    }
  }
}
