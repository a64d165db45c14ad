import Planning

extension RandomScenario {
  static func roles(_ random: inout TestRandom) -> [Role] {
    [
      Role(
        id: "writer", title: "Writer", annualCost: 6_000_000, wageGrowth: Share(0.02), stepsPerPost: 2,
        productiveHours: 30,
        skills: [
          Role.Skill(chore: "draft", productivity: 0.8), Role.Skill(chore: "notes", productivity: 0.7),
        ],
        ramp: Ramp(quarters: [0.5, 0.8, 1]), placeKinds: [.centre, .hub], leadMonths: random.pick([0, 0, 3]),
        contractMonths: random.pick([nil, 6, 9]), renewable: random.chance(50)),
      Role(
        id: "tech", title: "Technician", annualCost: 4_400_000, productiveHours: 32,
        skills: [
          Role.Skill(chore: "bench", productivity: 0.9), Role.Skill(chore: "prep", productivity: 0.6),
        ],
        ramp: Ramp(quarters: [0.7, 1]), placeKinds: [.department], leadMonths: random.pick([0, 3])),
    ]
  }

  static func places(
    _ random: inout TestRandom, _ institutions: [Institution], _ departments: [Department]
  ) -> [Place] {
    var places = institutions.map { institution in
      Place(
        id: "C-\(institution.id)", title: "Centre", kind: .centre, institution: institution.id,
        requiresMeasure: random.chance(30) ? "centre" : nil,
        existing: random.chance(40)
          ? [ExistingStaff(role: "writer", fullTimeEquivalents: 1, spareHours: random.tenth(0, 6))] : [])
    }
    if institutions.count > 1 || random.chance(20) {
      places.append(Place(id: "H", title: "Hub", kind: .hub, institution: institutions[0].id))
    }
    return places
      + departments.map { department in
        Place(
          id: "P-\(department.id)", title: department.title, kind: .department,
          institution: department.institution, department: department.id)
      }
  }

  static func recruitment(
    _ random: inout TestRandom, _ roles: [Role], _ institutions: [Institution]
  ) -> [RecruitmentLimit] {
    roles.map { role in
      RecruitmentLimit(
        role: role.id, institution: random.chance(40) ? institutions[0].id : nil,
        stepsPerPeriod: random.chance(80) ? random.int(1...2) : nil,
        stepsInTotal: random.chance(50) ? random.int(2...4) : nil, fillRate: Share(0.6))
    }
  }

  static func measures(_ random: inout TestRandom, _ institutions: [Institution]) -> [DXMeasure] {
    [
      DXMeasure(
        id: "dictation", title: "Dictation",
        institution: random.chance(50) ? random.pick(institutions).id : nil, initialCost: 500_000,
        runningCost: 200_001, savings: [DXMeasure.Saving(chore: "notes", share: 0.3)],
        ramp: Ramp(quarters: [0.5, 1]), leadMonths: random.pick([0, 3])),
      DXMeasure(
        id: "centre", title: "Founding the centre", initialCost: 300_000, runningCost: 0,
        savings: [DXMeasure.Saving(chore: "draft", share: 0.05)]),
    ]
  }

  static func addGroups(_ random: inout TestRandom, to scenario: inout Scenario) {
    if random.chance(40) {
      scenario.quotas.append(
        Quota(
          id: "young", title: "Early career", conditions: [.tag("young")],
          minimumShare: random.chance(50) ? Share(0.5) : nil,
          maximumShare: random.chance(20) ? Share(0.7) : nil))
    }
    if random.chance(30) {
      scenario.quotas.append(
        Quota(
          id: "lecturers", title: "Lecturers", conditions: [.attribute(name: "rank", value: "lecturer")],
          count: CountRange(minimum: 0, maximum: 1)))
    }
    if random.chance(40) {
      scenario.requirements.append(
        Requirement(
          id: "writers", title: "Writers", roles: ["writer"],
          institution: random.chance(50) ? scenario.institutions[0].id : nil,
          base: random.pick([0, 0.5]), perSupported: random.pick([0, 0.25]),
          fromPeriod: scenario.calendar.periods.count - 1))
    }
    if random.chance(30) {
      scenario.commitments.append(
        Commitment(
          id: "lease", title: "Lease", institution: scenario.institutions[0].id, purse: "env",
          researcher: nil, year: 0, yen: 1_234_567))
    }
    if random.chance(20) { scenario.institutions[0].awardMinimum = 2_000_000 }
  }

  static func addPins(_ random: inout TestRandom, to scenario: inout Scenario) {
    let people = scenario.researchers.filter { $0.selection == .candidate }
    if let person = people.first, random.chance(30) {
      scenario.pins.append(.support(researcher: person.id, random.chance(70)))
    }
    if let person = people.last, random.chance(20) {
      scenario.pins.append(
        .protected(
          researcher: person.id, term: 0, halfDays: CountRange(minimum: 0, maximum: 2), isActual: true))
    }
    if let person = people.last, random.chance(20) {
      scenario.pins.append(
        .buyout(
          researcher: person.id, kind: "clinic", term: 0, sessions: CountRange(minimum: 0, maximum: 1)))
    }
    if random.chance(20), scenario.rules.hiringAllowed, scenario.roles[0].leadMonths == 0 {
      scenario.pins.append(
        .hire(
          role: "writer", place: scenario.places[0].id, period: 0, steps: CountRange(minimum: 0, maximum: 1)))
    }
    if random.chance(20) {
      scenario.pins.append(.measure("dictation", fromPeriod: scenario.rules.dxAllowed ? 1 : nil))
    }
  }
}
