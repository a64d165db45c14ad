import Auditing
import Planning
import Testing

@Suite("selection: one person beyond each limit") struct SelectionMutationTests {
  @Test func theHandMadePlanIsAccepted() {
    let made = HandMade()
    expectClean(made.plan, made.scenario)
  }

  @Test func oneTooMany() {
    var made = HandMade()
    // R2 can no longer cover for R1: the department's other physicians do (4 of 6 h).
    made.plan.supported.append("R2")
    made.plan.colleagueCover[0].colleague = .others(department: "D1")
    made.plan.setPayment(.research(researcher: "R2"), "research", 2_000_000)
    expectBroken(made.plan, made.scenario, .selectionMaximum, by: .people(1))
  }

  @Test func nobody() {
    expectBroken(Plan(), HandMade().scenario, .selectionMinimum, by: .people(1))
  }

  @Test func requiredExcludedAndPinned() {
    let required = HandMade { $0.researchers[1].selection = .required }
    expectBroken(required.plan, required.scenario, .selectionRequired, by: .people(1))
    let excluded = HandMade { $0.researchers[0].selection = .excluded }
    expectBroken(excluded.plan, excluded.scenario, .selectionExcluded, by: .people(1))
    let pinned = HandMade { $0.pins = [.support(researcher: "R3", false)] }
    expectBroken(pinned.plan, pinned.scenario, .selectionPin, by: .people(1))
    let kept = HandMade { $0.pins = [.support(researcher: "R3", true), .support(researcher: "R2", false)] }
    expectClean(kept.plan, kept.scenario)
  }

  /// R1 and R3 are young: 2 of 2 supported.
  @Test func quotas() {
    func made(_ quota: Quota) -> HandMade { HandMade { $0.quotas = [quota] } }
    let young: [Quota.Condition] = [.tag("young")]
    let most = made(Quota(id: "Q", title: "Q", conditions: young, count: CountRange(maximum: 1)))
    expectBroken(most.plan, most.scenario, .quotaMaximum, by: .people(1))
    let least = made(
      Quota(id: "Q", title: "Q", conditions: [.department("D1")], count: CountRange(minimum: 2)))
    expectBroken(least.plan, least.scenario, .quotaMinimum, by: .people(1))
    let exact = made(Quota(id: "Q", title: "Q", conditions: young, count: .exactly(2)))
    expectClean(exact.plan, exact.scenario)
  }

  /// Shares of 2 people: at most 50 % is 1, at most 99 % is still 1; at least 51 % is 2.
  @Test func quotaShares() {
    func made(_ conditions: [Quota.Condition], least: Share? = nil, most: Share? = nil) -> HandMade {
      let quota = Quota(
        id: "Q", title: "Q", conditions: conditions, minimumShare: least, maximumShare: most)
      return HandMade { $0.quotas = [quota] }
    }
    let most = made([.tag("young")], most: Share(0.99))
    expectBroken(most.plan, most.scenario, .quotaMaximumShare, by: .people(1))
    let least = made([.department("D2")], least: Share(0.51))
    expectBroken(least.plan, least.scenario, .quotaMinimumShare, by: .people(1))
    let exact = made([.department("D2")], least: Share(0.5), most: Share(0.5))
    expectClean(exact.plan, exact.scenario)
  }
}
