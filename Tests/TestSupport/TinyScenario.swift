package import Planning

/// The smallest scenario that holds one of everything a rule can speak of, written in code.
///
/// One university `U1`; departments `D1` (clinical) and `D2` (basic); researchers `R1`, `R2` of `D1` and `R3`
/// of `D2`; roles `writer` (centre) and `tech` (departments and centre); places `C1` (centre), `P1`, `P2`
/// (in the departments); research chores `draft`, `bench` and others `notes`, `prep`; session kinds `clinic`,
/// `lecture` and `dispatch`; tiers `T1` (clinics), `T2` (lectures); measure `M1`; purses `research` (personal),
/// `env` (shared) and `own`. Yearly and termly tables fit the given calendar. The floor is soft, so that a
/// plan always exists.
package enum TinyScenario {
  /// The scenario, after `change` has been at it. What `change` writes must keep the scenario valid.
  ///
  /// - Parameter calendar: two quarters in one term by default.
  package static func make(
    _ calendar: PlanningCalendar = TestCalendar.months(6), _ change: (inout Scenario) -> Void = { _ in }
  ) -> Scenario {
    let years = calendar.fiscalYears.count
    var scenario = Scenario(
      name: "tiny", title: "Tiny university", award: award(years: years), calendar: calendar,
      institutions: [
        Institution(
          id: "U1", title: "University", ownFunds: Array(repeating: 1_000_000, count: years),
          salaryRefund: Share(0.5), buyoutDuties: [.clinical, .teaching])
      ],
      departments: [
        Department(id: "D1", title: "Medicine", institution: "U1", sessionsPerWeek: 20, othersHeadroom: 6),
        Department(id: "D2", title: "Pharmacology", institution: "U1", sessionsPerWeek: 6),
      ],
      researchers: researchers(years: years), roles: roles,
      places: [
        Place(id: "C1", title: "Support centre", kind: .centre, institution: "U1"),
        Place(id: "P1", title: "Medicine", kind: .department, institution: "U1", department: "D1"),
        Place(id: "P2", title: "Pharmacology", kind: .department, institution: "U1", department: "D2"),
      ],
      recruitment: [
        RecruitmentLimit(role: "writer", stepsPerPeriod: 1),
        RecruitmentLimit(role: "tech", stepsPerPeriod: 2),
      ],
      chores: [
        Chore(id: "draft", title: "Drafting", isResearch: true, delegableShare: 0.8),
        Chore(id: "bench", title: "Bench work", isResearch: true, delegableShare: 0.5),
        Chore(id: "notes", title: "Clinical notes", isResearch: false, delegableShare: 0.6),
        Chore(id: "prep", title: "Class preparation", isResearch: false, delegableShare: 1),
      ],
      sessionKinds: sessionKinds, substitutes: tiers(terms: calendar.terms.count),
      measures: [
        DXMeasure(
          id: "M1", title: "Dictation", initialCost: 400_000, runningCost: 240_000,
          savings: [DXMeasure.Saving(chore: "notes", share: 0.3)], ramp: Ramp(quarters: [0.5, 1]))
      ],
      rules: PlanningRules(
        floor: PlanningRules.ProtectedFloor(halfDays: 2, fromTerm: 0, isHard: false, price: 1),
        elsewhereWeight: 0.05))
    change(&scenario)
    return scenario
  }

  private static func award(years: Int) -> Award {
    Award(
      kind: .comprehensive, cap: 24_000_000 * years, supported: CountRange(minimum: 1, maximum: 2),
      overhead: Share(0.1),
      purses: [
        Purse(
          id: "research", title: "Research", kind: .perResearcher,
          amounts: Array(repeating: 5_500_000, count: years), limit: .hard, carryOver: .off,
          pays: [.research, .buyout, .salary]),
        Purse(
          id: "env", title: "Environment", kind: .shared,
          amounts: Array(repeating: 11_000_000, count: years), limit: .guide(tolerance: Share(0.1)),
          carryOver: .off, pays: [.staff(role: nil), .measure(id: nil)]),
        Purse(
          id: "own", title: "Own funds", kind: .ownFunds, amounts: [], limit: .hard, carryOver: .off,
          pays: [.staff(role: nil), .measure(id: nil), .buyout]),
      ])
  }

  private static var roles: [Role] {
    [
      Role(
        id: "writer", title: "Medical writer", annualCost: 6_000_000, stepsPerPost: 2, productiveHours: 30,
        skills: [
          Role.Skill(chore: "draft", productivity: 0.8), Role.Skill(chore: "notes", productivity: 0.7),
        ],
        ramp: Ramp(quarters: [0.5, 0.8, 1]), placeKinds: [.centre]),
      Role(
        id: "tech", title: "Technician", annualCost: 4_500_000, productiveHours: 32,
        skills: [Role.Skill(chore: "bench", productivity: 0.9)], ramp: Ramp(quarters: [0.5, 1]),
        placeKinds: [.department, .centre], leadMonths: 3),
    ]
  }

  private static var sessionKinds: [SessionKind] {
    [
      SessionKind(
        id: "clinic", title: "Outpatient clinic", duty: .clinical, hours: 4, slots: 1, efficiency: 0.8,
        weeksPerTerm: 24, market: "clinic", chores: [ChoreHours(chore: "notes", hours: 0.5)],
        colleaguePrice: 30_000),
      SessionKind(
        id: "lecture", title: "Lecture", duty: .teaching, hours: 3, slots: 1, efficiency: 0.9,
        weeksPerTerm: 15, market: "lecture", chores: [ChoreHours(chore: "prep", hours: 1)]),
      SessionKind(
        id: "dispatch", title: "Work elsewhere", duty: .outside, hours: 6, slots: 2, efficiency: 1,
        weeksPerTerm: 24, market: "dispatch"),
    ]
  }

  private static func tiers(terms: Int) -> [SubstituteTier] {
    [
      SubstituteTier(
        id: "T1", institution: "U1", department: "D1", market: "clinic", price: 40_000,
        capacity: Array(repeating: 2, count: terms)),
      SubstituteTier(
        id: "T2", institution: "U1", department: nil, market: "lecture", price: 25_000,
        capacity: Array(repeating: 2, count: terms)),
    ]
  }

  /// `R1` works above the ceiling, `R2` has headroom, `R3` does bench work and no clinics.
  private static func researchers(years: Int) -> [Researcher] {
    let need = Array(repeating: 2_000_000, count: years)
    let want = Array(repeating: 3_000_000, count: years)
    return [
      Researcher(
        id: "R1", name: "Sato", institution: "U1", department: "D1", tags: ["young"],
        hours: WeeklyHours(education: 6, research: 14, clinical: 34, other: 4, outside: 6), ceiling: 62,
        chores: [
          ChoreHours(chore: "draft", hours: 5), ChoreHours(chore: "notes", hours: 6),
          ChoreHours(chore: "prep", hours: 2),
        ],
        sessions: [
          Researcher.SessionHolding(kind: "clinic", perWeek: 3, keep: 1),
          Researcher.SessionHolding(kind: "lecture", perWeek: 1, keep: 0),
          Researcher.SessionHolding(kind: "dispatch", perWeek: 1, keep: 0),
        ],
        protectedNow: 1, freeSlots: 1, keptShare: 0.7, maximumHalfDays: 5, researchNeed: need,
        researchWant: want),
      Researcher(
        id: "R2", name: "Suzuki", institution: "U1", department: "D1",
        hours: WeeklyHours(education: 4, research: 10, clinical: 30, other: 4, outside: 0), ceiling: 58.4,
        chores: [ChoreHours(chore: "draft", hours: 3), ChoreHours(chore: "notes", hours: 5)],
        sessions: [Researcher.SessionHolding(kind: "clinic", perWeek: 2, keep: 1)],
        protectedNow: 1, freeSlots: 0, keptShare: 0.7, maximumHalfDays: 4, researchNeed: need,
        researchWant: want),
      Researcher(
        id: "R3", name: "Takahashi", institution: "U1", department: "D2", tags: ["young"],
        hours: WeeklyHours(education: 10, research: 24, clinical: 0, other: 8, outside: 0), ceiling: 58.4,
        weight: 0.5,
        chores: [
          ChoreHours(chore: "draft", hours: 4), ChoreHours(chore: "bench", hours: 10),
          ChoreHours(chore: "prep", hours: 3),
        ],
        sessions: [Researcher.SessionHolding(kind: "lecture", perWeek: 2, keep: 1)],
        protectedNow: 2, freeSlots: 2, keptShare: 0.7, maximumHalfDays: 6, researchNeed: need,
        researchWant: want),
    ]
  }
}
