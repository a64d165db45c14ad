package import Planning

/// A hire of the plan.
package struct HireAccount: Hashable, Sendable {
  package var role: String
  package var place: String
  package var institution: String
  package var start: Int
  package var end: Int
  package var steps: Int
  package var posts: Double
  package var months: Int
  /// Direct cost per fiscal year of the calendar.
  package var costByYear: [Yen]
}

/// A measure of the plan.
package struct MeasureAccount: Hashable, Sendable {
  package var measure: String
  package var institution: String
  package var start: Int
  package var months: Int
  package var costByYear: [Yen]
}

/// Staff of a role at a place in a period, in hours a week.
package struct StaffAccount: Hashable, Sendable {
  package var role: String
  package var place: String
  package var period: Int
  /// Posts hired under the plan (without existing staff).
  package var posts: Double
  package var used: Hours
  /// Ramped productive hours of the posts and spare hours of existing staff.
  package var capacity: Hours
  package var slack: Hours { capacity - used }
}

/// Substitutes of a tier in a term, in sessions a week.
package struct TierAccount: Hashable, Sendable {
  package var tier: String
  package var term: Int
  package var used: Int
  package var available: Int
  package var slack: Int { available - used }
}

/// A department in a term, in sessions a week.
package struct DepartmentAccount: Hashable, Sendable {
  package var department: String
  package var institution: String
  package var term: Int
  package var bought: Int
  /// ⌊share × sessions⌋.
  package var allowed: Int
  /// `bought` as a share of the department's sessions; 0 for a department without sessions.
  package var boughtShare: Double
  /// Of `bought`, those left to colleagues.
  package var byColleagues: Int
  package var takenOverByCandidates: Int
  package var takenOverByOthers: Int
  package var othersHours: Hours
  package var othersHeadroom: Hours
}
