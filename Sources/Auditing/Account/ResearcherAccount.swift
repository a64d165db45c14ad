package import Planning

/// One researcher's time under the plan.
package struct ResearcherAccount: Hashable, Sendable {
  package var researcher: String
  package var institution: String
  package var department: String
  package var isSupported: Bool
  package var weight: Double
  /// Total hours a week now, and the ceiling on them.
  package var totalHours: Hours
  package var ceiling: Hours
  /// max(0, total − ceiling) and max(0, ceiling − total).
  package var overtime: Hours
  package var headroom: Hours
  /// C⁰: research hours now without research chores.
  package var coreHoursNow: Hours
  /// p̂: half-days that today's slots and core hours protect without the award.
  package var timetableHalfDays: Int
  package var periods: [ResearcherPeriodAccount]
  package var terms: [ResearcherTermAccount]
  /// Over the award; kinds of hours as in `HoursTotals`, for supported people and others alike.
  package var totals: HoursTotals
  /// Freed core hours that count while not supported, over the award.
  package var elsewhereOverAward: Hours
}

/// Hours a week in one staffing period.
package struct ResearcherPeriodAccount: Hashable, Sendable {
  package var period: Int
  package var weeks: Double
  /// Freed hours other than research chores, by what freed them.
  package var freedBySessions: Hours
  package var freedByStaff: Hours
  package var freedByMeasures: Hours
  /// F, the sum of the three.
  package var gross: Hours { freedBySessions + freedByStaff + freedByMeasures }
  /// `relief + leaked + kept` is `gross`.
  package var relief: Hours
  package var leaked: Hours
  package var kept: Hours
  /// Saved research chores, by staff and by measures.
  package var researchSavedByStaff: Hours
  package var researchSavedByMeasures: Hours
  package var researchSaved: Hours { researchSavedByStaff + researchSavedByMeasures }
  /// Core research hours: C⁰ + kept + saved research chores.
  package var coreHours: Hours
  /// g: what counts in the objective of somebody who is not supported; 0 for the supported.
  package var elsewhere: Hours
}

/// A timetable term.
package struct ResearcherTermAccount: Hashable, Sendable {
  package var term: Int
  package var weeks: Double
  /// Least core hours of the term's periods.
  package var leastCoreHours: Hours
  /// p and p̂ (0 for people who are not supported).
  package var halfDays: Int
  package var timetableHalfDays: Int
  package var gainedHalfDays: Int { halfDays - timetableHalfDays }
  /// Half-days missing to the wished floor.
  package var missingHalfDays: Int
  /// The most that slots allow: p⁰ + free slots + slots of bought sessions.
  package var slots: Int
  /// Sessions a week bought, and taken over from colleagues.
  package var sessionsBought: Int
  package var sessionsTakenOver: Int
  /// W L p.
  package var protectedOverTerm: Hours
}
