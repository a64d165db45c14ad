extension Phrase {
  /// The acceptance sheet: the award's rules one by one.
  package enum Acceptance {
    package static let note = Phrase(
      ja: "補助事業の規則（規則集及びシナリオに書かれたもの）と計画を照合した。規則集の根拠が推定のものは、公募要領で確かめる必要がある。本表は採択や受理を保証しない。",
      en:
        "The plan held against the award's rules, as the rule pack and the scenario have them. Rules whose evidence is an estimate must be "
        + "checked in the call. This sheet promises no acceptance.")
    package static let caption = Phrase(ja: "要件と計画の照合", en: "Rules and plan")
    package static let rule = Phrase(ja: "要件", en: "Rule")
    package static let limit = Phrase(ja: "規則の値", en: "The rule says")
    package static let plan = Phrase(ja: "計画の値", en: "The plan has")
    package static let margin = Phrase(ja: "余裕", en: "Margin")
    package static let verdict = Phrase(ja: "判定", en: "Verdict")
    package static let evidence = Phrase(ja: "規則の根拠", en: "Evidence of the rule")
    package static let met = Phrase(ja: "適合", en: "met")
    package static let rejected = Phrase(ja: "不適合（受理されないおそれ）", en: "not met: would be rejected")
    package static let own = Phrase(ja: "シナリオの値", en: "from the scenario")

    package static let cap = Phrase(
      ja: "補助事業費の上限（一般管理費を含む、円）", en: "Cap of the award (overhead included, JPY)")
    package static let people = Phrase(ja: "支援対象者の人数の上限", en: "Most people supported")
    package static let leastPeople = Phrase(ja: "支援対象者の人数の下限", en: "Fewest people supported")
    package static func purse(_ purse: String, _ year: Phrase) -> Phrase {
      Phrase(ja: "\(purse)（\(year.ja)、円）", en: "\(purse) (\(year.en), JPY)")
    }
    package static let buyoutShare = Phrase(
      ja: "一人の代行経費の割合の上限（計画での最大）", en: "Buyout as a share of a person's direct amount (the most in the plan)")
    package static let salary = Phrase(
      ja: "PI人件費の上限（一人・年あたりの最大、円）", en: "Own salary charged, a person and year (the most, JPY)")
    package static func salary(_ year: Phrase, _ months: Phrase) -> Phrase {
      Phrase(
        ja: "PI人件費の上限（\(year.ja)の\(months.ja)分、一人あたりの最大、円）",
        en: "Own salary charged, a person, \(year.en) with \(months.en) (the most, JPY)")
    }
    package static let start = Phrase(
      ja: "補助事業期間の開始（最初の着任・導入）", en: "Start of the award (the first hire or measure)")
    package static let end = Phrase(ja: "補助事業期間の終了（最後の任期末）", en: "End of the award (the last contract's end)")
    package static let otherRules = Phrase(ja: "その他のすべての規則", en: "All other rules")
    package static let broken = Phrase(ja: "守られていない規則", en: "Rules that are broken")
    package static let audited = Phrase(
      ja: "採用できる人数、代行者の数、診療科が手放せるコマの割合、労働時間の上限など、計画が守るべきその他の規則は、独立の監査ですべて守られていることを確かめた。",
      en:
        "The other rules of planning – labour market, substitutes, what departments can hand over, hours ceilings – were all found kept "
        + "by the independent audit.")
  }
}
