import Auditing
import Planning
import Testing

/// `docs/worked-example.md`, number by number.
@Suite struct WorkedExampleTests {
  @Test func optimumIsTheOneWorkedOutByHand() throws {
    let scenario = try ShippedScenarios.scenario("tiny")
    let outcome = try SolvingTests.solve(scenario)
    #expect(outcome.status == .optimal)
    let objective = try #require(outcome.objective)
    let bound = try #require(outcome.bestBound)
    #expect(abs(objective - 192) < 1e-6 && abs(bound - 192) < 1e-4)
    let plan = try #require(outcome.plan)
    #expect(plan.supported == ["A", "B"])
    #expect(plan.hires == [Hire(role: "clerk", place: "in-D1", start: 0, end: 2, steps: 1)])
    #expect(
      plan.buyouts.map { [$0.researcher, $0.kind, "\($0.term)", "\($0.sessions)"] }
        == [["A", "clinic", "0", "1"], ["B", "clinic", "0", "1"]])
    #expect(plan.protected.map(\.halfDays) == [2, 2])
    let account = PlanAuditor.audit(plan, of: scenario).account
    #expect(account.money.awardDirect == 7_720_000)
    #expect(account.money.awardOverhead == 772_000)
    #expect(account.money.awardCharge == 8_492_000)
    #expect(account.researchers.map(\.timetableHalfDays) == [1, 1])
    #expect(account.totals.gained == 192)
  }

  /// The alternatives of the page's table are worth what it says.
  @Test(arguments: [
    (["A"], false, 96.0), (["B"], true, 96), (["A", "B"], false, 72), (["A", "B"], true, 192),
  ]) func alternativesAreWorthWhatTheTableSays(
    _ supported: [String], _ hasClerk: Bool, _ value: Double
  ) throws {
    var scenario = try ShippedScenarios.scenario("tiny")
    scenario.rules.hiringAllowed = hasClerk
    scenario.pins = ["A", "B"].map { .support(researcher: $0, supported.contains($0)) }
    #expect(abs(try FamilyTests.optimum(scenario) - value) < 1e-6)
  }
}
