import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

@testable import Formulations

/// U_o, the coefficient that lets a measure open a place: large enough that no plan is lost.
@Suite struct HireBoundTests {
  /// The centre needs the measure first; nothing is known of the labour market.
  private func scenario(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    TinyScenario.make { scenario in
      scenario.places[0].requiresMeasure = "M1"
      scenario.recruitment = []
      change(&scenario)
    }
  }

  /// U_o of the first option, a writer's half post at the centre from the first of two quarters on.
  private func bound(_ scenario: Scenario, without dropped: Set<ConstraintFamily> = []) throws -> Int {
    let builder = ProgramBuilder(scenario, without: dropped)
    #expect(builder.sets.options[0].start == 0)
    return builder.mostSteps(0)
  }

  /// 70 posts are 140 steps, more than any number that was ever assumed.
  @Test func manyCheapPostsCanBeRequired() throws {
    let scenario = scenario { scenario in
      scenario.roles[0].annualCost = 120_000
      scenario.requirements = [
        Requirement(id: "many", title: "Many", roles: ["writer"], base: 70, fromPeriod: 0)
      ]
    }
    let result = try GLPKSolver().solve(
      PlanFormulation(scenario).model, options: SolveOptions(relativeGap: 0.01))
    let hired = try #require(result.values?[PlanFormulation(scenario).variables.hired[0].index])
    #expect(hired >= 140)
  }

  /// 24,000,000 yen with 10 % overhead are 21,818,181 direct; with own 1,000,000 yen, steps at 1,500,000 yen each
  /// (half of 6,000,000 for half a year) make 15. With salaries, 3 people × 600,000 × half a refund are 900,000 more.
  @Test func moneyBoundsPrescribedPayments() throws {
    let pinned: [Pin] = [
      .payment(.staff(role: "writer", institution: "U1"), purse: "own", year: 0, yen: 700_000)
    ]
    #expect(try bound(scenario { $0.pins = pinned }) == 15)
    let own = scenario {
      $0.pins = pinned
      $0.award.purses[1].pays = [.measure(id: nil)]
    }
    #expect(try bound(own) == 0, "own 1,000,000 yen alone buy no step")
    var refunded = own
    refunded.award.salaryLimit = 1_200_000
    #expect(try bound(refunded) == 1, "1,900,000 yen buy one")
  }

  /// Drafting of 12 hours × 0.8 by yield 0.8, notes of 11 × 0.6 by 0.7: 12 + 66/7 hours; a step works 15 hours, half of
  /// them at first.
  @Test func workBoundsWhatIsNotPrescribed() throws {
    #expect(try bound(scenario()) == 3, "21.43 / 7.5 = 2.86")
    #expect(try bound(scenario { $0.roles[0].annualCost = 0 }) == 3)
    let required = scenario {
      $0.requirements = [
        Requirement(
          id: "r", title: "R", roles: ["writer"], base: 1, perSupported: 0.5, fromPeriod: 0)
      ]
      $0.pins = [.hire(role: "writer", place: "C1", period: 0, steps: CountRange(minimum: 4))]
    }
    #expect(try bound(required) == 12, "2.5 posts are 5 steps; 4 are pinned; 2.86 of work")
    #expect(try bound(scenario { $0.institutions[0].awardMinimum = 1 }) == 15)
  }

  @Test func theLabourMarketBounds() throws {
    let limited = scenario {
      $0.recruitment = [
        RecruitmentLimit(role: "writer", stepsPerPeriod: 2, stepsInTotal: 5),
        RecruitmentLimit(role: "tech", stepsPerPeriod: 1),
      ]
    }
    #expect(try bound(limited) == 2)
    #expect(try bound(limited, without: [.recruitment]) == 2, "families that are left out count")
    let anywhere = scenario { $0.recruitment = [RecruitmentLimit(role: "tech", stepsPerPeriod: 1)] }
    #expect(try bound(anywhere) == 3)
  }
}
