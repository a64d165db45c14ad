import Auditing
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Twelve personal amounts together: overhead is rounded once per institution, so the whole can be some yen above
/// what the parts say.
@Suite struct PersonalPurseTests {
  /// Twelve people of 15,000,000 yen a year who each need `need` a year (before 10 % overhead), and nothing else.
  private func scenario(_ need: [Yen], _ carryOver: Purse.CarryOver = .off) -> Scenario {
    let start = YearMonth(year: 2026, month: 4)
    let calendar = TestCalendar.months(12 * need.count, from: start, periodMonths: 6)
    return TinyScenario.make(calendar) { scenario in
      let person = scenario.researchers[2]
      scenario.researchers = (1...12).map { number in
        var copy = person
        copy.id = "R\(number)"
        copy.selection = .required
        copy.researchNeed = need
        copy.researchWant = need
        return copy
      }
      scenario.award.supported = .exactly(12)
      scenario.award.cap = 1_000_000_000
      scenario.award.purses[0].amounts = need.map { _ in 15_000_000 }
      scenario.award.purses[0].carryOver = carryOver
      scenario.rules.hiringAllowed = false
      scenario.rules.buyoutAllowed = false
      scenario.rules.dxAllowed = false
      scenario.rules.floor.halfDays = 0
    }
  }

  private func plan(_ scenario: Scenario) -> Plan {
    var plan = Plan()
    plan.supported = scenario.researchers.map(\.id)
    for researcher in scenario.researchers {
      for (year, need) in researcher.researchNeed.enumerated() {
        plan.payments.append(
          Payment(item: .research(researcher: researcher.id), purse: "research", year: year, yen: need))
      }
    }
    return plan
  }

  /// 13,636,364 + ⌊1,363,636.4⌋ = 15,000,000 each; 163,636,368 + ⌊16,363,636.8⌋ = 180,000,004 together.
  @Test func theWholeIsAskedAboutToo() throws {
    let above = scenario([13_636_364])
    let report = PlanAuditor.audit(plan(above), of: above)
    #expect(report.violations.map(\.check) == [.pursePool])
    #expect(report.violations.map(\.excess) == [.yen(4)])
    #expect(try RoundTripTests.solveAndCheck(above, presolve: false) == nil)
    let below = scenario([13_636_363])
    #expect(PlanAuditor.audit(plan(below), of: below).isClean)
    #expect(try RoundTripTests.solveAndCheck(below, presolve: false) != nil)
  }

  /// With money from the year before, the four yen are carried – by those who have a yen to carry.
  @Test func carriesCoverTheWhole() throws {
    var scenario = scenario([13_636_363, 13_000_000, 13_636_364, 13_636_364], .free)
    scenario.researchers[0].researchNeed[1] = 13_636_363
    scenario.researchers[0].researchWant[1] = 13_636_363
    let plan = try #require(try RoundTripTests.solveAndCheck(scenario, presolve: false))
    // 8 yen above in the last two years, so 8 come out of the second and 4 out of the third.
    let carried = (0..<3).map { year in plan.carries.filter { $0.year == year }.reduce(0) { $0 + $1.yen } }
    #expect(carried == [0, 8, 4])
  }
}
