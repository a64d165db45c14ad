package import Planning

/// A supported person's week by kind of work in one fiscal year, as effort is declared: today, and under the plan on average
/// over the year's weeks.
package struct EffortAccount: Hashable, Sendable {
  package var researcher: String
  package var year: Int
  package var before: WeeklyHours
  /// Freed hours leave the work that they belonged to. What is kept adds to research, what leaks to other work, and overtime
  /// relief is gone from the week, so that the total falls by exactly that.
  package var after: WeeklyHours
  package var relief: Hours
}
