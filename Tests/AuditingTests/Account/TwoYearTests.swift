import Auditing
import Planning
import TestSupport
import Testing

/// Carry-over, transfers, wages and commitments over two fiscal years: October 2025 to March 2027, three
/// terms, six quarters, 6 and 12 months. R3 alone is supported with two half-days (10 h of core hours).
@Suite("two fiscal years") struct TwoYearTests {
  private func scenario(_ change: (inout Scenario) -> Void) -> Scenario {
    TinyScenario.make(TestCalendar.months(18), change)
  }

  /// Research of 2 000 000 a year: a charge of 2 200 000.
  private func plan() -> Plan {
    var plan = Plan()
    plan.supported = ["R3"]
    plan.protected = (0..<3).map { ProtectedHalfDays(researcher: "R3", term: $0, halfDays: 2) }
    for year in 0..<2 { plan.setPayment(.research(researcher: "R3"), "research", 2_000_000, year: year) }
    return plan
  }

  private func carrying(_ yen: Yen, _ carryOver: Purse.CarryOver) -> (Plan, Scenario) {
    let scenario = scenario {
      $0.award.purses[0].amounts = [3_000_000, 1_400_000]
      $0.award.purses[0].carryOver = carryOver
    }
    var plan = plan()
    plan.carries = [Carry(purse: "research", holder: .researcher("R3"), year: 0, yen: yen)]
    return (plan, scenario)
  }

  @Test func carryOverOffLimitedAndFree() {
    let (free, scenario) = carrying(800_000, .free)
    expectClean(free, scenario)
    let more = carrying(800_001, .free)
    expectBroken(more.0, more.1, .pursePerson, by: .yen(1))
    let less = carrying(799_999, .free)
    expectBroken(less.0, less.1, .pursePerson, by: .yen(1))
    // ⌊0.266 667 · 3 000 000⌋ = 800 001; ⌊0.266 666 · 3 000 000⌋ = 799 998.
    let limited = carrying(800_000, .limited(Share(partsPerMillion: 266_667)))
    expectClean(limited.0, limited.1)
    let tighter = carrying(800_000, .limited(Share(partsPerMillion: 266_666)))
    expectBroken(tighter.0, tighter.1, .purseCarry, by: .yen(2))
    let off = carrying(800_000, .off)
    expectBroken(off.0, off.1, .purseCarry, by: .yen(800_000))
  }

  @Test func nothingLeavesTheLastYear() {
    var (plan, scenario) = carrying(800_000, .free)
    scenario.award.purses[0].amounts = [3_000_000, 1_400_001]
    plan.carries.append(Carry(purse: "research", holder: .researcher("R3"), year: 1, yen: 1))
    expectBroken(plan, scenario, .purseCarry, by: .yen(1))
  }

  @Test func carryOfSharedAndOwnFunds() {
    // Running cost 240 000 a year: 400 000 + 120 000, then 240 000; charges 572 000 and 264 000.
    var scenario = scenario {
      $0.award.purses[1].amounts = [600_000, 236_000]
      $0.award.purses[1].limit = .hard
      $0.award.purses[1].carryOver = .free
    }
    var plan = plan()
    plan.adoptions = [Adoption(measure: "M1", start: 0)]
    plan.setPayment(.measure("M1"), "env", 520_000)
    plan.setPayment(.measure("M1"), "env", 240_000, year: 1)
    expectBroken(plan, scenario, .purseShared, by: .yen(28_000))
    plan.carries = [Carry(purse: "env", holder: .award, year: 0, yen: 28_000)]
    expectClean(plan, scenario)
    scenario.pins = [.carry(purse: "env", year: 0, yen: 27_000)]
    expectBroken(plan, scenario, .carryPin, by: .yen(1_000))
    scenario.pins = []
    // All of it from own funds, which bear no overhead: 600 000 holds 520 000 and carries 80 000.
    plan.carries = [Carry(purse: "own", holder: .institution("U1"), year: 0, yen: 80_000)]
    plan.setPayment(.measure("M1"), "own", 520_000)
    plan.setPayment(.measure("M1"), "own", 240_000, year: 1)
    plan.payments.removeAll { $0.purse == "env" }
    scenario.institutions[0].ownFunds = [600_000, 160_000]
    // 20 % of 600 000 are 120 000, 10 % are 60 000.
    scenario.award.purses[2].carryOver = .limited(Share(0.2))
    expectClean(plan, scenario)
    scenario.award.purses[2].carryOver = .limited(Share(0.1))
    expectBroken(plan, scenario, .purseCarry, by: .yen(20_000))
    scenario.award.purses[2].carryOver = .free
    scenario.institutions[0].ownFunds = [600_000, 159_999]
    expectBroken(plan, scenario, .purseOwnFunds, by: .yen(1))
  }

  /// The shared purse lacks 72 000 in the first year: they come from the personal one, where 2 272 000 just
  /// hold R3's charge and the transfer.
  @Test func transfers() {
    var scenario = scenario {
      $0.award.purses[0].amounts = [2_272_000, 2_200_000]
      $0.award.purses[1].amounts = [500_000, 264_000]
      $0.award.purses[1].limit = .hard
      $0.award.transfers = [PurseTransfer(from: "research", to: "env", limit: Share(0.1))]
    }
    var plan = plan()
    plan.adoptions = [Adoption(measure: "M1", start: 0)]
    plan.setPayment(.measure("M1"), "env", 520_000)
    plan.setPayment(.measure("M1"), "env", 240_000, year: 1)
    plan.transfers = [Transfer(from: "research", to: "env", year: 0, yen: 72_000)]
    expectClean(plan, scenario)
    plan.transfers[0].yen = 71_999
    expectBroken(plan, scenario, .purseShared, by: .yen(1))
    plan.transfers[0].yen = 72_001
    expectBroken(plan, scenario, .pursePool, by: .yen(1))
    plan.transfers[0].yen = 72_000
    // ⌊0.03 · 2 272 000⌋ = 68 160.
    scenario.award.transfers[0].limit = Share(0.03)
    expectBroken(plan, scenario, .purseMove, by: .yen(3_840))
    scenario.award.transfers = []
    expectBroken(plan, scenario, .purseMove, by: .yen(72_000))
  }

  /// 6 123 457 and 1.5 % more: + ⌊91 851.855⌋ = 6 215 308. A half post: · 6 / 24 and · 12 / 24.
  @Test func wages() throws {
    let scenario = scenario {
      $0.roles[0].annualCost = 6_123_457
      $0.roles[0].wageGrowth = Share(0.015)
    }
    var plan = plan()
    plan.hires = [Hire(role: "writer", place: "C1", start: 0, end: 6, steps: 1)]
    let item = ExpenseItem.staff(role: "writer", institution: "U1")
    plan.setPayment(item, "env", 1_530_864)
    plan.setPayment(item, "env", 3_107_654, year: 1)
    expectClean(plan, scenario)
    let account = PlanAuditor.audit(plan, of: scenario).account
    #expect(account.hires.map(\.costByYear) == [[1_530_864, 3_107_654]])
    // 15 h a week, ramp 0.5, 0.8, then 1.
    for (staff, hours) in zip(account.staff, [7.5, 12, 15, 15, 15, 15]) {
      #expect(abs(staff.capacity - hours) < 1e-9)
    }
    #expect(account.staff.count == 6)
  }

  /// Listed or not, a commitment is paid once, from its own purse.
  @Test func commitments() {
    let scenario = scenario {
      $0.award.purses[1].amounts = [110_000, 0]
      $0.award.purses[1].limit = .hard
      $0.commitments = [
        Commitment(
          id: "K", title: "K", institution: "U1", purse: "env", researcher: nil, year: 0, yen: 100_000)
      ]
    }
    var plan = plan()
    expectClean(plan, scenario)
    plan.setPayment(.commitment("K"), "env", 100_000)
    expectClean(plan, scenario)
    #expect(PlanAuditor.audit(plan, of: scenario).account.money.awardCharge == 4_510_000)
    plan.setPayment(.commitment("K"), "env", 99_999)
    expectBroken(plan, scenario, .unpaid, by: .yen(1))
    var less = scenario
    less.commitments[0].yen = 100_001
    expectBroken(self.plan(), less, .purseShared, by: .yen(1))
  }
}
