import Auditing
import Planning
import TestSupport
import Testing

@Suite("ramp, weeks and sessions by period length") struct RampTests {
  /// 15 h of half a writer from the second period on: months of age 0–2 yield 0.5, 3–5 0.8, then 1.
  /// Half-years: (3 · 0.5 + 3 · 0.8) / 6 = 0.65, then 1.
  @Test(arguments: [
    (1, [0, 7.5, 7.5, 7.5, 12, 12, 12, 15]), (3, [0, 7.5, 12, 15]), (6, [0, 9.75, 15]),
  ])
  func ramp(periodMonths: Int, hours: [Double]) {
    let calendar = TestCalendar.months(18, periodMonths: periodMonths)
    let scenario = TinyScenario.make(calendar)
    var plan = Plan()
    plan.hires = [
      Hire(role: "writer", place: "C1", start: 1, end: calendar.periods.count, steps: 1)
    ]
    let staff = PlanAuditor.audit(plan, of: scenario).account.staff
    for (period, expected) in hours.enumerated() {
      let found = staff.first { $0.period == period }?.capacity ?? 0
      #expect(abs(found - expected) < 1e-9, "period \(period)")
    }
  }

  /// An award from January: its first term has three months, 12 of 24 weeks. A lecture is held in 7.5 of
  /// them: 25 000 · 7.5; a clinic in 12. The average week stays the same.
  @Test func shortTerm() throws {
    let calendar = TestCalendar.months(9, from: YearMonth(year: 2026, month: 1))
    let scenario = TinyScenario.make(calendar)
    var plan = Plan()
    plan.supported = ["R1"]
    plan.buyouts = [
      Buyout(researcher: "R1", kind: "lecture", term: 0, source: .tier("T2"), sessions: 1),
      Buyout(researcher: "R1", kind: "clinic", term: 0, source: .tier("T1"), sessions: 1),
      Buyout(researcher: "R1", kind: "clinic", term: 1, source: .tier("T1"), sessions: 1),
    ]
    let account = PlanAuditor.audit(plan, of: scenario).account
    let costs = account.money.items.filter { $0.item == .buyout(researcher: "R1") }.map(\.cost)
    #expect(costs == [187_500 + 480_000, 960_000])
    let person = try #require(account.researchers.first)
    #expect(person.terms.map(\.weeks) == [12, 24] && person.periods.map(\.weeks) == [12, 12, 12])
    #expect(
      person.periods.map(\.freedBySessions).map { ($0 * 1e6).rounded() } == [4_887_500, 3_200_000, 3_200_000])
  }
}
