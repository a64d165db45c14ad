import Planning

/// A researcher's week before the plan.
struct PersonalTime {
  /// o_i and H_i.
  let overtime: Hours
  let headroom: Hours
  /// C⁰_i: research hours without research chores; below zero when the chores are more than the hours.
  let coreHours: Hours
  /// p̂_i.
  let timetableHalfDays: Int
  /// Chore hours a week, and those that can be handed over; both by chore.
  let choreHours: [Hours]
  let delegableHours: [Hours]
  /// By chore: the part of a session's chore hours that was delegable: the delegable share, and only as much of what
  /// a session is said to contain as the person's own hours allow over all sessions held.
  let sessionShare: [Double]

  init(
    _ researcher: Researcher, _ scenario: Scenario, _ chorePositions: [String: Int], _ weeks: WorkingWeeks
  ) {
    let total = researcher.hours.total
    overtime = max(0, total - researcher.ceiling)
    headroom = max(0, researcher.ceiling - total)
    var choreHours = Array(repeating: 0.0, count: scenario.chores.count)
    for entry in researcher.chores {
      if let chore = chorePositions[entry.chore] { choreHours[chore] += entry.hours }
    }
    self.choreHours = choreHours
    delegableHours = scenario.chores.indices.map { chore in
      let own = researcher.delegableShares.first { $0.chore == scenario.chores[chore].id }?.share
      return (own ?? scenario.chores[chore].delegableShare) * choreHours[chore]
    }
    var contained = Array(repeating: 0.0, count: scenario.chores.count)
    for held in researcher.sessions {
      for kind in scenario.sessionKinds where kind.id == held.kind {
        for part in kind.chores {
          guard let chore = chorePositions[part.chore] else { continue }
          contained[chore] += part.hours * weeks.average(kind) * Double(held.perWeek)
        }
      }
    }
    let (hours, delegable) = (choreHours, delegableHours)
    sessionShare = scenario.chores.indices.map { chore in
      let most = max(hours[chore], contained[chore])
      return most > 0 ? delegable[chore] / most : 0
    }
    let researchChores = scenario.chores.indices.filter { scenario.chores[$0].isResearch }
    coreHours = researcher.hours.research - researchChores.reduce(0) { $0 + choreHours[$1] }
    let byHours = PersonalTime.wholeHalfDays(coreHours, of: scenario.rules.halfDayHours)
    let bySlots = Exact.sum(researcher.protectedNow, researcher.freeSlots)
    timetableHalfDays = max(0, min(byHours, bySlots, researcher.maximumHalfDays))
  }

  /// ⌊hours / L + 10⁻⁹⌋, so that 12 h that came out as 11.999… hold three half-days of 4 h.
  private static func wholeHalfDays(_ hours: Hours, of halfDay: Hours) -> Int {
    guard halfDay > 0 else { return 0 }
    let count = (hours / halfDay + 1e-9).rounded(.down)
    return count.isFinite ? Int(max(0, min(1_000_000, count))) : 0
  }
}
