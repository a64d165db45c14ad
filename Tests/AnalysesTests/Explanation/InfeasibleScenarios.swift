import Planning
import TestSupport
import Testing

/// Scenarios without a plan, each for another cause.
enum InfeasibleScenarios {
  struct Case: CustomTestStringConvertible, Sendable {
    let cause: String
    let scenario: Scenario
    var testDescription: String { cause }

    init(
      _ cause: String, _ calendar: PlanningCalendar = TestCalendar.months(6),
      _ change: (inout Scenario) -> Void
    ) {
      self.cause = cause
      scenario = TinyScenario.make(calendar, change)
    }
  }

  static let all: [Case] = people + money + staff + duties + pins

  private static let people: [Case] = [
    Case("more people asked for than candidates") { $0.award.supported = CountRange(minimum: 4) },
    Case("required people beyond the most") {
      for index in 0..<3 { $0.researchers[index].selection = .required }
    },
    Case("a quota that the excluded would fill") { scenario in
      scenario.quotas = [
        Quota(id: "young", title: "Early career", conditions: [.tag("young")], count: CountRange(minimum: 2))
      ]
      scenario.researchers[2].selection = .excluded
    },
    Case("two quotas, one share") { scenario in
      scenario.quotas = [
        Quota(
          id: "old", title: "Others", conditions: [.attribute(name: "rank", value: "professor")],
          minimumShare: Share(0.5)),
        Quota(id: "young", title: "Early career", conditions: [.tag("young")], count: CountRange(minimum: 1)),
      ]
    },
    Case("a share of nobody") { scenario in
      scenario.quotas = [
        Quota(id: "young", title: "Early career", conditions: [.tag("young")], maximumShare: Share(0.4))
      ]
      scenario.award.supported.minimum = 2
    },
    Case("somebody whose overtime cannot be relieved") { scenario in
      scenario.researchers[0].ceiling = 40
      scenario.researchers[0].selection = .required
    },
  ]

  private static let money: [Case] = [
    Case("a cap below what people need") { scenario in
      scenario.award.cap = 3_000_000
      scenario.award.supported.minimum = 2
    },
    Case("a personal purse below the need") { $0.award.purses[0].amounts = [1_000_000] },
    Case("a required post that no purse can pay") { scenario in
      scenario.award.purses[1].amounts = [500_000]
      scenario.institutions[0].ownFunds = [0]
      scenario.requirements = [
        Requirement(id: "writers", title: "Writers", roles: ["writer"], base: 1, fromPeriod: 1)
      ]
    },
    Case("an institution that must be charged more than it may") { scenario in
      scenario.institutions[0].awardMinimum = 20_000_000
      scenario.institutions[0].awardMaximum = 10_000_000
    },
    Case("a commitment above its purse") { scenario in
      scenario.commitments = [
        Commitment(
          id: "lease", title: "Lease", institution: "U1", purse: "env", researcher: nil, year: 0,
          yen: 13_000_000)
      ]
    },
    Case("too little in the second year, and nothing carried", TestCalendar.months(12)) { scenario in
      scenario.award.purses[1].amounts = [11_000_000, 1_000_000]
      scenario.award.purses[1].limit = .hard
      scenario.institutions[0].ownFunds = [0, 0]
      scenario.requirements = [
        Requirement(id: "writers", title: "Writers", roles: ["writer"], base: 1, fromPeriod: 2)
      ]
    },
  ]

  private static let staff: [Case] = [
    Case("more posts asked for than can be recruited") {
      $0.requirements = [
        Requirement(id: "writers", title: "Writers", roles: ["writer"], base: 2, fromPeriod: 1)
      ]
    },
    Case("posts asked for before the lead time") {
      $0.requirements = [
        Requirement(id: "techs", title: "Technicians", roles: ["tech"], base: 1, fromPeriod: 0)
      ]
    },
    Case("posts asked for while nobody is hired") { scenario in
      scenario.rules.hiringAllowed = false
      scenario.requirements = [
        Requirement(id: "writers", title: "Writers", roles: ["writer"], base: 0.5, fromPeriod: 1)
      ]
    },
    Case("a centre that cannot be founded") { scenario in
      scenario.places[0].requiresMeasure = "M1"
      scenario.rules.dxAllowed = false
      scenario.requirements = [
        Requirement(id: "writers", title: "Writers", roles: ["writer"], base: 0.5, fromPeriod: 1)
      ]
    },
    Case("a pessimistic labour market") { scenario in
      scenario.rules.fillRateStress = true
      scenario.recruitment[0].fillRate = Share(0.4)
      scenario.requirements = [
        Requirement(id: "writers", title: "Writers", roles: ["writer"], base: 1, fromPeriod: 1)
      ]
    },
  ]

  private static let duties: [Case] = [
    Case("hard floors without buyout") { scenario in
      scenario.rules.floor = .init(halfDays: 2, fromTerm: 0, isHard: true, price: 1)
      scenario.rules.buyoutAllowed = false
      scenario.researchers[1].selection = .required
    },
    Case("hard floors above what the week allows") { scenario in
      scenario.rules.floor = .init(halfDays: 5, fromTerm: 0, isHard: true, price: 1)
      scenario.researchers[1].selection = .required
    },
    Case("relief that needs a duty which may not be bought") { scenario in
      scenario.researchers[0].selection = .required
      scenario.researchers[0].ceiling = 56
      scenario.institutions[0].buyoutDuties = [.teaching]
    },
    Case("floors with no substitutes") { scenario in
      scenario.rules.floor = .init(halfDays: 2, fromTerm: 0, isHard: true, price: 1)
      scenario.researchers[1].selection = .required
      scenario.substitutes[0].capacity = [0]
      scenario.sessionKinds[0].colleaguePrice = nil
    },
    Case("floors against a department's share") { scenario in
      scenario.rules.floor = .init(halfDays: 2, fromTerm: 0, isHard: true, price: 1)
      scenario.researchers[1].selection = .required
      scenario.departments[0].boughtShareLimit = .zero
    },
  ]

  private static let pins: [Case] = [
    Case("a decision against what is required") { scenario in
      scenario.researchers[1].selection = .required
      scenario.pins = [.support(researcher: "R2", false)]
    },
    Case("two decisions that contradict each other") {
      $0.pins = [.support(researcher: "R2", false), .support(researcher: "R2", true)]
    },
    Case("more sessions decided than are held") {
      $0.pins = [.buyout(researcher: "R2", kind: "clinic", term: 0, sessions: .exactly(2))]
    },
    Case("a measure decided where none is allowed") { scenario in
      scenario.rules.dxAllowed = false
      scenario.pins = [.measure("M1", fromPeriod: 0)]
    },
    Case("half-days decided beyond the person's most") {
      $0.pins = [.protected(researcher: "R2", term: 0, halfDays: .exactly(5), isActual: false)]
    },
    Case("a payment above its purse") {
      $0.pins = [.payment(.measure("M1"), purse: "own", year: 0, yen: 2_000_000)]
    },
  ]
}
