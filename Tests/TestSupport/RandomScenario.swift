package import Planning

/// Small random scenarios that together use every feature of the domain.
///
/// Each seed switches features on and off by itself; a handful of seeds cover all. Scenarios are valid but not
/// always feasible (hard floors, contradictory quotas, thin purses).
package enum RandomScenario {
  /// The scenario of a seed: 3 to 5 researchers by default, 6 to 18 months.
  package static func make(
    seed: UInt64, researchers: ClosedRange<Int> = 3...5, calendar: PlanningCalendar? = nil
  ) -> Scenario {
    var random = TestRandom(seed: seed)
    let calendar = calendar ?? Self.calendar(&random)
    let institutions = institutions(&random, calendar)
    let departments = departments(&random, institutions)
    let people = (1...random.int(researchers)).map { number in
      researcher(&random, number, departments, calendar)
    }
    let roles = roles(&random)
    var scenario = Scenario(
      name: "random-\(seed)", title: "Random \(seed)", award: award(&random, calendar, people),
      calendar: calendar, institutions: institutions, departments: departments, researchers: people,
      roles: roles, places: places(&random, institutions, departments),
      recruitment: recruitment(&random, roles, institutions), chores: chores,
      sessionKinds: sessionKinds(&random), substitutes: tiers(&random, institutions, departments, calendar),
      measures: measures(&random, institutions), rules: rules(&random, calendar))
    addGroups(&random, to: &scenario)
    addPins(&random, to: &scenario)
    return scenario
  }

  private static func calendar(_ random: inout TestRandom) -> PlanningCalendar {
    let period = random.pick([3, 6])
    let start = YearMonth(year: 2025, month: random.pick([4, 10]))
    return TestCalendar.months(random.pick([6, 12, 12, 18]), from: start, periodMonths: period)
  }

  private static func institutions(_ random: inout TestRandom, _ calendar: PlanningCalendar) -> [Institution]
  {
    (1...random.int(1...2)).map { number in
      Institution(
        id: "U\(number)", title: "University \(number)",
        ownFunds: calendar.fiscalYears.map { _ in random.int(0...3) * 777_777 },
        salaryRefund: random.chance(50) ? Share(0.6) : .zero,
        buyoutDuties: random.chance(50) ? SessionKind.Duty.allCases : [.clinical, .teaching],
        buyoutShareLimit: random.chance(40) ? Share(0.4) : nil,
        classHoursLimit: random.chance(40) ? Share(0.5) : nil,
        awardMaximum: number > 1 && random.chance(60) ? 30_000_000 : nil)
    }
  }

  private static func departments(_ random: inout TestRandom, _ institutions: [Institution]) -> [Department] {
    institutions.enumerated().flatMap { index, institution in
      (1...random.int(1...2)).map { number in
        Department(
          id: "D\(index + 1)\(number)", title: "Department \(index + 1)-\(number)",
          institution: institution.id,
          sessionsPerWeek: Double(random.int(8...20)),
          boughtShareLimit: random.chance(40) ? Share(0.25) : .whole,
          othersHeadroom: random.chance(50) ? random.tenth(3, 9) : 0)
      }
    }
  }

  private static var chores: [Chore] {
    [
      Chore(id: "draft", title: "Drafting", isResearch: true, delegableShare: 0.7),
      Chore(id: "bench", title: "Bench work", isResearch: true, delegableShare: 0.5),
      Chore(id: "notes", title: "Clinical notes", isResearch: false, delegableShare: 0.6),
      Chore(id: "prep", title: "Class preparation", isResearch: false, delegableShare: 0.9),
    ]
  }

  private static func sessionKinds(_ random: inout TestRandom) -> [SessionKind] {
    [
      SessionKind(
        id: "clinic", title: "Clinic", duty: .clinical, hours: 4, slots: 1, efficiency: random.tenth(0.6, 1),
        weeksPerTerm: 24, market: "clinic", chores: [ChoreHours(chore: "notes", hours: 0.3)],
        colleaguePrice: random.chance(60) ? 30_001 : nil),
      SessionKind(
        id: "lecture", title: "Lecture", duty: .teaching, hours: 3, slots: random.int(0...1), efficiency: 0.9,
        weeksPerTerm: 15, market: "lecture", chores: [ChoreHours(chore: "prep", hours: 0.8)]),
      SessionKind(
        id: "dispatch", title: "Work elsewhere", duty: .outside, hours: 6, slots: 2, efficiency: 1,
        weeksPerTerm: 24, market: "dispatch"),
    ]
  }

  private static func researcher(
    _ random: inout TestRandom, _ number: Int, _ departments: [Department], _ calendar: PlanningCalendar
  ) -> Researcher {
    let department = random.pick(departments)
    let clinics = random.int(0...4)
    let need = random.int(1...3) * 500_001
    let draft = random.tenth(1, 5)
    let bench = random.chance(50) ? random.tenth(1, 6) : 0
    let hours = WeeklyHours(
      education: random.tenth(3, 9), research: draft + bench + random.tenth(1, 15),
      clinical: random.tenth(6, 34), other: random.tenth(2, 8), outside: random.tenth(0, 6))
    return Researcher(
      id: "R\(number)", name: "Researcher \(number)", institution: department.institution,
      department: department.id,
      attributes: [Researcher.Attribute(name: "rank", value: random.pick(["assistant", "lecturer"]))],
      tags: random.chance(40) ? ["young"] : [], hours: hours, ceiling: random.pick([58.4, 75.7]),
      selection: random.pick([.candidate, .candidate, .candidate, .candidate, .required, .excluded]),
      weight: random.pick([0.5, 1, 1, 1.5]),
      chores: [
        ChoreHours(chore: "draft", hours: draft), ChoreHours(chore: "bench", hours: bench),
        ChoreHours(chore: "notes", hours: random.tenth(1, 6)),
        ChoreHours(chore: "prep", hours: random.tenth(1, 4)),
      ],
      delegableShares: random.chance(30) ? [Researcher.DelegableShare(chore: "draft", share: 0.4)] : [],
      sessions: [
        Researcher.SessionHolding(kind: "clinic", perWeek: clinics, keep: clinics / 3),
        Researcher.SessionHolding(kind: "lecture", perWeek: random.int(0...2), keep: 0),
        Researcher.SessionHolding(kind: "dispatch", perWeek: random.int(0...1), keep: 0),
      ],
      protectedNow: random.int(0...1), freeSlots: random.int(0...2), keptShare: random.tenth(0.4, 0.9),
      maximumHalfDays: random.int(3...6), researchNeed: calendar.fiscalYears.map { _ in need },
      researchWant: calendar.fiscalYears.map { _ in need + random.int(0...2) * 333_333 })
  }
}
