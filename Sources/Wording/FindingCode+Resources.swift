extension FindingCode {
  /// Findings of arithmetic about money, staff, cover and pins; all numbers are the scenario's.
  package enum Resources: Hashable, Sendable {
    case costGrowsTooLarge(fiscalYear: Int, cost: Int, limit: Int)
    case needAboveCap(people: Int, need: Int, cap: Int)
    case needAbovePurse(people: Int, fiscalYear: Int, need: Int, amount: Int)
    case personNeedAbovePurse(fiscalYear: Int, need: Int, amount: Int)
    case unpayable(what: Expense)
    case commitmentsAboveCap(committed: Int, cap: Int)
    case commitmentsAbovePurse(purse: String, fiscalYear: Int, committed: Int, amount: Int)
    case institutionMinimaAboveCap(sum: Int, cap: Int)
    case floorUnreachable(people: [String], floor: Int, eligible: Int, minimum: Int)
    case requirementAboveMarket(needed: Double, available: Double)
    case requirementAboveMoney(cost: Int, cap: Int)
    case requirementWithoutPlace(roles: [String])
    case requirementBeforeLead(months: Int, from: String)
    case roleWithoutPlace
    case purseForNothing
    case coverMissing(kind: String, market: String)
    case pinImpossible(PinProblem)
    /// A pin that the rules would forbid, were it not taken for something that has happened.
    case pinTakenAsFact(PinProblem)
  }

  package enum Expense: Hashable, Sendable { case research, buyout, staff(role: String), measure(String) }
}

extension FindingCode.Resources {
  private static func yen(_ amount: Int) -> Phrase { Phrase.Units.spokenYen(amount) }

  var message: Phrase {
    switch self {
    case .costGrowsTooLarge(let year, let cost, let limit):
      Phrase(
        ja: "\(year)年度には1名分の年間費用が\(Self.yen(cost).ja)となり、扱える上限\(Self.yen(limit).ja)を超えます",
        en:
          "in FY\(year) one post would cost \(Self.yen(cost).en), above the largest amount there may be, \(Self.yen(limit).en)"
      )
    case .needAboveCap(let people, let need, let cap):
      Phrase(
        ja: "最も安い\(people)名の研究費だけで\(Self.yen(need).ja)（一般管理費込み）となり、補助事業費の上限\(Self.yen(cap).ja)を超えます",
        en:
          "the research of the cheapest \(people) people alone costs \(Self.yen(need).en) with overhead, above the cap of \(Self.yen(cap).en)"
      )
    case .needAbovePurse(let people, let year, let need, let amount):
      Phrase(
        ja:
          "\(year)年度: 最も安い\(people)名の研究費\(Self.yen(need).ja)（一般管理費込み）を、支払える経費の合計\(Self.yen(amount).ja)で賄えません",
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
      case .research: Phrase(ja: "研究費を支払える経費がありません", en: "no purse may pay for research")
      case .buyout:
        Phrase(ja: "業務の代行を支払える経費がないため、代行は使えません", en: "no purse may pay for buyout, so there will be none")
      case .staff(let role):
        Phrase(
          ja: "職種「\(FindingText.shown(role))」の人件費を支払える経費がないため、採用できません",
          en: "no purse may pay for '\(FindingText.shown(role))', so nobody can be hired")
      case .measure(let id):
        Phrase(
          ja: "施策「\(FindingText.shown(id))」を支払える経費がないため、導入できません",
          en: "no purse may pay for measure '\(FindingText.shown(id))', so it cannot be adopted")
      }
    case .commitmentsAboveCap(let committed, let cap):
      Phrase(
        ja: "契約済みの支出\(Self.yen(committed).ja)（一般管理費込み）が補助事業費の上限\(Self.yen(cap).ja)を超えています",
        en: "commitments of \(Self.yen(committed).en) with overhead are above the cap of \(Self.yen(cap).en)")
    case .commitmentsAbovePurse(let purse, let year, let committed, let amount):
      Phrase(
        ja:
          "\(year)年度: 「\(FindingText.shown(purse))」の契約済みの支出\(Self.yen(committed).ja)（一般管理費込み）が使える額\(Self.yen(amount).ja)を超えています",
        en:
          "FY\(year): commitments on '\(FindingText.shown(purse))' of \(Self.yen(committed).en) with overhead are above the \(Self.yen(amount).en) it holds by then"
      )
    case .institutionMinimaAboveCap(let sum, let cap):
      Phrase(
        ja: "機関ごとの配分下限の合計\(Self.yen(sum).ja)が補助事業費の上限\(Self.yen(cap).ja)を超えています",
        en: "the institutions' minima add up to \(Self.yen(sum).en), above the cap of \(Self.yen(cap).en)")
    case .floorUnreachable(let people, let floor, let eligible, let minimum) where eligible >= minimum:
      Phrase(
        ja: "週\(floor)半日の目標は絶対条件ですが、全てを使っても届かない候補がいて、支援の対象にできません（届かない人: \(FindingText.list(people))）",
        en:
          "the floor of \(floor) half-days is hard, and some people do not reach it even with everything bought: they cannot be supported (out of reach: \(FindingText.list(people)))"
      )
    case .floorUnreachable(let people, let floor, let eligible, let minimum):
      Phrase(
        ja:
          "週\(floor)半日の目標は絶対条件ですが、全てを使っても届く候補は\(eligible)名で、必要な\(minimum)名に足りません（届かない人: \(FindingText.list(people))）",
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
        ja: "職種「\(FindingText.list(roles))」を置ける配置場所がありません",
        en: "there is no place where '\(FindingText.list(roles))' may sit")
    case .requirementBeforeLead(let months, let from):
      Phrase(
        ja: "\(from)から必要ですが、採用には開始から\(months)か月かかります",
        en: "needed from \(from), but hiring takes \(months) months from the start")
    case .roleWithoutPlace:
      Phrase(ja: "この職種を置ける配置場所がないため、採用されません", en: "no place suits this role, so nobody will be hired")
    case .purseForNothing: Phrase(ja: "この経費で支払えるものがありません", en: "this purse may pay for nothing")
    case .coverMissing(let kind, let market):
      Phrase(
        ja: "「\(FindingText.shown(kind))」の代行者（\(FindingText.shown(market))）がいないため、代行を頼めません",
        en:
          "nobody can take over '\(FindingText.shown(kind))': market '\(FindingText.shown(market))' has no substitutes"
      )
    case .pinImpossible(let problem), .pinTakenAsFact(let problem): problem.message
    }
  }

  var remedy: Phrase? {
    switch self {
    case .costGrowsTooLarge:
      Phrase(
        ja: "annualCost の単位（円）を確かめ、annualCost か wageGrowth を下げてください",
        en: "check that annualCost is in yen; lower it or wageGrowth")
    case .needAboveCap, .needAbovePurse, .personNeedAbovePurse:
      Phrase(
        ja: "額の単位（円）を確かめ、正しければ必要研究費か支援人数を減らしてください",
        en: "check that amounts are in yen; if they are right, lower the need or the number supported")
    case .unpayable: Phrase(ja: "award.purses の pays に加えてください", en: "add it to the pays list of a purse")
    case .commitmentsAboveCap, .commitmentsAbovePurse:
      Phrase(ja: "commitments の金額と年度を確かめてください", en: "check the amounts and years of the commitments")
    case .institutionMinimaAboveCap: Phrase(ja: "awardMinimum を下げてください", en: "lower awardMinimum")
    case .floorUnreachable:
      Phrase(
        ja: "floor.hard を false にするか、目標の半日数を下げるか、代行を認めてください",
        en: "set floor.hard to false, lower the floor, or allow buyout")
    case .requirementAboveMarket:
      Phrase(
        ja: "必要数を下げるか、recruitment の上限を上げてください", en: "lower the requirement or raise the recruitment limit")
    case .requirementAboveMoney:
      Phrase(ja: "必要数を下げるか、開始を遅らせてください", en: "lower the requirement or let it begin later")
    case .requirementWithoutPlace, .roleWithoutPlace:
      Phrase(ja: "places に配置場所を加えるか、placeKinds を直してください", en: "add a place, or change the role's placeKinds")
    case .requirementBeforeLead:
      Phrase(ja: "開始を遅らせるか、leadMonths を短くしてください", en: "let it begin later or shorten leadMonths")
    case .purseForNothing: Phrase(ja: "pays に費目を書いてください", en: "list what it may pay for")
    case .coverMissing: Phrase(ja: "substitutes.csv に加えてください", en: "add substitutes to substitutes.csv")
    case .pinImpossible: Phrase(ja: "決定済みの事項（pins）を直すか消してください", en: "correct or remove the pin")
    case .pinTakenAsFact:
      Phrase(
        ja: "すでに行われたこととして計画します。そうでなければ決定済みの事項（pins）を直してください",
        en: "it is planned with as something that has happened; if it has not, correct the pin")
    }
  }
}
