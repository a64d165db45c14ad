package import Planning

// Positions in the scenario's lists. Every index set follows the order of the input, so that equal inputs
// give equal programs; the aliases say what an array is indexed by.

/// Position in `Scenario.researchers`.
package typealias ResearcherIndex = Int
/// Position in `Scenario.departments`.
package typealias DepartmentIndex = Int
/// Position in `Scenario.institutions`.
package typealias InstitutionIndex = Int
/// Position in `calendar.terms`.
package typealias TermIndex = Int
/// Position in `calendar.periods`.
package typealias PeriodIndex = Int
/// Position in `calendar.fiscalYears`.
package typealias YearIndex = Int
/// Position in `Scenario.roles`.
package typealias RoleIndex = Int
/// Position in `Scenario.places`.
package typealias PlaceIndex = Int
/// Position in `Scenario.chores`.
package typealias ChoreIndex = Int
/// Position in `Scenario.sessionKinds`.
package typealias KindIndex = Int
/// Position in `Scenario.substitutes`.
package typealias TierIndex = Int
/// Position in `Scenario.measures`.
package typealias MeasureIndex = Int
/// Position in `award.purses`.
package typealias PurseIndex = Int
/// Position in ``IndexSets/pools``.
package typealias PoolIndex = Int
/// Position in ``IndexSets/options``.
package typealias OptionIndex = Int
/// Position in ``IndexSets/items``.
package typealias ItemIndex = Int

/// Staff of one role at one place: where their hours meet.
package struct Pool: Hashable, Sendable {
  package let role: RoleIndex
  package let place: PlaceIndex
  /// The employer.
  package let institution: InstitutionIndex
  /// Hours a week of staff who are there already.
  package let spareHours: Double
  /// First period in which the pool can have hours; `nil`: never.
  package let firstPeriod: PeriodIndex?
}

/// Steps of a role at a place in post in the periods `start ..< end`.
package struct HireOption: Hashable, Sendable {
  package let pool: PoolIndex
  package let role: RoleIndex
  package let place: PlaceIndex
  package let institution: InstitutionIndex
  package let start: PeriodIndex
  package let end: PeriodIndex

  /// Whether the steps are in post in `period`.
  package func isInPost(_ period: PeriodIndex) -> Bool { start <= period && period < end }
}

/// Who takes a bought session.
package struct BuyoutSource: Hashable, Sendable {
  /// `nil`: a colleague of the department.
  package let tier: TierIndex?
  /// Yen a session.
  package let price: Yen
}

/// Sessions of one kind that a researcher holds.
package struct Holding: Hashable, Sendable {
  package let kind: KindIndex
  /// Sessions a week.
  package let held: Int
  /// Most that may be bought: held − kept, 0 where buyout, the duty or the person is ruled out. In a past term more
  /// may have been: see ``IndexSets/mostSessions(_:_:_:)``.
  package let buyable: Int
  /// Tiers in scenario order, then the colleague; empty when nothing is buyable and nothing was bought.
  package let sources: [BuyoutSource]
}

/// A researcher's hours of one chore.
package struct ChoreLoad: Hashable, Sendable {
  package let chore: ChoreIndex
  /// h: hours a week, above 0.
  package let hours: Double
  /// δh: the most that may be taken away.
  package let delegable: Double
  /// Part of a session's chore hours that counts against δh: δ, because the hours that leave with a session leave
  /// h, of which the share δ is left to hand over; less where the sessions held would contain more than h.
  package let sessionShare: Double
}

/// An expense item with the purses that may pay it.
package struct Item: Hashable, Sendable {
  package let expense: ExpenseItem
  package let institution: InstitutionIndex
  /// Set for personal items.
  package let researcher: ResearcherIndex?
  /// In scenario order; an own-funds purse only where the institution can have own money.
  package let purses: [PurseIndex]

  /// Whether the amount is divided by `pay` variables.
  package var isSplit: Bool { purses.count > 1 }
}
