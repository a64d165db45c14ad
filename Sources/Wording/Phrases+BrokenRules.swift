extension Phrase {
  /// One sentence for each rule that a plan can break: people, hires, hours.
  package enum BrokenRule {
    package static let selectionMinimum = Phrase(ja: "支援対象者が少なすぎます", en: "too few researchers are supported")
    package static let selectionMaximum = Phrase(ja: "支援対象者が多すぎます", en: "too many researchers are supported")
    package static let selectionRequired = Phrase(
      ja: "必ず支援する研究者が支援されていません", en: "a required researcher is not supported")
    package static let selectionExcluded = Phrase(
      ja: "対象外の研究者が支援されています", en: "an excluded researcher is supported")
    package static let selectionPin = Phrase(
      ja: "決定済みの支援の可否と違います", en: "support differs from what was already decided")
    package static let quotaMinimum = Phrase(ja: "人数枠の下限に足りません", en: "a quota's minimum number is missed")
    package static let quotaMaximum = Phrase(ja: "人数枠の上限を超えています", en: "a quota's maximum number is exceeded")
    package static let quotaMinimumShare = Phrase(
      ja: "割合枠の下限に足りません", en: "a quota's minimum share is missed")
    package static let quotaMaximumShare = Phrase(
      ja: "割合枠の上限を超えています", en: "a quota's maximum share is exceeded")
    package static let hiringOff = Phrase(
      ja: "雇用しない設定なのに雇用があります", en: "somebody is hired although hiring is switched off")
    package static let hirePlace = Phrase(
      ja: "その職種を置けない場所に雇用しています", en: "the role may not be hired at this kind of place")
    package static let hireLeadTime = Phrase(
      ja: "募集にかかる期間より早く着任しています", en: "a hire starts before recruitment can be done")
    package static let hireContractEnd = Phrase(
      ja: "契約期間の区切りでない時点で雇用が終わっています", en: "a hire ends where no contract can end")
    package static let hiresPerPeriod = Phrase(
      ja: "一つの期に採用できる人数を超えています", en: "more hires in a period than the market gives")
    package static let hiresInTotal = Phrase(
      ja: "期間全体で採用できる人数を超えています", en: "more hires in total than the market gives")
    package static let hirePin = Phrase(ja: "決定済みの雇用と違います", en: "hires differ from what was already decided")
    package static let headCountPin = Phrase(
      ja: "決められた採用総数の範囲から外れています", en: "the number hired is outside the range decided for it")
    package static let staffCapacity = Phrase(
      ja: "支援職員の時間を働ける以上に割り当てています", en: "staff are assigned more hours than they have")
    package static let staffServes = Phrase(
      ja: "配置場所から支援できない研究者を支援しています", en: "staff serve a researcher whom their place does not serve")
    package static let staffSkill = Phrase(
      ja: "その職種にはできない業務を割り当てています", en: "staff are given a chore outside their skills")
    package static let staffPin = Phrase(
      ja: "決定済みの業務分担と違います", en: "assigned hours differ from what was already decided")
    package static let choreHours = Phrase(
      ja: "委ねられる時間より多くの業務時間を減らしています", en: "more chore hours are saved than can be handed over")
    package static let sessionsHeld = Phrase(
      ja: "担当していて手放せるコマより多く代行させています", en: "more sessions are bought out than are held and may go")
    package static let sessionsDuty = Phrase(
      ja: "機関のバイアウト制度が認めない業務を代行させています", en: "the institution's buyout rule does not allow this duty")
    package static let buyoutOff = Phrase(
      ja: "バイアウトしない設定なのに代行があります", en: "sessions are bought out although buyout is switched off")
    package static let classHours = Phrase(
      ja: "代行させる授業時間が年間の上限を超えています", en: "more class hours are bought out in a year than allowed")
    package static let sessionsPin = Phrase(
      ja: "決定済みの代行コマ数と違います", en: "bought sessions differ from what was already decided")
    package static let tierCapacity = Phrase(
      ja: "代行者の確保できる数を超えています", en: "more substitutes are used than are available")
    package static let tierCovers = Phrase(
      ja: "この代行者はその人のその業務を代行できません", en: "these substitutes do not cover this person's sessions")
    package static let colleagueAllowed = Phrase(
      ja: "同僚が代行できない業務です", en: "colleagues may not take this kind of session")
    package static let colleagueSessions = Phrase(
      ja: "同僚が引き受ける数より多く同僚に任せています", en: "more sessions are left to colleagues than colleagues take")
    package static let departmentShare = Phrase(
      ja: "診療科で代行させる割合が上限を超えています", en: "too large a share of a department's sessions is bought out")
    package static let overtimeRelief = Phrase(
      ja: "労働時間の上限まで下がっていません", en: "a supported person is not brought down to the hours ceiling")
    package static let colleagueCeiling = Phrase(
      ja: "代行する同僚が労働時間の上限を超えます", en: "a covering colleague exceeds the hours ceiling")
    package static let othersHeadroom = Phrase(
      ja: "診療科の他の医師の余力を超えています", en: "the department's other physicians take more than their headroom")
  }
}
