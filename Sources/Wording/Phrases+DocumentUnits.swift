extension Phrase.Units {
  /// Half-days a week; means have fractions.
  package static func halfDays(_ number: String) -> Phrase {
    Phrase(ja: "週\(number)回（半日）", en: number == "1" ? "1 half-day a week" : "\(number) half-days a week")
  }

  /// Large amounts for axes and summaries: millions of yen, to a tenth.
  package static func millions(_ yen: Double) -> Phrase {
    let millions = NumberText.compact(yen / 1_000_000, places: 1)
    return Phrase(ja: "\(millions)百万円", en: "JPY \(millions) million")
  }

  package static func institutions(_ count: Int) -> Phrase {
    Phrase(ja: "\(count)機関", en: count == 1 ? "1 institution" : "\(count) institutions")
  }

  package static func departments(_ count: Int) -> Phrase {
    Phrase(ja: "\(count)診療科等", en: count == 1 ? "1 department" : "\(count) departments")
  }

  package static func months(_ count: Int) -> Phrase {
    Phrase(ja: "\(count)か月", en: count == 1 ? "1 month" : "\(count) months")
  }

  /// Hours a week, to a tenth.
  package static func weeklyHours(_ hours: Double) -> Phrase {
    let number = NumberText.decimal(hours, places: 1)
    return Phrase(ja: "週\(number)時間", en: "\(number) hours a week")
  }
}
