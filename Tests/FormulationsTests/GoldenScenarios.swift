import Formulations
import Planning
import TestSupport

/// For each family, a scenario in which all kinds of its rows occur.
enum GoldenScenarios {
  static func scenario(_ family: ConstraintFamily) -> Scenario {
    switch family {
    case .selection: selection
    case .recruitment: recruitment
    case .staffHours: staffHours
    case .chorePool, .cover: TinyScenario.make(TestCalendar.months(3))
    case .sessions: sessions
    case .workingTime: TinyScenario.make(TestCalendar.months(3))
    case .protected: protected
    case .dx: dx
    case .purses: purses
    case .awardCap: TinyScenario.make(TestCalendar.months(3))
    case .institutionShare: institutionShare
    case .requirements: requirements
    }
  }

  private static var selection: Scenario {
    TinyScenario.make(TestCalendar.months(3)) { scenario in
      scenario.quotas = [
        Quota(
          id: "young", title: "Early career", conditions: [.tag("young")],
          count: CountRange(minimum: 1, maximum: 2), minimumShare: Share(0.25), maximumShare: Share(0.75))
      ]
      scenario.pins = [.support(researcher: "R2", false)]
    }
  }

  private static var recruitment: Scenario {
    TinyScenario.make(TestCalendar.months(12, periodMonths: 6)) { scenario in
      scenario.roles[0].contractMonths = 6
      scenario.roles[0].renewable = true
      scenario.recruitment = [
        RecruitmentLimit(role: "writer", stepsPerPeriod: 3, stepsInTotal: 4, fillRate: Share(0.5)),
        RecruitmentLimit(role: "tech", institution: "U1", stepsPerPeriod: 2),
      ]
      scenario.rules.fillRateStress = true
      scenario.pins = [
        .hire(role: "writer", place: "C1", period: 0, steps: CountRange(minimum: 1, maximum: 2))
      ]
    }
  }

  private static var staffHours: Scenario {
    TinyScenario.make { scenario in
      scenario.places[0].existing = [
        ExistingStaff(role: "writer", fullTimeEquivalents: 1, spareHours: 4)
      ]
      scenario.roles[0].contractMonths = 3
      scenario.pins = [
        .assignment(role: "writer", place: "C1", researcher: "R1", chore: "draft", period: 1, hours: 1.5)
      ]
    }
  }

  private static var sessions: Scenario {
    TinyScenario.make { scenario in
      scenario.institutions[0].classHoursLimit = Share(0.5)
      scenario.pins = [
        .buyout(researcher: "R1", kind: "clinic", term: 0, sessions: CountRange(minimum: 1, maximum: 2))
      ]
    }
  }

  private static var protected: Scenario {
    TinyScenario.make(TestCalendar.months(12, from: YearMonth(year: 2026, month: 4), periodMonths: 6)) {
      $0.rules.floor.fromTerm = 1
      $0.pins = [
        .protected(
          researcher: "R2", term: 0, halfDays: CountRange(minimum: 1, maximum: 2), isActual: true)
      ]
    }
  }

  private static var dx: Scenario {
    TinyScenario.make(TestCalendar.months(9)) { scenario in
      scenario.measures[0].leadMonths = 3
      scenario.researchers.removeLast()
      scenario.pins = [
        .removal(measure: "M1", researcher: "R2", chore: "notes", period: 1, hours: 0.5)
      ]
    }
  }

  private static var purses: Scenario {
    TinyScenario.make(TestCalendar.months(12)) { scenario in
      scenario.award.salaryLimit = 1_200_000
      scenario.award.buyoutShareLimit = Share(0.5)
      scenario.award.transfers = [PurseTransfer(from: "env", to: "research", limit: Share(0.1))]
      scenario.award.purses[0].carryOver = .limited(Share(0.2))
      scenario.award.purses[1].carryOver = .limited(Share(0.3))
      scenario.award.purses[2].carryOver = .free
      scenario.rules.researchMoneyValue = 2
      scenario.roles.removeLast()
      scenario.recruitment.removeLast()
      scenario.researchers.removeLast()
      scenario.commitments = [
        Commitment(
          id: "lease", title: "Lease", institution: "U1", purse: "env", researcher: nil, year: 1,
          yen: 1_000_000)
      ]
      scenario.pins = [
        .payment(.research(researcher: "R1"), purse: "research", year: 0, yen: 2_500_000),
        .carry(purse: "env", year: 0, yen: 300_000),
      ]
    }
  }

  private static var institutionShare: Scenario {
    TinyScenario.make(TestCalendar.months(3)) { scenario in
      scenario.institutions[0].awardMinimum = 3_000_000
      scenario.institutions[0].awardMaximum = 20_000_000
    }
  }

  private static var requirements: Scenario {
    TinyScenario.make { scenario in
      scenario.places[0].existing = [
        ExistingStaff(role: "writer", fullTimeEquivalents: 0.5, spareHours: 0)
      ]
      scenario.places[0].requiresMeasure = "M1"
      scenario.requirements = [
        Requirement(
          id: "managers", title: "Writers", roles: ["writer", "tech"], institution: "U1", base: 1,
          perSupported: 0.25, fromPeriod: 1)
      ]
    }
  }
}
