import Planning
import Testing

@Suite struct YearMonthTests {
  @Test(arguments: [
    (2025, 4, 2025, 0), (2025, 12, 2025, 8), (2026, 1, 2025, 9), (2026, 3, 2025, 11), (2026, 4, 2026, 0),
  ]) func fiscalYearsBeginInApril(_ year: Int, _ month: Int, _ fiscalYear: Int, _ fiscalMonth: Int) {
    let date = YearMonth(year: year, month: month)
    #expect(date.fiscalYear == fiscalYear && date.fiscalMonth == fiscalMonth)
  }

  @Test func addingGoesOverTheTurnOfTheYearAndBack() {
    let date = YearMonth(year: 2025, month: 10)
    #expect(date.adding(months: 3) == YearMonth(year: 2026, month: 1))
    #expect(date.adding(months: -10) == YearMonth(year: 2024, month: 12))
    #expect(YearMonth(serial: date.serial) == date)
    #expect(date < date.adding(months: 1) && YearMonth(year: 2024, month: 12) < date)
    #expect(YearMonth(year: 2026, month: 1).isoText == "2026-01")
  }
}

@Suite struct PlanningCalendarTests {
  /// The programmes' period: two and a half years from October 2025, in quarters.
  private func programme() throws -> PlanningCalendar {
    try #require(
      PlanningCalendar(
        start: YearMonth(year: 2025, month: 10), end: YearMonth(year: 2028, month: 3), periodMonths: 3))
  }

  @Test func programmeHasTenQuartersInFiveHalvesOfThreeYears() throws {
    let calendar = try programme()
    #expect(calendar.monthCount == 30 && calendar.periods.count == 10)
    #expect(calendar.fiscalYears == [2025, 2026, 2027])
    #expect(calendar.terms.map(\.half) == [2, 1, 2, 1, 2])
    #expect(calendar.terms.map(\.periods) == [0..<2, 2..<4, 4..<6, 6..<8, 8..<10])
    #expect(calendar.terms.map(\.year) == [0, 1, 1, 2, 2])
    #expect((0..<3).map(calendar.months(inYear:)) == [6, 12, 12])
    #expect(calendar.end == YearMonth(year: 2028, month: 3))
  }

  @Test func periodsLieInTheirTermAndYearWithoutGaps() throws {
    let calendar = try programme()
    var month = calendar.start
    for period in calendar.periods {
      #expect(period.start == month)
      #expect(calendar.terms[period.term].periods.contains(period.index))
      #expect(calendar.fiscalYears[period.year] == period.start.fiscalYear)
      month = month.adding(months: calendar.periodMonths)
    }
    #expect(month == calendar.end.adding(months: 1))
    #expect(calendar.months(of: 1..<4, inYear: 0) == 3 && calendar.months(of: 1..<4, inYear: 1) == 6)
  }

  @Test func monthsOutsideTheAwardHaveNoPeriod() throws {
    let calendar = try programme()
    #expect(calendar.period(containing: YearMonth(year: 2025, month: 9)) == nil)
    #expect(calendar.period(containing: YearMonth(year: 2025, month: 12)) == 0)
    #expect(calendar.period(containing: YearMonth(year: 2026, month: 1)) == 1)
    #expect(calendar.term(containing: YearMonth(year: 2028, month: 3)) == 4)
    #expect(calendar.term(containing: YearMonth(year: 2028, month: 4)) == nil)
  }

  @Test func termsAreCutWhereTheAwardBeginsAndEnds() throws {
    let calendar = try #require(
      PlanningCalendar(
        start: YearMonth(year: 2025, month: 7), end: YearMonth(year: 2026, month: 4), periodMonths: 1))
    #expect(calendar.terms.map(\.months) == [3, 6, 1])
    #expect(calendar.terms.map(\.half) == [1, 2, 1])
  }

  /// Length, first month and number of months that do not fit together.
  @Test(arguments: [(2, 4, 12), (3, 5, 12), (6, 7, 6), (3, 4, 4), (1, 4, 0), (1, 4, 241)])
  func whatDoesNotFitIsRefused(_ periodMonths: Int, _ month: Int, _ count: Int) {
    let start = YearMonth(year: 2025, month: month)
    let end = start.adding(months: count - 1)
    #expect(PlanningCalendar(start: start, end: end, periodMonths: periodMonths) == nil)
  }
}
