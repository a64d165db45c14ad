import Auditing
import Planning
import Testing

@Suite("completeness and objective") struct CompletenessTests {
  @Test func everyYenIsPaidOnce() {
    var made = HandMade()
    made.plan.setPayment(.research(researcher: "R3"), "research", 1_999_999)
    expectBroken(made.plan, made.scenario, .unpaid, by: .yen(1))
    made.plan.setPayment(.research(researcher: "R3"), "research", 2_000_001)
    expectBroken(made.plan, made.scenario, .overpaid, by: .yen(1))
    var missing = HandMade()
    missing.plan.payments.removeAll { $0.item == .measure("M1") && $0.purse == "own" }
    expectBroken(missing.plan, missing.scenario, .unpaid, by: .yen(420_000))
    var extra = HandMade()
    extra.plan.setPayment(.buyout(researcher: "R2"), "own", 5)
    expectBroken(extra.plan, extra.scenario, .overpaid, by: .yen(5))
  }

  /// One entry each that means nothing; the rest of the plan stands, so nothing else is broken.
  @Test(arguments: HostileEntry.all)
  func entriesThatMeanNothing(_ entry: HostileEntry) {
    var made = HandMade()
    entry.add(&made.plan)
    let report = PlanAuditor.audit(made.plan, of: made.scenario)
    #expect(report.violations.map(\.check) == [entry.check], "\(entry.name)")
    #expect(report.account == PlanAuditor.audit(HandMade().plan, of: made.scenario).account)
  }

  @Test func duplicates() {
    var made = HandMade()
    made.plan.supported.append("R1")
    expectBroken(made.plan, made.scenario, .duplicate, by: .entries(1))
    var split = HandMade()
    // The same hours in two entries: added up they break nothing else.
    split.plan.setHours("R1", "draft", 0, 3)
    split.plan.assignments.append(HandMade.hours("R1", "draft", 0, 2))
    expectBroken(split.plan, split.scenario, .duplicate, by: .entries(1))
    var payment = HandMade()
    payment.plan.payments.append(HandMade.pay(.measure("M1"), "env", 0))
    expectBroken(payment.plan, payment.scenario, .duplicate, by: .entries(1))
  }

  @Test func claims() {
    let made = HandMade()
    func checks(_ claim: PlanClaim) -> [AuditCheck] {
      PlanAuditor.audit(made.plan, of: made.scenario, claimed: claim).violations.map(\.check)
    }
    let value = 194.905006
    #expect(checks(PlanClaim(objective: value, bestBound: value, awardCharge: 9_783_699)) == [])
    #expect(checks(PlanClaim(objective: value + 0.0009, bestBound: .infinity)) == [])
    #expect(checks(PlanClaim(objective: value + 0.0011)) == [.claimedObjective])
    #expect(checks(PlanClaim(objective: value - 1)) == [.claimedObjective])
    #expect(checks(PlanClaim(objective: .nan, bestBound: .nan)) == [.claimedObjective, .claimedBound])
    #expect(checks(PlanClaim(bestBound: value - 1)) == [.claimedBound])
    #expect(checks(PlanClaim(awardCharge: 9_783_698)) == [.claimedCharge])
    #expect(checks(PlanClaim(awardCharge: .min)) == [.claimedCharge])
  }

  @Test func everyCheckNamesItsRule() {
    for check in AuditCheck.allCases {
      #expect(check.rawValue.hasPrefix("\(check.rule.rawValue)."), "\(check)")
    }
    #expect(AuditRule.families.count == 13)
    #expect(AuditRule.families.allSatisfy { rule in AuditCheck.allCases.contains { $0.rule == rule } })
  }
}
