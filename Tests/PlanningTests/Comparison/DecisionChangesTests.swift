import Planning
import TestSupport
import Testing

/// Decisions compared: nothing between a plan and itself, everything mirrored, every planted change found.
@Suite("Comparison of decisions") struct DecisionChangesTests {
  private let scenario = RandomPlan.scenario

  private func compare(_ before: Plan, _ after: Plan) -> DecisionChanges {
    DecisionChanges(PlanDecisions(before, of: scenario), PlanDecisions(after, of: scenario))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>) func aPlanDiffersInNothingFromItself(seed: UInt64) {
    var random = TestRandom(seed: seed)
    let plan = RandomPlan.make(&random)
    let changes = compare(plan, plan)
    let decisions = PlanDecisions(plan, of: scenario)
    #expect(changes.count == 0)
    #expect(
      changes.sameCount == decisions.supported.count + decisions.hires.count + decisions.adoptions.count
        + decisions.buyouts.count + decisions.cover.count + decisions.halfDays.count)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>) func theOtherWayRoundAddedIsRemoved(seed: UInt64) {
    var random = TestRandom(seed: seed)
    let (one, other) = (RandomPlan.make(&random), RandomPlan.make(&random))
    let (there, back) = (compare(one, other), compare(other, one))
    #expect(Set(there.supported.changes.map(\.reversed)) == Set(back.supported.changes))
    #expect(Set(there.adoptions.changes.map(\.reversed)) == Set(back.adoptions.changes))
    #expect(Set(there.buyouts.changes.map(\.reversed)) == Set(back.buyouts.changes))
    #expect(Set(there.cover.changes.map(\.reversed)) == Set(back.cover.changes))
    #expect(Set(there.halfDays.changes.map(\.reversed)) == Set(back.halfDays.changes))
    #expect(Set(there.hires.changes.map(\.reversed)) == Set(back.hires.changes))
    #expect(there.sameCount == back.sameCount)
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>) func everyPlantedChangeIsFound(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let before = RandomPlan.make(&random)
    var after = before
    let kind = random.int(0...8)
    switch kind {
    case 0: after.supported = after.supported.isEmpty ? ["R1"] : Array(after.supported.dropLast())
    case 1: after.hires.append(Hire(role: "writer", place: "P1", start: 1, end: 3, steps: 1))
    case 2:
      guard !after.hires.isEmpty else { return }
      after.hires[0].end += 5
    case 3:
      guard !after.hires.isEmpty else { return }
      after.hires.removeFirst()
    case 4: after.adoptions = after.adoptions.isEmpty ? [Adoption(measure: "M1", start: 2)] : []
    case 5:
      guard !after.adoptions.isEmpty else { return }
      after.adoptions[0].start += 1
    case 6:
      guard !after.buyouts.isEmpty else { return }
      after.buyouts[0].sessions += 1
    case 7:
      guard !after.protected.isEmpty else { return }
      after.protected.removeLast()
    default:
      after.colleagueCover.append(
        ColleagueCover(colleague: .researcher("R3"), kind: "lecture", term: 0, sessions: 1))
    }
    let changes = compare(before, after)
    let counts = [
      changes.supported.changes.count, changes.hires.changes.count, changes.adoptions.changes.count,
      changes.buyouts.changes.count, changes.halfDays.changes.count, changes.cover.changes.count,
    ]
    let place = [0, 1, 1, 1, 2, 2, 3, 4, 5][kind]
    #expect(counts == (0..<6).map { $0 == place ? 1 : 0 }, "kind \(kind)")
  }

  @Test func theSameHireWithAnotherStartIsOneChange() throws {
    var before = Plan()
    before.hires = [
      Hire(role: "writer", place: "C1", start: 0, end: 4, steps: 1),
      Hire(role: "writer", place: "C1", start: 2, end: 4, steps: 1),
    ]
    var after = before
    after.hires[0].start = 1
    let change = try #require(compare(before, after).hires.changes.first)
    #expect(change.kind == .changed)
    #expect(change.before?.start == YearMonth(year: 2025, month: 10))
    #expect(change.after?.start == YearMonth(year: 2026, month: 1))
    #expect(change.after?.last == YearMonth(year: 2026, month: 9))
    #expect(change.after?.posts == 0.5)
    #expect(compare(before, after).hires.sameCount == 1)
  }

  @Test func calendarsOfOtherPeriodsCompareByMonth() {
    let halves = TinyScenario.make(TestCalendar.months(30, periodMonths: 6))
    var quarterly = Plan()
    quarterly.hires = [Hire(role: "writer", place: "C1", start: 2, end: 10, steps: 1)]
    quarterly.protected = [ProtectedHalfDays(researcher: "R1", term: 1, halfDays: 2)]
    var halfYearly = quarterly
    halfYearly.hires = [Hire(role: "writer", place: "C1", start: 1, end: 5, steps: 1)]
    let changes = DecisionChanges(
      PlanDecisions(quarterly, of: scenario), PlanDecisions(halfYearly, of: halves))
    #expect(changes.count == 0 && changes.sameCount == 2)
  }
}
