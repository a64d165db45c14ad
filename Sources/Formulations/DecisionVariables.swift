package import LinearOptimization

/// Handles of every decision, by position in the index sets; `nil` where the variable does not exist because
/// it could only be 0.
package struct DecisionVariables: Sendable {
  /// z by researcher.
  package internal(set) var supported: [Variable] = []
  /// q by hire option.
  package internal(set) var hired: [Variable] = []
  /// x by measure and period.
  package internal(set) var inPlace: [[Variable]] = []
  /// b by researcher, holding, source and term; no sources where nothing is buyable.
  package internal(set) var bought: [[[[Variable]]]] = []
  /// v by researcher, kind and term.
  package internal(set) var covered: [[[Variable?]]] = []
  /// vd by department, kind and term.
  package internal(set) var coveredByOthers: [[[Variable?]]] = []
  /// p by researcher and term.
  package internal(set) var protected: [[Variable?]] = []
  /// miss by researcher and term.
  package internal(set) var missing: [[Variable?]] = []
  /// a by researcher.
  package internal(set) var assigned: [[AssignmentSlot]] = []
  /// r by researcher.
  package internal(set) var removed: [[RemovalSlot]] = []
  /// w by researcher.
  package internal(set) var used: [[UseSlot]] = []
  /// g by researcher and period.
  package internal(set) var elsewhere: [[Variable?]] = []
  /// extra by researcher and year, in units of ``MoneyUnit``.
  package internal(set) var extra: [[Variable?]] = []
  /// salary by researcher and year, in units of ``MoneyUnit``.
  package internal(set) var salary: [[Variable?]] = []
  /// pay by item, position among the item's purses, and year, in units of ``MoneyUnit``; empty for items with one purse.
  package internal(set) var paid: [[[Variable?]]] = []
  /// carry by purse: holder and year, in units of ``MoneyUnit``.
  package internal(set) var carried: [[CarrySlot]] = []
  /// move by permitted transfer and year, in units of ``MoneyUnit``.
  package internal(set) var moved: [[Variable]] = []
}

/// Hours of one pool on one chore of a researcher.
package struct AssignmentSlot: Sendable {
  package let pool: PoolIndex
  package let chore: ChoreIndex
  /// η: researcher hours saved per staff hour.
  package let productivity: Double
  /// a by period.
  package let hours: [Variable?]
}

/// Hours of a chore of a researcher that a measure removes.
package struct RemovalSlot: Sendable {
  package let measure: MeasureIndex
  package let chore: ChoreIndex
  /// σ h: hours removed once fully ramped.
  package let most: Double
  /// r by period.
  package let hours: [Variable?]
}

/// A researcher's use of a measure in one fiscal year, by when it begins. Years have variables of their own,
/// so that nothing but support ties the years of a researcher together.
package struct UseSlot: Sendable {
  package let measure: MeasureIndex
  package let year: YearIndex
  /// w by period, to the year's last.
  package let begins: [Variable?]
}

/// Money carried by one holder.
package struct CarrySlot: Sendable {
  package enum Holder: Hashable, Sendable {
    case award
    case researcher(ResearcherIndex)
    case institution(InstitutionIndex)
  }

  package let holder: Holder
  /// carry by year out of which it goes; none out of the last.
  package let amounts: [Variable?]
}
