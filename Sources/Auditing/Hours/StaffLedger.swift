import Planning

/// Staff hours used and at hand, by role, place and period.
struct StaffLedger {
  /// By role, place and period; posts are steps over the role's steps per post.
  private(set) var used: [[[Hours]]]
  private(set) var capacity: [[[Hours]]]
  private(set) var steps: [[[Int]]]

  init(_ scenario: Scenario, _ plan: CleanPlan) {
    let periods = scenario.calendar.periods.count
    used = scenario.roles.map { _ in
      scenario.places.map { _ in Array(repeating: 0, count: periods) }
    }
    steps = scenario.roles.map { _ in
      scenario.places.map { _ in Array(repeating: 0, count: periods) }
    }
    // Spare hours of existing staff need no ramp and no post, but a place where the role may be.
    capacity = scenario.roles.map { role in
      scenario.places.map { place in
        let isPool = role.placeKinds.contains(place.kind)
        let spare = place.existing.filter { isPool && $0.role == role.id }.reduce(0) { $0 + $1.spareHours }
        return Array(repeating: spare, count: periods)
      }
    }
    for entry in plan.assignments { used[entry.role][entry.place][entry.period] += entry.hours }
    for hire in plan.hires {
      let role = scenario.roles[hire.role]
      let hours = role.productiveHours / Double(max(1, role.stepsPerPost)) * Double(hire.steps)
      for period in hire.start..<hire.end {
        steps[hire.role][hire.place][period] += hire.steps
        capacity[hire.role][hire.place][period] +=
          hours
          * RampYield.share(
            role.ramp, age: period - hire.start, periodMonths: scenario.calendar.periodMonths)
      }
    }
  }

  /// Posts of a role in post at a place, without existing staff.
  func posts(_ role: Int, _ place: Int, _ period: Int, _ scenario: Scenario) -> Double {
    Double(steps[role][place][period]) / Double(max(1, scenario.roles[role].stepsPerPost))
  }
}
