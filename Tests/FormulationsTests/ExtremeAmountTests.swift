import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Amounts at the edges of what a scenario may state, and beyond: costly, never a trap.
@Suite struct ExtremeAmountTests {
  /// Everything that costs costs the most that a scenario may state, for twenty years.
  private func scenario() -> Scenario {
    let calendar = TestCalendar.months(
      240, from: YearMonth(year: 2025, month: 10), periodMonths: 6)
    return TinyScenario.make(calendar) { scenario in
      for index in scenario.roles.indices {
        scenario.roles[index].annualCost = AmountLimit.stated
        scenario.roles[index].wageGrowth = .whole
      }
      for index in scenario.substitutes.indices { scenario.substitutes[index].price = AmountLimit.stated }
      for index in scenario.sessionKinds.indices {
        scenario.sessionKinds[index].colleaguePrice = AmountLimit.stated
        scenario.sessionKinds[index].weeksPerTerm = 27
      }
      scenario.measures[0].initialCost = AmountLimit.stated
      scenario.measures[0].runningCost = AmountLimit.stated
      scenario.award.salaryLimit = AmountLimit.stated
      scenario.rules.hoursCounted = .total
    }
  }

  @Test func programIsBuiltAndNobodyCanBeHired() throws {
    let formulation = try PlanFormulation(scenario())
    let dearest = try #require(formulation.prices.staffStep.flatMap { $0 }.max())
    #expect(dearest <= AmountLimit.computed && dearest > AmountLimit.stated)
    var options = SolveOptions(relativeGap: 0.5, nodeLimit: 1)
    options.cuts = false
    let values = try #require(try GLPKSolver().solve(formulation.model, options: options).values)
    let plan = try formulation.plan(from: values)
    #expect(plan.hires.isEmpty && plan.buyouts.isEmpty && plan.adoptions.isEmpty)
    #expect(!plan.supported.isEmpty)
  }

  /// What a reader refuses: the first year in which growth leaves what a scenario may state.
  @Test func grownCostsAreFound() throws {
    var scenario = scenario()
    #expect(scenario.excessiveCosts.map(\.role) == [0, 1])
    #expect(scenario.excessiveCosts.map(\.year) == [1, 1])
    scenario.roles[0].annualCost = 6_000_000
    scenario.roles[0].wageGrowth = Share(0.03)
    scenario.roles[1].annualCost = AmountLimit.stated / 1000
    let found = try #require(scenario.excessiveCosts.first)
    #expect(scenario.excessiveCosts.count == 1 && found.role == 1)
    #expect(found.year == 10 && found.cost == 1024 * AmountLimit.stated / 1000)
    #expect(TinyScenario.make().excessiveCosts.isEmpty)
  }

  /// A point far outside every row is refused, not converted.
  @Test(arguments: [1e300, .infinity, .nan, -1e19]) func pointsBeyondWholeNumbersAreRefused(_ value: Double)
    throws
  {
    let formulation = try PlanFormulation(scenario())
    for variable in [formulation.variables.hired[0], try #require(formulation.variables.salary[0][0])] {
      var values = Array(repeating: 0.0, count: formulation.model.variables.count)
      values[variable.index] = value
      #expect(throws: ExtractionError.self) { try formulation.plan(from: values) }
    }
  }

  /// The largest numbers of steps that a point may claim, at the largest prices.
  @Test func amountsOfAbsurdPointsStayAtTheirLimit() throws {
    let formulation = try PlanFormulation(scenario())
    var values = Array(repeating: 0.0, count: formulation.model.variables.count)
    for variable in formulation.variables.hired { values[variable.index] = 1e9 }
    for variable in formulation.variables.supported { values[variable.index] = 1 }
    let plan = try formulation.plan(from: values)
    #expect(plan.payments.allSatisfy { $0.yen >= 0 && $0.yen <= AmountLimit.computed })
  }
}
