package import Planning

extension Phrase {
  /// Quantities with their units.
  package enum Units {
    package static func yen(_ amount: Yen) -> Phrase {
      let number = NumberText.grouped(amount)
      return Phrase(ja: "\(number)円", en: "JPY \(number)")
    }

    /// Round amounts the way budgets are spoken of (億 and 万円 in Japanese); others to the yen. Nothing is rounded.
    package static func spokenYen(_ amount: Yen) -> Phrase {
      guard amount > 0, amount % 10_000 == 0 else { return yen(amount) }
      let (oku, rest) = amount.quotientAndRemainder(dividingBy: 100_000_000)
      let man = rest / 10_000
      let japanese =
        (oku > 0 ? "\(NumberText.grouped(oku))億" : "") + (man > 0 ? "\(NumberText.grouped(man))万円" : "円")
      return Phrase(ja: japanese, en: "JPY \(NumberText.grouped(amount))")
    }

    /// Hours over the award.
    package static func totalHours(_ hours: Hours) -> Phrase {
      let number = NumberText.decimal(hours, places: 0)
      return Phrase(ja: "\(number)時間", en: "\(number) hours")
    }

    /// Hours over the award, to a tenth.
    package static func exactHours(_ hours: Hours) -> Phrase {
      let number = NumberText.decimal(hours, places: 1)
      return Phrase(ja: "\(number)時間", en: "\(number) hours")
    }

    /// The same rounded up, for what is at most so much.
    package static func hoursAtMost(_ hours: Hours) -> Phrase {
      let number = NumberText.decimalUp(hours, places: 1)
      return Phrase(ja: "\(number)時間", en: "\(number) hours")
    }

    package static func people(_ count: Int) -> Phrase {
      Phrase(ja: "\(count)名", en: count == 1 ? "1 person" : "\(count) people")
    }

    package static func seconds(_ seconds: Double) -> Phrase {
      let number = NumberText.decimal(seconds, places: 1)
      return Phrase(ja: "\(number)秒", en: "\(number) s")
    }

    /// Full-time posts; halves occur.
    package static func posts(_ posts: Double) -> Phrase {
      let number = NumberText.compact(posts)
      return Phrase(ja: "\(number)名分", en: posts == 1 ? "1 post" : "\(number) posts")
    }
  }

  /// Dates and spans.
  package enum Time {
    package static func month(_ month: YearMonth) -> Phrase {
      Phrase(ja: "\(month.year)年\(month.month)月", en: month.isoText)
    }

    /// From the first to the last month, both included.
    package static func span(_ first: YearMonth, _ last: YearMonth) -> Phrase {
      Phrase(
        ja: "\(first.year)年\(first.month)月〜\(last.year)年\(last.month)月",
        en: "\(first.isoText) to \(last.isoText)")
    }

    package static func fiscalYear(_ year: Int) -> Phrase {
      Phrase(ja: "\(year)年度", en: "FY\(year)")
    }

    /// A timetable term: a fiscal half-year.
    package static func term(fiscalYear: Int, half: Int) -> Phrase {
      Phrase(
        ja: half == 1 ? "\(fiscalYear)前期" : "\(fiscalYear)後期", en: "FY\(fiscalYear) H\(half)")
    }

    // For entries outside the award, which have no date.
    package static func yearIndex(_ index: Int) -> Phrase { Phrase(ja: "年度番号\(index)", en: "year \(index)") }
    package static func termIndex(_ index: Int) -> Phrase { Phrase(ja: "半期番号\(index)", en: "term \(index)") }
    package static func periodIndex(_ index: Int) -> Phrase {
      Phrase(ja: "期番号\(index)", en: "period \(index)")
    }
  }

  /// Items that cost money.
  package enum Expense {
    package static func staff(_ role: String, _ institution: String) -> Phrase {
      Phrase(ja: "\(institution)の\(role)の人件費", en: "pay of \(role) at \(institution)")
    }
    package static func measure(_ title: String) -> Phrase {
      Phrase(ja: "\(title)の費用", en: "cost of \(title)")
    }
    package static func buyout(_ name: String) -> Phrase {
      Phrase(ja: "\(name)の代行経費", en: "substitutes for \(name)")
    }
    package static func research(_ name: String) -> Phrase {
      Phrase(ja: "\(name)の研究費", en: "research of \(name)")
    }
    package static func salary(_ name: String) -> Phrase {
      Phrase(ja: "\(name)のPI人件費", en: "salary of \(name)")
    }
    package static func commitment(_ title: String) -> Phrase {
      Phrase(ja: "契約済みの\(title)", en: "commitment \(title)")
    }
  }
}
