import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Derived parameters and prices against numbers computed by hand.
@Suite struct ParametersTests {
  private func formulation(
    _ calendar: PlanningCalendar = TestCalendar.months(6), _ change: (inout Scenario) -> Void = { _ in }
  ) throws -> PlanFormulation { try PlanFormulation(TinyScenario.make(calendar, change)) }

  @Test func weeksFollowTheMonths() throws {
    // October to December, then January to March in quarters: one term; then three months of the next.
    let parameters = try formulation(TestCalendar.months(9)).parameters
    #expect(parameters.termWeeks == [24, 12])
    #expect(parameters.periodWeeks == [12, 12, 12])
    #expect(parameters.kindWeeks[1] == [15, 7.5], "lectures")
  }

  @Test func sessionsCountAsAveraged() throws {
    let parameters = try formulation().parameters
    #expect(parameters.sessionHours == [4, 3 * 15.0 / 24, 6])
    #expect(abs(parameters.sessionFreed[1] - 0.9 * 3 * 15 / 24) < 1e-12)
    #expect(parameters.sessionChoreHours[0] == [0, 0, 0.5, 0])
    #expect(parameters.sessionChoreHours[1] == [0, 0, 0, 0.625])
  }

  @Test func overloadHeadroomAndCore() throws {
    let parameters = try formulation().parameters
    // R1 works 64 hours under 62; R2 48 and R3 42 under 58.4.
    #expect(parameters.overload == [2, 0, 0])
    #expect(parameters.headroom[0] == 0)
    #expect(abs(parameters.headroom[1] - 10.4) < 1e-9)
    #expect(abs(parameters.headroom[2] - 16.4) < 1e-9)
    #expect(parameters.coreHours == [9, 7, 10])
  }

  @Test func timetableHalfDays() throws {
    // ⌊9/4⌋ = 2 with 2 slots; ⌊7/4⌋ = 1 with 1 slot; ⌊10/4⌋ = 2 with 4 slots.
    #expect(try formulation().parameters.timetableHalfDays == [2, 1, 2])
    let more = try formulation { scenario in
      scenario.researchers[0].freeSlots = 0  // slots bind: 1
      scenario.researchers[1].hours.research = 2  // core −1: none
      scenario.researchers[2].hours.research = 26  // core 12 is 3 half-days exactly
      scenario.rules.halfDayHours = 4
    }
    #expect(more.parameters.timetableHalfDays == [1, 0, 3])
  }

  @Test func rampsAreMeansOverThePeriod() throws {
    let quarters = try formulation().parameters
    #expect(zip(quarters.roleRamp[0], [0.5, 0.8]).allSatisfy { abs($0 - $1) < 1e-12 })
    let halves = try formulation(TestCalendar.months(12, periodMonths: 6)).parameters
    #expect(abs(halves.roleRamp[0][0] - 0.65) < 1e-12)
    #expect(abs(halves.roleRamp[0][1] - 1) < 1e-12)
    let months = try formulation(TestCalendar.months(6, periodMonths: 1)).parameters
    #expect(months.roleRamp[0] == [0.5, 0.5, 0.5, 0.8, 0.8, 0.8])
  }

  @Test func staffPrices() throws {
    // Half a post of 6,000,000 from October: 1,500,000 in the first fiscal year (6 months); the second year
    // costs 3 % more: 6,180,000 / 2 / 12 × 6 = 1,545,000.
    let formulation = try formulation(TestCalendar.months(12)) { $0.roles[0].wageGrowth = Share(0.03) }
    let whole = try #require(formulation.sets.options.firstIndex { $0.role == 0 && $0.start == 0 })
    #expect(formulation.prices.staffStep[whole] == [1_500_000, 1_545_000])
    #expect(
      formulation.scenario.roles[0].annualCosts(years: 3) == [6_000_000, 6_180_000, 6_365_400])
    #expect(Prices.rounded(7, over: 2) == 4, "halves up")
    #expect(Prices.rounded(10, over: 4) == 3)
    #expect(Prices.rounded(9, over: 4) == 2)
  }

  @Test func measurePrices() throws {
    // 400,000 once, 240,000 a year: six months of the first fiscal year, six of the second.
    let prices = try formulation(TestCalendar.months(12)).prices
    #expect(prices.measure[0][0] == [520_000, 120_000])
    #expect(prices.measure[0][1] == [460_000, 120_000])
    #expect(prices.measure[0][3] == [0, 460_000])
  }

  @Test func buyoutPrices() throws {
    let prices = try formulation(TestCalendar.months(9)).prices
    // R1's clinics by T1 (40,000 × 24 and × 12), then colleagues; lectures by T2 (25,000 × 15 and × 7.5).
    #expect(prices.buyout[0][0] == [[960_000, 480_000], [720_000, 360_000]])
    #expect(prices.buyout[0][1] == [[375_000, 187_500]])
    #expect(Prices.session(price: 333, weeksPerTerm: 15, months: 1) == 833, "832.5 goes up")
  }

  @Test func buyoutLimitLeavesOverheadOut() throws {
    // 5,500,000 with 10 % overhead is 5,000,000 direct; the smaller share counts, 30 %: 1,500,000.
    let formulation = try formulation { scenario in
      scenario.award.buyoutShareLimit = Share(0.5)
      scenario.institutions[0].buyoutShareLimit = Share(0.3)
    }
    let row = try #require(formulation.model.constraintIndex(named: "purses[buyout,R1,0]"))
    // One yen less, because the payment is one of two parts.
    #expect(abs(formulation.model.constraints[row].upper - MoneyUnit.units(1_499_999)) < 1e-9)
  }
}
