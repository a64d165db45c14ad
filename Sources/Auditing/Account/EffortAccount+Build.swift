import Planning

extension EffortAccount {
  static func all(_ facts: Facts) -> [EffortAccount] {
    facts.people.filter { facts.plan.supported[$0] }.flatMap { person in
      facts.years.map { EffortAccount(person, $0, facts) }
    }
  }

  private init(_ person: Int, _ year: Int, _ facts: Facts) {
    let entry = facts.scenario.researchers[person]
    let periods = facts.calendar.periods.filter { $0.year == year }
    var after = entry.hours
    var relief = 0.0
    for period in periods {
      // All periods are equally long, so that their mean is the year's.
      let part = 1 / Double(periods.count)
      let freed = Self.freed(person, period, facts)
      let split = facts.time.split(person, period.index, keptShare: entry.keptShare)
      after.education -= part * freed.education
      after.clinical -= part * freed.clinical
      after.outside -= part * freed.outside
      after.other += part * (split.leaked - freed.other)
      after.research += part * split.kept
      relief += part * split.relief
    }
    self.init(
      researcher: entry.id, year: year, before: entry.hours, after: Self.withoutDebts(after), relief: relief)
  }

  /// Freed hours other than research chores in a period, by the work that they belonged to.
  private static func freed(_ person: Int, _ period: PlanningCalendar.Period, _ facts: Facts) -> WeeklyHours {
    var hours = WeeklyHours(education: 0, research: 0, clinical: 0, other: 0, outside: 0)
    for buyout in facts.plan.buyouts where buyout.researcher == person && buyout.term == period.term {
      let kind = facts.scenario.sessionKinds[buyout.kind]
      let freed = facts.time.weeks.freed(kind) * Double(buyout.sessions)
      switch kind.duty {
      case .clinical: hours.clinical += freed
      case .teaching: hours.education += freed
      case .outside: hours.outside += freed
      }
    }
    for (position, chore) in facts.scenario.chores.enumerated() where !chore.isResearch {
      let saved = facts.time.choreHours[person][position][period.index]
      switch chore.partOf {
      case .clinical: hours.clinical += saved
      case .education: hours.education += saved
      case .other, .research, nil: hours.other += saved
      }
    }
    return hours
  }

  /// A kind of work from which more was taken than it held – a chore of unknown kind, say – owes the rest to the others,
  /// the largest first; the total stays.
  private static func withoutDebts(_ hours: WeeklyHours) -> WeeklyHours {
    var kinds: [Hours] = [hours.clinical, hours.education, hours.other, hours.outside]
    for index in kinds.indices where kinds[index] < 0 {
      var debt = -kinds[index]
      kinds[index] = 0
      for other in kinds.indices.sorted(by: { (kinds[$1], $0) < (kinds[$0], $1) }) {
        let paid = min(debt, max(0, kinds[other]))
        kinds[other] -= paid
        debt -= paid
      }
    }
    return WeeklyHours(
      education: kinds[1], research: hours.research, clinical: kinds[0], other: kinds[2], outside: kinds[3])
  }
}
