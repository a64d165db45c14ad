/// The award's time axis: staffing periods inside timetable terms inside fiscal years.
///
/// A period has 1, 3 or 6 months; a term is a fiscal half-year (April–September, October–March), cut
/// to the award where the award begins or ends inside it. Terms hold whole periods.
package struct PlanningCalendar: Hashable, Sendable {
  /// First month of the award.
  package let start: YearMonth
  /// Months in the award.
  package let monthCount: Int
  /// Months in one staffing period: 1, 3 or 6.
  package let periodMonths: Int
  package let periods: [Period]
  package let terms: [Term]
  /// The fiscal years touched, ascending. Yearly data in the scenario is indexed like this.
  package let fiscalYears: [Int]

  /// A staffing period: whole months, one term, one fiscal year.
  package struct Period: Hashable, Sendable {
    package let index: Int
    package let start: YearMonth
    /// Index into `terms`.
    package let term: Int
    /// Index into `fiscalYears`.
    package let year: Int
  }

  /// A timetable term: sessions and protected half-days are constant within it.
  package struct Term: Hashable, Sendable {
    package let index: Int
    package let start: YearMonth
    package let months: Int
    package let periods: Range<Int>
    /// Index into `fiscalYears`.
    package let year: Int
    /// 1 for April–September, 2 for October–March.
    package let half: Int
  }

  /// Builds the calendar.
  ///
  /// Returns `nil` unless `periodMonths` is 1, 3 or 6, `start <= end`, and both ends lie on period
  /// boundaries counted from April.
  package init?(start: YearMonth, end: YearMonth, periodMonths: Int) {
    let count = end.serial - start.serial + 1
    guard [1, 3, 6].contains(periodMonths), count > 0, count <= 240,
      start.fiscalMonth % periodMonths == 0, count % periodMonths == 0
    else { return nil }
    self.start = start
    self.monthCount = count
    self.periodMonths = periodMonths
    fiscalYears = Array(start.fiscalYear...end.fiscalYear)
    var periods: [Period] = []
    var terms: [Term] = []
    var month = start
    while month <= end {
      let year = month.fiscalYear - start.fiscalYear
      let half = month.fiscalMonth < 6 ? 1 : 2
      let next = min(
        YearMonth(year: month.fiscalYear, month: 4).adding(months: half * 6), end.adding(months: 1))
      let first = periods.count
      let months = next.serial - month.serial
      for offset in stride(from: 0, to: months, by: periodMonths) {
        periods.append(
          Period(
            index: periods.count, start: month.adding(months: offset), term: terms.count, year: year))
      }
      terms.append(
        Term(
          index: terms.count, start: month, months: months, periods: first..<periods.count, year: year,
          half: half))
      month = next
    }
    self.periods = periods
    self.terms = terms
  }

  /// The last month of the award.
  package var end: YearMonth { start.adding(months: monthCount - 1) }

  /// Months of the award inside fiscal year `fiscalYears[year]`: 12 except at the ends.
  package func months(inYear year: Int) -> Int {
    terms.filter { $0.year == year }.reduce(0) { $0 + $1.months }
  }

  /// The period that begins with or contains `month`, or `nil` outside the award.
  package func period(containing month: YearMonth) -> Int? {
    let offset = month.serial - start.serial
    return offset >= 0 && offset < monthCount ? offset / periodMonths : nil
  }

  /// The term containing `month`, or `nil` outside the award.
  package func term(containing month: YearMonth) -> Int? {
    period(containing: month).map { periods[$0].term }
  }

  /// Months of the periods `range` that lie in fiscal year `fiscalYears[year]`.
  package func months(of range: Range<Int>, inYear year: Int) -> Int {
    periods[range].filter { $0.year == year }.count * periodMonths
  }
}
