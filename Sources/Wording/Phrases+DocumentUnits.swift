extension Phrase.Units {
  /// Half-days a week; means have fractions.
  package static func halfDays(_ number: String) -> Phrase {
    Phrase(ja: "週\(number)半日", en: number == "1" ? "1 half-day a week" : "\(number) half-days a week")
  }

  /// Large amounts for axes and summaries: millions of yen, to a tenth.
  package static func millions(_ yen: Double) -> Phrase {
    let millions = NumberText.compact(yen / 1_000_000, places: 1)
    return Phrase(ja: "\(millions)百万円", en: "JPY \(millions) million")
  }

  /// Hours a week, to a tenth.
  package static func weeklyHours(_ hours: Double) -> Phrase {
    let number = NumberText.decimal(hours, places: 1)
    return Phrase(ja: "週\(number)時間", en: "\(number) hours a week")
  }
}
