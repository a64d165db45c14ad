import Planning

/// Freed and saved hours a week, by researcher and period, as the plan's entries add up to.
struct TimeLedger {
  /// One researcher's hours in one period.
  struct Freed {
    var bySessions: Hours = 0
    var byStaff: Hours = 0
    var byMeasures: Hours = 0
    var researchByStaff: Hours = 0
    var researchByMeasures: Hours = 0
    /// F and S of the formulation.
    var gross: Hours { bySessions + byStaff + byMeasures }
    var research: Hours { researchByStaff + researchByMeasures }
  }

  let weeks: WorkingWeeks
  /// By researcher.
  let personal: [PersonalTime]
  /// By researcher and period.
  private(set) var freed: [[Freed]]
  /// Chore hours that staff and measures take, by researcher, chore and period.
  private(set) var choreHours: [[[Hours]]]
  /// Chore hours that go with bought sessions, by researcher, chore and term.
  private(set) var choreHoursOfSessions: [[[Hours]]]
  /// Sessions bought, and half-day slots that they free, by researcher and term.
  private(set) var bought: [[Int]]
  private(set) var slots: [[Int]]
  /// Sessions taken over from colleagues, and their hours in the average week, by researcher and term.
  private(set) var takenOver: [[Int]]
  private(set) var takenOverHours: [[Hours]]

  init(_ scenario: Scenario, _ index: ScenarioIndex, _ plan: CleanPlan) {
    let (people, chores) = (scenario.researchers.count, scenario.chores.count)
    let (periods, terms) = (scenario.calendar.periods.count, scenario.calendar.terms.count)
    let weeks = WorkingWeeks(scenario)
    self.weeks = weeks
    personal = scenario.researchers.map { PersonalTime($0, scenario, index.chores, weeks) }
    freed = Array(repeating: Array(repeating: Freed(), count: periods), count: people)
    let zeroPeriods = Array(repeating: 0.0, count: periods)
    let zeroTerms = Array(repeating: 0.0, count: terms)
    choreHours = Array(repeating: Array(repeating: zeroPeriods, count: chores), count: people)
    choreHoursOfSessions = Array(repeating: Array(repeating: zeroTerms, count: chores), count: people)
    bought = Array(repeating: Array(repeating: 0, count: terms), count: people)
    slots = bought
    takenOver = bought
    takenOverHours = Array(repeating: zeroTerms, count: people)
    addAssignments(scenario, plan)
    addRemovals(scenario, plan)
    addSessions(scenario, index, plan)
    addCovers(scenario, plan)
  }

  private mutating func addAssignments(_ scenario: Scenario, _ plan: CleanPlan) {
    for entry in plan.assignments {
      let chore = scenario.chores[entry.chore]
      let saved = entry.hours * scenario.roles[entry.role].productivity(on: chore.id)
      choreHours[entry.researcher][entry.chore][entry.period] += saved
      if chore.isResearch {
        freed[entry.researcher][entry.period].researchByStaff += saved
      } else {
        freed[entry.researcher][entry.period].byStaff += saved
      }
    }
  }

  private mutating func addRemovals(_ scenario: Scenario, _ plan: CleanPlan) {
    for entry in plan.removals {
      choreHours[entry.researcher][entry.chore][entry.period] += entry.hours
      if scenario.chores[entry.chore].isResearch {
        freed[entry.researcher][entry.period].researchByMeasures += entry.hours
      } else {
        freed[entry.researcher][entry.period].byMeasures += entry.hours
      }
    }
  }

  private mutating func addSessions(_ scenario: Scenario, _ index: ScenarioIndex, _ plan: CleanPlan) {
    for entry in plan.buyouts {
      let kind = scenario.sessionKinds[entry.kind]
      let count = Double(entry.sessions)
      for period in scenario.calendar.terms[entry.term].periods {
        freed[entry.researcher][period].bySessions += weeks.freed(kind) * count
      }
      for part in kind.chores {
        guard let chore = index.chores[part.chore] else { continue }
        choreHoursOfSessions[entry.researcher][chore][entry.term] +=
          personal[entry.researcher].sessionShare[chore] * part.hours * weeks.average(kind) * count
      }
      bought[entry.researcher][entry.term] += entry.sessions
      slots[entry.researcher][entry.term] = Exact.sum(
        slots[entry.researcher][entry.term], Exact.product(kind.slots, entry.sessions))
    }
  }

  private mutating func addCovers(_ scenario: Scenario, _ plan: CleanPlan) {
    for entry in plan.covers {
      guard case .researcher(let researcher) = entry.colleague else { continue }
      takenOver[researcher][entry.term] += entry.sessions
      takenOverHours[researcher][entry.term] +=
        weeks.hours(scenario.sessionKinds[entry.kind]) * Double(entry.sessions)
    }
  }
}

extension Role {
  /// η: researcher hours saved by one staff hour on the chore; 0 without the skill.
  func productivity(on chore: String) -> Double {
    skills.first { $0.chore == chore }?.productivity ?? 0
  }
}
