extension FindingCode {
  /// Findings of arithmetic about people alone; all numbers are the scenario's.
  package enum Plausibility: Hashable, Sendable {
    case levelAssumed(people: [String])
    case aboveCeiling(people: [String])
    case researchChoresAboveResearch(chores: Double, research: Double)
    case otherChoresAboveOther(chores: Double, hours: Double)
    case sessionsAboveDuty(sessions: Double, duty: Double)
    case departmentSessionsBelowHeld(sessions: Double, held: Double)
    case slotsAboveWeek(people: [String])
    case reliefImpossible(person: String, hours: Double, reachable: Double)
    case candidatesBelowMinimum(minimum: Int, candidates: Int)
    case requiredAboveMaximum(required: Int, maximum: Int)
    case quotaShort(quota: String, minimum: Int, available: Int)
    case quotaOverRequired(quota: String, maximum: Int, required: Int)
    case quotasAboveMaximum(sum: Int, maximum: Int)
    case quotaLeavesTooFew(quota: String, maximum: Int, others: Int, minimum: Int)
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
          "without a level, but working longer than level A allows: taken as level B (\(people.count): \(FindingText.list(people)))"
      )
    case .aboveCeiling(let people):
      Phrase(
        ja: "\(people.count)名（\(FindingText.list(people))）の総労働時間が水準の上限を超えています。支援するときは、まず上限まで減らします",
        en:
          "\(people.count) people work above the ceiling of their level (\(FindingText.list(people))); supporting them first brings them down to it"
      )
    case .researchChoresAboveResearch(let chores, let research):
      Phrase(
        ja: "研究の雑務\(NumberText.compact(chores))時間が研究時間\(NumberText.compact(research))時間を超えています",
        en:
          "research chores of \(NumberText.compact(chores)) h are more than the \(NumberText.compact(research)) h of research"
      )
    case .otherChoresAboveOther(let chores, let hours):
      Phrase(
        ja: "研究以外の雑務\(NumberText.compact(chores))時間が研究以外の時間\(NumberText.compact(hours))時間を超えています",
        en:
          "non-research chores of \(NumberText.compact(chores)) h are more than the \(NumberText.compact(hours)) h outside research"
      )
    case .departmentSessionsBelowHeld(let sessions, let held):
      Phrase(
        ja:
          "診療科の週\(NumberText.compact(sessions))コマより、所属する研究者の担当\(NumberText.compact(held))コマが多いため、\(NumberText.compact(held))コマとみなしました",
        en:
          "the department's researchers hold \(NumberText.compact(held)) sessions a week, more than its \(NumberText.compact(sessions)): taken as \(NumberText.compact(held))"
      )
    case .sessionsAboveDuty(let sessions, let duty):
      Phrase(
        ja: "コマの合計\(NumberText.compact(sessions))時間がその業務の時間\(NumberText.compact(duty))時間を超えています",
        en:
          "sessions add up to \(NumberText.compact(sessions)) h, more than the \(NumberText.compact(duty)) h of that duty"
      )
    case .slotsAboveWeek(let people):
      Phrase(
        ja: "\(people.count)名（\(FindingText.list(people))）の時間割の枠の合計が平日10枠を超えています",
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
        ja: "必ず支援する研究者が\(required)名いますが、支援できるのは\(maximum)名までです",
        en: "\(required) researchers are required, but at most \(maximum) can be supported")
    case .quotaShort(let quota, let minimum, let available):
      Phrase(
        ja: "人数枠「\(FindingText.shown(quota))」は\(minimum)名以上ですが、該当する候補は\(available)名です",
        en: "quota '\(FindingText.shown(quota))' needs \(minimum), but only \(available) candidates qualify")
    case .quotaOverRequired(let quota, let maximum, let required):
      Phrase(
        ja: "人数枠「\(FindingText.shown(quota))」は\(maximum)名以下ですが、必ず支援する研究者だけで\(required)名います",
        en:
          "quota '\(FindingText.shown(quota))' allows \(maximum), but \(required) required people fall under it"
      )
    case .quotasAboveMaximum(let sum, let maximum):
      Phrase(
        ja: "互いに重ならない人数枠の最少人数の合計\(sum)名が、支援できる\(maximum)名を超えています",
        en: "quotas that share nobody need \(sum) people together, but at most \(maximum) can be supported")
    case .quotaLeavesTooFew(let quota, let maximum, let others, let minimum):
      Phrase(
        ja:
          "人数枠「\(FindingText.shown(quota))」の\(maximum)名とそれ以外の候補\(others)名では、必要な\(minimum)名に届きません",
        en:
          "quota '\(FindingText.shown(quota))' allows \(maximum), which with the \(others) others is below the minimum of \(minimum)"
      )
    }
  }

  var remedy: Phrase? {
    switch self {
    case .levelAssumed: Phrase(ja: "level（時間外水準）を書いてください", en: "state the level")
    case .aboveCeiling: nil
    case .researchChoresAboveResearch, .otherChoresAboveOther, .sessionsAboveDuty, .slotsAboveWeek,
      .departmentSessionsBelowHeld:
      Phrase(ja: "時間かコマの数を直してください", en: "correct the hours or the sessions")
    case .reliefImpossible:
      Phrase(
        ja: "任せるコマや雑務を増やすか、候補から外してください",
        en: "let more sessions or chores be taken over, or exclude the person"
      )
    case .candidatesBelowMinimum, .requiredAboveMaximum:
      Phrase(
        ja: "award.supported か、研究者の選定を直してください", en: "change award.supported or the selection of researchers")
    case .quotaShort, .quotaOverRequired, .quotasAboveMaximum, .quotaLeavesTooFew:
      Phrase(ja: "quotas の人数か、研究者の選定を直してください", en: "change the quota or the selection of researchers")
    }
  }
}
