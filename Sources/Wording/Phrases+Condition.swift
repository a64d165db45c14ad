package import Planning

extension Phrase {
  /// What a condition is about, without its value: it stands in lists and in "raise … by …".
  package enum Condition {
    package static let supportedMinimum = Phrase(
      ja: "支援対象者の最少人数", en: "the least number of researchers supported")
    package static let supportedMaximum = Phrase(ja: "支援対象者の最多人数", en: "the most researchers supported")
    package static func required(_ name: String) -> Phrase {
      Phrase(ja: "\(name)さんを必ず支援すること", en: "that \(name) must be supported")
    }
    package static func excluded(_ name: String) -> Phrase {
      Phrase(ja: "\(name)さんを支援の対象外とすること", en: "that \(name) must not be supported")
    }
    package static let floor = Phrase(
      ja: "支援対象者全員に絶対条件として確保する週の半日数",
      en: "the protected half-days a week that everybody supported must have (hard floor)")
    package static func requirement(_ title: String) -> Phrase {
      Phrase(ja: "支援職員の必要人数「\(title)」", en: "the required posts '\(title)'")
    }
    package static func quotaMinimum(_ title: String) -> Phrase {
      Phrase(ja: "人数枠「\(title)」の下限", en: "the least number of the quota '\(title)'")
    }
    package static func quotaMaximum(_ title: String) -> Phrase {
      Phrase(ja: "人数枠「\(title)」の上限", en: "the greatest number of the quota '\(title)'")
    }
    package static func quotaMinimumShare(_ title: String) -> Phrase {
      Phrase(ja: "割合枠「\(title)」の下限", en: "the least share of the quota '\(title)'")
    }
    package static func quotaMaximumShare(_ title: String) -> Phrase {
      Phrase(ja: "割合枠「\(title)」の上限", en: "the greatest share of the quota '\(title)'")
    }
    package static func institutionMinimum(_ title: String) -> Phrase {
      Phrase(ja: "\(title)への補助事業費の配分の下限", en: "the least award money for \(title)")
    }
    package static func institutionMaximum(_ title: String) -> Phrase {
      Phrase(ja: "\(title)への補助事業費の配分の上限", en: "the most award money for \(title)")
    }
    package static let buyoutOff = Phrase(ja: "業務の代行（バイアウト）を使わない設定", en: "that buyout is switched off")
    package static let hiringOff = Phrase(ja: "支援職員を雇用しない設定", en: "that hiring is switched off")
    package static let dxOff = Phrase(ja: "研究DX等の施策を使わない設定", en: "that DX measures are switched off")
    package static let fillRateStress = Phrase(
      ja: "採用できる人数を充足率の分だけ少なく見積もる設定", en: "that recruitment limits are cut by their fill rates")
  }

  /// The same for money and what it pays for.
  package enum MoneyCondition {
    package static let cap = Phrase(ja: "補助事業費の上限", en: "the award's cap")
    package static func purse(_ title: String, _ year: Phrase) -> Phrase {
      Phrase(ja: "\(year.ja)の\(title)の額", en: "the amount of '\(title)' in \(year.en)")
    }
    package static func personalPurse(_ title: String, _ year: Phrase) -> Phrase {
      Phrase(ja: "\(year.ja)の\(title)の一人あたりの額", en: "the amount of '\(title)' per person in \(year.en)")
    }
    package static func carryOver(_ title: String) -> Phrase {
      Phrase(ja: "\(title)の繰越の制限", en: "the limit on carrying '\(title)' over")
    }
    package static func ownFunds(_ year: Phrase) -> Phrase {
      Phrase(ja: "\(year.ja)の自己資金", en: "the own funds of \(year.en)")
    }
    package static func ownFunds(_ title: String, _ year: Phrase) -> Phrase {
      Phrase(ja: "\(title)の\(year.ja)の自己資金", en: "the own funds of \(title) in \(year.en)")
    }
    package static let buyoutShare = Phrase(
      ja: "一人の直接経費のうち代行に使える割合の上限", en: "the most of a person's direct money that may pay for substitutes")
    package static func institutionBuyoutShare(_ title: String) -> Phrase {
      Phrase(
        ja: "\(title)が定める、一人の直接経費のうち代行に使える割合の上限",
        en: "the limit of \(title) on the share of a person's money for substitutes")
    }
    package static let researchNeeds = Phrase(
      ja: "支援対象者それぞれの必要研究費", en: "the research money that each supported person needs")
    package static func commitment(_ title: String) -> Phrase {
      Phrase(ja: "契約済みの支出「\(title)」", en: "the commitment '\(title)'")
    }
    package static func recruitedPerPeriod(_ role: String) -> Phrase {
      Phrase(ja: "\(role)を一つの期に採用できる人数", en: "the posts of \(role) that can be filled in one period")
    }
    package static func recruitedInTotal(_ role: String) -> Phrase {
      Phrase(ja: "\(role)を期間全体で採用できる人数", en: "the posts of \(role) that can be filled in all")
    }
    package static func lead(_ title: String) -> Phrase {
      Phrase(ja: "\(title)の準備期間", en: "the lead time of \(title)")
    }
    package static func founding(_ place: String, _ measure: String) -> Phrase {
      Phrase(
        ja: "\(place)には「\(measure)」の後でなければ雇用できないこと",
        en: "that nobody can be hired at \(place) before '\(measure)'")
    }
  }

  /// The same for duties and hours.
  package enum DutyCondition {
    package static func dutyNotAllowed(_ institution: String, _ duty: Phrase) -> Phrase {
      Phrase(
        ja: "\(institution)で\(duty.ja)の代行が認められていないこと",
        en: "that \(institution) allows no buyout of \(duty.en)")
    }
    package static func duty(_ duty: SessionKind.Duty) -> Phrase {
      switch duty {
      case .clinical: Phrase(ja: "診療", en: "clinical duties")
      case .teaching: Phrase(ja: "教育", en: "teaching")
      case .outside: Phrase(ja: "学外勤務", en: "work for other employers")
      }
    }
    package static func classHours(_ institution: String) -> Phrase {
      Phrase(
        ja: "\(institution)で一人の授業時間のうち代行できる割合",
        en: "the share of a person's class hours that may be bought out at \(institution)")
    }
    package static func kept(_ name: String, _ kind: String) -> Phrase {
      Phrase(ja: "\(name)さんが自分で担当し続ける「\(kind)」の週のコマ数", en: "the '\(kind)' sessions a week that \(name) keeps")
    }
    package static func substitutes(_ title: String) -> Phrase {
      Phrase(ja: "代行者「\(title)」が引き受けられる週のコマ数", en: "the sessions a week that '\(title)' can take")
    }
    package static func departmentShare(_ title: String) -> Phrase {
      Phrase(ja: "\(title)のコマのうち代行できる割合", en: "the share of the sessions of \(title) that may be bought out")
    }
    package static func maximumHalfDays(_ name: String) -> Phrase {
      Phrase(ja: "\(name)さんが研究に充てられる週の半日数の上限", en: "the most protected half-days a week of \(name)")
    }
    package static func othersHeadroom(_ title: String) -> Phrase {
      Phrase(
        ja: "\(title)の他の医師が引き受けられる週の時間",
        en: "the hours a week that other physicians of \(title) can take over")
    }
    package static func ceiling(_ name: String) -> Phrase {
      Phrase(ja: "\(name)さんの労働時間の上限", en: "the hours ceiling of \(name)")
    }
    package static func ceilingValue(_ hours: String, ceiling: String) -> Phrase {
      Phrase(ja: "いま週\(hours)時間、上限は週\(ceiling)時間", en: "\(hours) h a week now, at most \(ceiling)")
    }
  }
}
