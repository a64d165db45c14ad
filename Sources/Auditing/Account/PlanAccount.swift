package import Planning

/// A plan's hours, sessions, staff and yen, recomputed from the scenario and the plan alone.
///
/// Every list is in the scenario's order, then by time. Hours are a week's unless a name ends in
/// `OverAward`; yen are whole.
package struct PlanAccount: Hashable, Sendable {
  /// One for each researcher, supported or not.
  package var researchers: [ResearcherAccount]
  /// Of supported researchers, for each fiscal year.
  package var efforts: [EffortAccount]
  package var hires: [HireAccount]
  package var measures: [MeasureAccount]
  /// Pools with hours used or to use, per period.
  package var staff: [StaffAccount]
  /// Tiers per term.
  package var tiers: [TierAccount]
  /// Departments per term.
  package var departments: [DepartmentAccount]
  package var money: MoneyAccount
  package var afterAward: AfterAwardAccount
  package var objective: ObjectiveAccount
  /// Of supported researchers.
  package var totals: HoursTotals
  /// Core research hours freed for researchers who are not supported, unweighted.
  package var elsewhereOverAward: Hours
  package var doNothing: DoNothingAccount
  /// `nil` when nobody is supported.
  package var evenness: EvennessAccount?

  package var supportedCount: Int { researchers.filter(\.isSupported).count }
}

/// Stage 1 and its parts, in weighted hours over the award.
package struct ObjectiveAccount: Hashable, Sendable {
  /// Σ w W L (p − p̂ z); without p̂ when all hours count.
  package var protectedGain: Double
  /// Σ price W miss, as a cost above zero; zero when the floor is hard.
  package var floorPrice: Double
  /// ω Σ W g.
  package var elsewhere: Double
  /// Value of research money above need.
  package var researchMoney: Double
  package var total: Double { protectedGain - floorPrice + elsewhere + researchMoney }
}

/// Freed hours and what became of them, over the award.
package struct HoursTotals: Hashable, Sendable {
  /// Freed hours other than research chores: `relief + leaked + kept`.
  package var gross: Hours
  package var relief: Hours
  package var leaked: Hours
  package var kept: Hours
  /// Saved hours of research chores.
  package var researchChores: Hours
  /// Hours in protected half-days, and those that today's timetable would protect anyway.
  package var protected: Hours
  package var byTimetable: Hours
  package var gained: Hours { protected - byTimetable }
  package static let zero = HoursTotals(
    gross: 0, relief: 0, leaked: 0, kept: 0, researchChores: 0, protected: 0, byTimetable: 0)
}

/// The award refused: nobody hired, nothing bought, nothing charged; protection by timetable alone.
package struct DoNothingAccount: Hashable, Sendable {
  /// For the researchers that the plan supports.
  package var halfDaysOfSupported: Int
  package var hoursOverAwardOfSupported: Hours
  /// For all researchers of the scenario.
  package var halfDaysOfAll: Int
  package var hoursOverAwardOfAll: Hours
  package var awardCharge: Yen
}

/// The supported person with the fewest protected hours (the first of equals).
package struct EvennessAccount: Hashable, Sendable {
  package var researcher: String
  /// Σ W L p over the award, unweighted.
  package var leastProtectedOverAward: Hours
  package var mostProtectedOverAward: Hours
}
