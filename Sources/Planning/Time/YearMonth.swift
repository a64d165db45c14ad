/// A calendar month.
package struct YearMonth: Hashable, Comparable, Codable, Sendable {
  package let year: Int
  /// 1 (January) … 12.
  package let month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Months since year 0, so that differences are month counts.
  package var serial: Int { year * 12 + month - 1 }

  package init(serial: Int) { self.init(year: serial / 12, month: serial % 12 + 1) }

  package func adding(months: Int) -> YearMonth { YearMonth(serial: serial + months) }

  /// The Japanese fiscal year (April to March) that the month belongs to.
  package var fiscalYear: Int { month >= 4 ? year : year - 1 }

  /// Months since April, 0 … 11.
  package var fiscalMonth: Int { (month + 8) % 12 }

  package static func < (lhs: YearMonth, rhs: YearMonth) -> Bool { lhs.serial < rhs.serial }

  /// `2025-10`.
  package var isoText: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
