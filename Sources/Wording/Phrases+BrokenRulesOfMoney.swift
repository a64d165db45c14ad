extension Phrase.BrokenRule {
  // Protection, measures, money and the plan's own consistency.
  package static let protectedTime = Phrase(
    ja: "保護する半日を支える時間が足りません", en: "too little time stands behind the protected half-days")
  package static let protectedSlots = Phrase(
    ja: "保護する半日を置く時間割の枠が足りません", en: "too few timetable slots for the protected half-days")
  package static let protectedMaximum = Phrase(
    ja: "保護する半日が一人あたりの上限を超えています", en: "more protected half-days than the person's maximum")
  package static let protectedFloor = Phrase(
    ja: "必ず確保すべき半日に足りません", en: "the hard floor of protected half-days is missed")
  package static let protectedPin = Phrase(
    ja: "決定済みの保護半日と違います", en: "protected half-days differ from what was already decided")
  package static let dxOff = Phrase(
    ja: "DX施策を使わない設定なのに導入があります", en: "a measure is adopted although DX is switched off")
  package static let dxLeadTime = Phrase(
    ja: "準備にかかる期間より早くDX施策が始まっています", en: "a measure is in place before its lead time")
  package static let dxServes = Phrase(
    ja: "このDX施策の対象でない研究者の時間を減らしています", en: "a measure saves time of a researcher whom it does not serve")
  package static let dxSaving = Phrase(
    ja: "DX施策の効果より多くの時間を減らしています", en: "more hours are removed than the measure saves")
  package static let dxPin = Phrase(
    ja: "決定済みのDX施策の導入と違います", en: "adoption differs from what was already decided")
  package static let dxRemovalPin = Phrase(
    ja: "決定済みのDX施策の削減時間と違います", en: "hours removed differ from what was already decided")
  package static let purseMayPay = Phrase(
    ja: "この経費からは支払えない費目です", en: "the purse may not pay for this")
  package static let purseShared = Phrase(
    ja: "経費の年額を超えています", en: "a purse's amount of the year is exceeded")
  package static let pursePerson = Phrase(
    ja: "研究者個人の年額を超えています", en: "a person's amount of the year is exceeded")
  package static let pursePool = Phrase(
    ja: "個人枠の経費の合計が年額を超えています", en: "the personal amounts of the year are exceeded in sum")
  package static let purseOwnFunds = Phrase(
    ja: "機関の自己資金を超えています", en: "an institution's own funds are exceeded")
  package static let buyoutShare = Phrase(
    ja: "バイアウト経費が直接経費に対する上限割合を超えています", en: "buyout takes too large a share of a person's direct cost")
  package static let salaryLimit = Phrase(
    ja: "PI人件費が上限を超えています", en: "the researcher's own salary exceeds its limit")
  package static let researchExtra = Phrase(
    ja: "研究費の上乗せが希望額を超えています", en: "extra research money exceeds what is wished")
  package static let purseCarry = Phrase(
    ja: "翌年度への繰越が認められる額を超えています", en: "more is carried over than the purse allows")
  package static let purseMove = Phrase(
    ja: "経費間の流用が認められる額を超えています", en: "more is moved between purses than allowed")
  package static let paymentPin = Phrase(
    ja: "決定済みの支払いと違います", en: "a payment differs from what was already decided")
  package static let carryPin = Phrase(
    ja: "決定済みの繰越と違います", en: "a carry-over differs from what was already decided")
  package static let awardCap = Phrase(
    ja: "補助事業費の上限を超えています", en: "the award's cap is exceeded")
  package static let institutionMinimum = Phrase(
    ja: "機関の配分が下限に足りません", en: "an institution's share is below its minimum")
  package static let institutionMaximum = Phrase(
    ja: "機関の配分が上限を超えています", en: "an institution's share is above its maximum")
  package static let requiredPosts = Phrase(
    ja: "必要な支援職員の人数に足りません", en: "fewer support posts than required")
  package static let requiredMeasure = Phrase(
    ja: "先に整えるべき施策より前に、そこへ雇用しています", en: "somebody is hired where a measure must be in place first")
  package static let unknownReference = Phrase(
    ja: "シナリオにない名前を指しています", en: "an entry names something that the scenario does not have")
  package static let outsideAward = Phrase(
    ja: "補助事業の期間の外を指しています", en: "an entry lies outside the award's period")
  package static let notANumber = Phrase(ja: "数でない値があります", en: "an entry's number is not finite")
  package static let negativeNumber = Phrase(ja: "負の値があります", en: "an entry's number is negative")
  package static let hugeNumber = Phrase(ja: "大きすぎる値があります", en: "an entry's number is absurdly large")
  package static let duplicate = Phrase(ja: "同じ内容が二度書かれています", en: "the same thing is entered twice")
  package static let unpaid = Phrase(ja: "支払い元の決まっていない費用があります", en: "an expense is not fully paid")
  package static let overpaid = Phrase(ja: "費用より多く支払っています", en: "more is paid than an expense costs")
  package static let claimedObjective = Phrase(
    ja: "書かれた目的関数値が計算し直した値と違います", en: "the objective claimed differs from the one recomputed")
  package static let claimedBound = Phrase(
    ja: "書かれた上界が計画の値を下回っています", en: "the bound claimed lies below the plan's value")
  package static let claimedCharge = Phrase(
    ja: "書かれた補助事業費が計算し直した額と違います", en: "the charge claimed differs from the one recomputed")
}
