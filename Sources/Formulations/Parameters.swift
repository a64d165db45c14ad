package import Planning

/// The table "Parameters derived from the scenario" of the formulation, computed once.
///
/// Hours are hours a week; a half-day is `halfDay` hours.
package struct Parameters: Sendable {
  /// L.
  package let halfDay: Double
  /// W_τ by term: working weeks.
  package let termWeeks: [Double]
  /// W_t by period: working weeks.
  package let periodWeeks: [Double]
  /// W_jτ by kind and term: weeks in which the kind is held.
  package let kindWeeks: [[Double]]
  /// ĥ_j by kind: hours of a session in an average working week.
  package let sessionHours: [Double]
  /// ĉ_js by kind and chore: hours of it that are the chore.
  package let sessionChoreHours: [[Double]]
  /// ê_j by kind: hours that it frees.
  package let sessionFreed: [Double]
  /// o_i by researcher: hours above the ceiling.
  package let overload: [Double]
  /// H_i by researcher: hours below the ceiling.
  package let headroom: [Double]
  /// κ_i by researcher.
  package let kept: [Double]
  /// C⁰_i by researcher: core research hours now.
  package let coreHours: [Double]
  /// p⁰_i + free slots, by researcher.
  package let openSlots: [Int]
  /// p̂_i by researcher: half-days by timetable alone.
  package let timetableHalfDays: [Int]
  /// η by role and chore; 0 without the skill.
  package let productivity: [[Double]]
  /// ρ_k(n) by role and age in periods.
  package let roleRamp: [[Double]]
  /// ρ_m(n) by measure and age in periods.
  package let measureRamp: [[Double]]
  /// g as a fraction.
  package let overhead: Double

  package init(_ scenario: Scenario, _ positions: IndexSets.Positions) {
    let rules = scenario.rules
    let calendar = scenario.calendar
    let people = scenario.researchers
    halfDay = rules.halfDayHours
    termWeeks = calendar.terms.map { rules.weeksPerTerm * Double($0.months) / 6 }
    let weeks = rules.weeksPerTerm * Double(calendar.periodMonths) / 6
    periodWeeks = calendar.periods.map { _ in weeks }
    kindWeeks = scenario.sessionKinds.map { kind in
      calendar.terms.map { kind.weeksPerTerm * Double($0.months) / 6 }
    }
    let ratio = scenario.sessionKinds.map { $0.weeksPerTerm / rules.weeksPerTerm }
    sessionHours = zip(scenario.sessionKinds, ratio).map { $0.hours * $1 }
    sessionFreed = zip(scenario.sessionKinds, ratio).map { $0.efficiency * $0.hours * $1 }
    sessionChoreHours = zip(scenario.sessionKinds, ratio).map { kind, ratio in
      Self.row(count: scenario.chores.count, kind.chores.map { ($0.chore, $0.hours * ratio) }, positions)
    }
    overload = people.map { max(0, $0.hours.total - $0.ceiling) }
    headroom = people.map { max(0, $0.ceiling - $0.hours.total) }
    kept = people.map(\.keptShare)
    let core = people.map { person in
      person.hours.research
        - person.chores.reduce(0) { sum, entry in
          guard let chore = positions.chores[entry.chore], scenario.chores[chore].isResearch else {
            return sum
          }
          return sum + entry.hours
        }
    }
    coreHours = core
    openSlots = people.map { $0.protectedNow + $0.freeSlots }
    timetableHalfDays = zip(people, core).map { person, core in
      let time = Int((core / rules.halfDayHours + 1e-9).rounded(.down))
      return max(0, min(time, person.protectedNow + person.freeSlots, person.maximumHalfDays))
    }
    productivity = scenario.roles.map { role in
      Self.row(count: scenario.chores.count, role.skills.map { ($0.chore, $0.productivity) }, positions)
    }
    let ages = calendar.periods.indices
    roleRamp = scenario.roles.map { role in
      ages.map { role.ramp.share(periodOfAge: $0, periodMonths: calendar.periodMonths) }
    }
    measureRamp = scenario.measures.map { measure in
      ages.map { measure.ramp.share(periodOfAge: $0, periodMonths: calendar.periodMonths) }
    }
    overhead = scenario.award.overhead.fraction
  }

  /// Values by chore, summed where a chore comes twice.
  private static func row(
    count: Int, _ entries: [(String, Double)], _ positions: IndexSets.Positions
  ) -> [Double] {
    var row = Array(repeating: 0.0, count: count)
    for (chore, value) in entries {
      if let index = positions.chores[chore] { row[index] += value }
    }
    return row
  }
}
