/// A decision that is already taken, or forbidden, or bounded: data for the plan, not a wish.
package enum Pin: Hashable, Sendable {
  /// The researcher is (not) supported.
  case support(researcher: String, Bool)
  /// Steps of the role that start at the place in the period, over all contract lengths. With at least one step the
  /// hire is made: lead time, recruitment limits and the hiring switch do not apply to it.
  case hire(role: String, place: String, period: Int, steps: CountRange)
  /// Steps of the role that are hired over the whole award, at the place or (`nil`) anywhere, over all starts and contract lengths.
  case headCount(role: String, place: String?, steps: CountRange)
  /// The measure is in place from exactly this period; `nil`: never.
  case measure(String, fromPeriod: Int?)
  /// Sessions of the kind bought from the researcher in the term, over all substitutes.
  case buyout(researcher: String, kind: String, term: Int, sessions: CountRange)
  /// Protected half-days. When `isActual` the term has passed: the number (the least of the range) is a fact, and so
  /// is what other pins say about the person in the term; no rule is broken by facts.
  case protected(researcher: String, term: Int, halfDays: CountRange, isActual: Bool)
  /// Hours a week of the role's staff at the place on a chore of the researcher.
  case assignment(role: String, place: String, researcher: String, chore: String, period: Int, hours: Hours)
  /// Chore hours a week that the measure removes for the researcher.
  case removal(measure: String, researcher: String, chore: String, period: Int, hours: Hours)
  /// Yen of an item paid from a purse in a fiscal year (index).
  case payment(ExpenseItem, purse: String, year: Int, yen: Yen)
  /// Yen of a shared purse carried out of a fiscal year (index).
  case carry(purse: String, year: Int, yen: Yen)
}
