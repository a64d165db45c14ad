extension Phrase {
  /// Options and refusals of `generate`.
  package enum Generate {
    package static let researchers = Phrase(
      ja: "候補者の人数（全機関の合計）。", en: "Candidates, over all institutions.")
    package static let supported = Phrase(
      ja: "支援する人数（全機関の合計）。", en: "Researchers supported, over all institutions.")
    package static let departments = Phrase(
      ja: "診療科・部門の数（全機関の合計）。", en: "Departments, over all institutions.")
    package static let institutions = Phrase(
      ja: "大学の数。2以上なら特色型の連携になります。",
      en: "Universities; with two or more the award is of the distinctive type, a consortium.")
    package static let seed = Phrase(
      ja: "乱数の種（0以上の整数）。同じ種は同じシナリオを作ります。",
      en: "Seed, a whole number of at least 0; the same seed makes the same scenario.")
    package static let money = Phrase(
      ja: "資金: loose（事業の目安額）、tight（整備費6割・研究費7割）、scarce（整備費3分の1・研究費半分）。",
      en: "Money: loose (guide amounts), tight (6/10 and 7/10) or scarce (1/3 and 1/2 of the two purses).")
    package static let scarceCover = Phrase(
      ja: "代診医・代講者を少なくします。", en: "Few substitutes for clinics and classes.")
    package static let scarceRecruitment = Phrase(
      ja: "採用できる支援職員を少なくします。", en: "Few support staff to be found.")
    package static let months = Phrase(
      ja: "補助事業の月数（6から120、3の倍数）。2025年10月に始まります。",
      en: "Months of the award, 6 to 120 in steps of 3, from October 2025.")
    package static let dx = Phrase(
      ja: "DX: none（なし）、usual（標準）、heavy（重点）。", en: "DX measures: none, usual or heavy.")
    package static let award = Phrase(
      ja: "補助事業の型: automatic（大学の数による）、comprehensive（総合型）、distinctive（特色型）。",
      en: "Type of award: automatic (by the number of universities), comprehensive or distinctive.")

    package static func between(_ option: String, _ least: Int, _ most: Int) -> Phrase {
      Phrase(
        ja: "--\(option) には\(least)から\(most)までの整数を指定してください。",
        en: "--\(option) must be a whole number from \(least) to \(most).")
    }
    package static func notAbove(_ option: String, _ most: Int, _ other: Phrase) -> Phrase {
      Phrase(
        ja: "--\(option) には1から\(most)まで（\(other.ja)以下）の整数を指定してください。",
        en: "--\(option) must be a whole number from 1 to \(most), the number of \(other.en).")
    }
    package static let candidates = Phrase(ja: "候補者の人数", en: "candidates")
    package static let monthsRange = Phrase(
      ja: "--months には6から120までの3の倍数を指定してください。",
      en: "--months must be a multiple of 3 from 6 to 120.")
    package static let oneUniversity = Phrase(
      ja: "総合型（--award comprehensive）は1大学です。--institutions を1にするか、distinctive にしてください。",
      en: "A comprehensive award has one university: set --institutions 1, or --award distinctive.")
    package static let severalUniversities = Phrase(
      ja: "特色型（--award distinctive）には2大学以上が要ります。",
      en: "A distinctive award needs at least two universities: set --institutions 2 or more.")
    package static func made(_ folder: String) -> Phrase {
      Phrase(ja: "シナリオを作りました: \(folder)", en: "made the scenario \(folder)")
    }
    package static func nextSolve(_ folder: String) -> Phrase {
      Phrase(
        ja: "「kenkyubi solve \(folder)」で計画を求められます。", en: "run 'kenkyubi solve \(folder)' to plan it.")
    }
  }
}
