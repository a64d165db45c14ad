import Auditing
import Planning
import TestSupport
import Testing

/// What stays to be paid when the award has ended, by hand.
@Suite struct AfterAwardTests {
  @Test func onlyWhatIsThereAtTheEndStaysAtNextYearsPay() throws {
    let scenario = TinyScenario.make(TestCalendar.months(24, from: YearMonth(year: 2026, month: 4))) {
      scenario in
      scenario.roles[0].wageGrowth = Share(0.02)
    }
    let end = scenario.calendar.periods.count
    var plan = Plan()
    plan.hires = [
      Hire(role: "writer", place: "C1", start: 1, end: end, steps: 1),
      Hire(role: "writer", place: "C1", start: 2, end: end - 1, steps: 4),
      Hire(role: "tech", place: "P1", start: 3, end: end, steps: 2),
    ]
    plan.adoptions = [Adoption(measure: "M1", start: 2)]
    let account = PlanAuditor.audit(plan, of: scenario).account.afterAward
    // Half a writer: 6,000,000 grows twice by 2 % (two fiscal years), then half of it.
    let grown = 6_000_000 + 120_000 + 122_400
    #expect(account.staff.map(\.role) == ["writer", "tech"])
    #expect(account.staff.map(\.posts) == [0.5, 2])
    #expect(account.staff.map(\.yearly) == [grown / 2, 9_000_000])
    #expect(account.measuresYearly == 240_000)
    #expect(account.yearly == grown / 2 + 9_000_000 + 240_000)
  }

  @Test func nothingStaysOfAPlanWithoutStaff() {
    let account = PlanAuditor.audit(Plan(), of: TinyScenario.make()).account.afterAward
    #expect(account.yearly == 0 && account.staff.isEmpty && account.measures.isEmpty)
  }
}
