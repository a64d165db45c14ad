import Auditing
import Planning
import TestSupport
import Testing

@Suite("any plan is audited") struct FuzzTests {
  /// A scenario of two years with everything switched on.
  private let scenario = TinyScenario.make(TestCalendar.months(18)) { scenario in
    scenario.award.salaryLimit = 3_000_000
    scenario.award.buyoutShareLimit = Share(0.3)
    scenario.award.transfers = [PurseTransfer(from: "research", to: "env", limit: Share(0.1))]
    scenario.award.purses[1].carryOver = .limited(Share(0.2))
    scenario.institutions[0].classHoursLimit = Share(0.5)
  }

  /// Absurd plans never stop the auditor, always have findings, and every finding has a size.
  @Test(arguments: 0..<40) func absurdPlans(seed: UInt64) {
    for turn in 0..<10 {
      var source = HostilePlan(seed: seed * 1_000 + UInt64(turn), scenario)
      let plan = source.make(absurd: true)
      let report = PlanAuditor.audit(
        plan, of: scenario, claimed: PlanClaim(objective: .nan, awardCharge: .max))
      #expect(report.violations.contains { $0.check == .unknownReference })
      for violation in report.violations {
        #expect(violation.excess.number > 0 && violation.found.unit == violation.limit.unit)
        #expect(violation.found.number.isFinite && violation.limit.number.isFinite, "\(violation)")
      }
      expectAddsUp(report.account)
      #expect(report.account.objective.total.isFinite)
    }
  }

  /// Reports do not depend on the order in which a plan lists its entries.
  @Test func theOrderOfEntriesDoesNotMatter() {
    for seed in 0..<60 {
      var source = HostilePlan(seed: UInt64(seed), scenario)
      let plan = source.make(absurd: false)
      var turned = plan
      turned.supported.reverse()
      turned.hires.reverse()
      turned.assignments.reverse()
      turned.removals.reverse()
      turned.adoptions.reverse()
      turned.buyouts.reverse()
      turned.colleagueCover.reverse()
      turned.protected.reverse()
      turned.payments.reverse()
      turned.carries.reverse()
      turned.transfers.reverse()
      let (one, other) = (
        PlanAuditor.audit(plan, of: scenario), PlanAuditor.audit(turned, of: scenario)
      )
      // Sums of hours may differ in the last digit; everything else is the same.
      let same = zip(one.violations, other.violations).allSatisfy { first, second in
        first.check == second.check && first.subject == second.subject
          && abs(first.excess.number - second.excess.number) < 1e-9 * max(1, first.excess.number)
      }
      #expect(same && one.violations.count == other.violations.count, "seed \(seed)")
      #expect(one.account.money == other.account.money)
      #expect(one.account.hires == other.account.hires)
    }
  }

  /// Random scenarios with random plausible plans: nothing traps and accounts add up.
  @Test(arguments: 0..<20) func randomScenarios(seed: UInt64) {
    let scenario = RandomScenario.make(seed: seed)
    var source = HostilePlan(seed: seed, scenario)
    let plan = source.make(absurd: seed % 2 == 0)
    let report = PlanAuditor.audit(plan, of: scenario)
    #expect(report == PlanAuditor.audit(plan, of: scenario))
    #expect(report.account.researchers.count == scenario.researchers.count)
    expectAddsUp(report.account)
  }

  /// Amounts at the edge of what an entry may hold, in scenarios at the edge of what yen can be.
  @Test func hugeScenarios() {
    let scenario = TinyScenario.make { scenario in
      scenario.roles[0].annualCost = .max
      scenario.roles[0].wageGrowth = Share(partsPerMillion: 9_000_000)
      scenario.measures[0].initialCost = .max
      scenario.award.purses[1].amounts = [.max]
      scenario.award.cap = .max
      scenario.substitutes[0].price = .max
      scenario.institutions[0].ownFunds = [.max]
    }
    var plan = HandMade().plan
    plan.hires[0].steps = 1_000_000
    plan.payments.append(HandMade.pay(.measure("M1"), "research", 1_000_000_000_000_000))
    plan.buyouts[0].sessions = 1_000_000
    let report = PlanAuditor.audit(plan, of: scenario)
    #expect(report.violations.contains { $0.check == .unpaid })
    #expect(report.violations.contains { $0.check == .hiresPerPeriod })
  }

  private func expectAddsUp(
    _ account: PlanAccount, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for person in account.researchers {
      for period in person.periods {
        let sum = period.relief + period.leaked + period.kept
        #expect(abs(period.gross - sum) <= 1e-9 * max(1, period.gross), sourceLocation: sourceLocation)
      }
    }
    let totals = account.totals
    let parts = totals.relief + totals.leaked + totals.kept
    #expect(abs(totals.gross - parts) <= 1e-9 * max(1, totals.gross), sourceLocation: sourceLocation)
    let money = account.money
    #expect(money.awardCharge == money.awardDirect + money.awardOverhead, sourceLocation: sourceLocation)
    let byInstitution = money.institutionTotals.reduce(0) { $0 + $1.awardCharge }
    #expect(byInstitution == money.awardCharge, sourceLocation: sourceLocation)
    let wholes = money.purses.filter { $0.scope == .whole }.reduce(0) { $0 + $1.charge }
    #expect(wholes == money.awardCharge, sourceLocation: sourceLocation)
    let paid = money.items.flatMap(\.payments).reduce(0) { $0 + $1.yen }
    #expect(paid == money.awardDirect + money.ownFundsSpent, sourceLocation: sourceLocation)
  }
}
