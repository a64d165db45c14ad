package import Planning

/// Calendars for tests.
package enum TestCalendar {
  /// An award of `count` months from a given month (October 2025 by default).
  ///
  /// - Precondition: the ends lie on period boundaries counted from April.
  package static func months(
    _ count: Int, from start: YearMonth = YearMonth(year: 2025, month: 10), periodMonths: Int = 3
  ) -> PlanningCalendar {
    let end = start.adding(months: count - 1)
    guard let calendar = PlanningCalendar(start: start, end: end, periodMonths: periodMonths) else {
      preconditionFailure(
        "a test asks for \(count) months from \(start.isoText) in \(periodMonths)-month periods")
    }
    return calendar
  }
}
