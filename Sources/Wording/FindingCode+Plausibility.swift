extension FindingCode {
  /// Findings of arithmetic alone; all numbers are the scenario's.
  package enum Plausibility: Hashable, Sendable {
    case levelAssumed(people: [String])
    case aboveCeiling(people: [String])
    case researchChoresAboveResearch(chores: Double, research: Double)
    case otherChoresAboveOther(chores: Double, hours: Double)
    case sessionsAboveDuty(sessions: Double, duty: Double)
    case slotsAboveWeek(people: [String])
    case reliefImpossible(person: String, hours: Double, reachable: Double)
    case candidatesBelowMinimum(minimum: Int, candidates: Int)
    case requiredAboveMaximum(required: Int, maximum: Int)
    case quotaShort(quota: String, minimum: Int, available: Int)
    case quotaOverRequired(quota: String, maximum: Int, required: Int)
    case quotasAboveMaximum(sum: Int, maximum: Int)
    case quotaLeavesTooFew(quota: String, maximum: Int, others: Int, minimum: Int)
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
  }

  package enum Expense: Hashable, Sendable { case research, buyout, staff(role: String), measure(String) }

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

extension FindingCode.Plausibility {
  var message: Phrase {
    switch self {
    case .levelAssumed(let people):
      Phrase(
        ja:
          "時間外の水準が書かれておらず、総労働時間がA水準を超える\(people.count)名（\(FindingText.list(people))）をB水準とみなしました",
        en:
          "\(people.count) people without a level work longer than level A allows and were taken as level B (\(FindingText.list(people)))"
      )
    case .aboveCeiling(let people):
      Phrase(
        ja: "\(people.count)名（\(FindingText.list(people))）の総労働時間が水準の上限を超えています。支援するときは、まず上限まで減らします",
        en:
          "\(people.count) people work above the ceiling of their level (\(FindingText.list(people))); supporting them first brings them down to it"
      )
    case .researchChoresAboveResearch(let chores, let research):
      Phrase(
        ja: "研究の作業\(NumberText.compact(chores))時間が研究時間\(NumberText.compact(research))時間を超えています",
        en:
          "research chores of \(NumberText.compact(chores)) h are more than the \(NumberText.compact(research)) h of research"
      )
    case .otherChoresAboveOther(let chores, let hours):
      Phrase(
        ja: "研究以外の作業\(NumberText.compact(chores))時間が研究以外の時間\(NumberText.compact(hours))時間を超えています",
        en:
          "non-research chores of \(NumberText.compact(chores)) h are more than the \(NumberText.compact(hours)) h outside research"
      )
    case .sessionsAboveDuty(let sessions, let duty):
      Phrase(
        ja: "枠の合計\(NumberText.compact(sessions))時間がその業務の時間\(NumberText.compact(duty))時間を超えています",
        en:
          "sessions add up to \(NumberText.compact(sessions)) h, more than the \(NumberText.compact(duty)) h of that duty"
      )
    case .slotsAboveWeek(let people):
      Phrase(
        ja: "\(people.count)名（\(FindingText.list(people))）の半日枠の合計が平日10枠を超えています",
        en:
          "half-day slots of \(people.count) people add up to more than the ten of a working week (\(FindingText.list(people)))"
      )
    case .reliefImpossible(let person, let hours, let reachable):
      Phrase(
        ja:
          "「\(FindingText.shown(person))」は上限を\(NumberText.compact(hours))時間超えていますが、減らせるのは最大\(NumberText.compact(reachable))時間で、支援の対象にできません",
        en:
          "'\(FindingText.shown(person))' works \(NumberText.compact(hours)) h above the ceiling, but at most \(NumberText.compact(reachable)) h can be taken away: support is impossible"
      )
    case .candidatesBelowMinimum(let minimum, let candidates):
      Phrase(
        ja: "支援する研究者は\(minimum)名以上の必要がありますが、支援できる候補は\(candidates)名です",
        en: "at least \(minimum) researchers must be supported, but only \(candidates) can be")
    case .requiredAboveMaximum(let required, let maximum):
      Phrase(
        ja: "必須の研究者が\(required)名いますが、支援できるのは\(maximum)名までです",
        en: "\(required) researchers are required, but at most \(maximum) can be supported")
    case .quotaShort(let quota, let minimum, let available):
      Phrase(
        ja: "枠「\(FindingText.shown(quota))」は\(minimum)名以上ですが、該当する候補は\(available)名です",
        en: "quota '\(FindingText.shown(quota))' needs \(minimum), but only \(available) candidates qualify")
    case .quotaOverRequired(let quota, let maximum, let required):
      Phrase(
        ja: "枠「\(FindingText.shown(quota))」は\(maximum)名以下ですが、必須の研究者だけで\(required)名います",
        en:
          "quota '\(FindingText.shown(quota))' allows \(maximum), but \(required) required people fall under it"
      )
    case .quotasAboveMaximum(let sum, let maximum):
      Phrase(
        ja: "互いに重ならない枠の最少人数の合計\(sum)名が、支援できる\(maximum)名を超えています",
        en: "quotas that share nobody need \(sum) people together, but at most \(maximum) can be supported")
    case .quotaLeavesTooFew(let quota, let maximum, let others, let minimum):
      Phrase(
        ja:
          "枠「\(FindingText.shown(quota))」の\(maximum)名とそれ以外の候補\(others)名では、必要な\(minimum)名に届きません",
        en:
          "quota '\(FindingText.shown(quota))' allows \(maximum), which with the \(others) others is below the minimum of \(minimum)"
      )
    default: moneyMessage
    }
  }

  var remedy: Phrase? {
    switch self {
    case .levelAssumed: Phrase(ja: "level（時間外水準）を書いてください", en: "state the level")
    case .aboveCeiling: nil
    case .researchChoresAboveResearch, .otherChoresAboveOther, .sessionsAboveDuty, .slotsAboveWeek:
      Phrase(ja: "時間か枠の数を直してください", en: "correct the hours or the sessions")
    case .reliefImpossible:
      Phrase(
        ja: "譲れる枠や作業を増やすか、候補から外してください", en: "let more sessions or chores be taken over, or exclude the person"
      )
    case .candidatesBelowMinimum, .requiredAboveMaximum:
      Phrase(
        ja: "award.supported か、研究者の選定を直してください", en: "change award.supported or the selection of researchers")
    case .quotaShort, .quotaOverRequired, .quotasAboveMaximum, .quotaLeavesTooFew:
      Phrase(ja: "quotas の人数か、研究者の選定を直してください", en: "change the quota or the selection of researchers")
    default: moneyRemedy
    }
  }
}
