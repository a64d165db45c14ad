import Planning

/// Weeks, and the hours of a session in an average working week.
struct WorkingWeeks {
  private let calendar: PlanningCalendar
  private let weeksPerTerm: Double

  init(_ scenario: Scenario) {
    calendar = scenario.calendar
    weeksPerTerm = scenario.rules.weeksPerTerm
  }

  /// W_τ = weeks of a full term × months / 6.
  func ofTerm(_ term: Int) -> Double { weeksPerTerm * Double(calendar.terms[term].months) / 6 }

  /// W_t.
  var ofPeriod: Double { weeksPerTerm * Double(calendar.periodMonths) / 6 }

  /// W_jτ: weeks in which the kind is held.
  func held(_ kind: SessionKind, term: Int) -> Double {
    kind.weeksPerTerm * Double(calendar.terms[term].months) / 6
  }

  /// What turns an hour of a held week into hours of the average working week.
  func average(_ kind: SessionKind) -> Double {
    weeksPerTerm > 0 ? kind.weeksPerTerm / weeksPerTerm : 0
  }

  /// ĥ_j: hours of one session in the average week.
  func hours(_ kind: SessionKind) -> Hours { kind.hours * average(kind) }

  /// ê_j: hours that it frees.
  func freed(_ kind: SessionKind) -> Hours { kind.efficiency * hours(kind) }
}
