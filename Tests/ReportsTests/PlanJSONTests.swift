import Auditing
import Planning
import Reports
import Testing

@Suite struct PlanJSONTests {
  private func object(_ solved: SolvedRun) throws -> JSONValue { PlanJSON.object(solved) }

  /// Everything a plan can hold, valid or not.
  private static let everything: Plan = {
    var plan = SampleRun.plan
    plan.hires.append(Hire(role: "tech", place: "P2", start: 1, end: 4, steps: 2))
    plan.buyouts.append(Buyout(researcher: "R1", kind: "clinic", term: 0, source: .colleague, sessions: 2))
    plan.colleagueCover = [
      ColleagueCover(colleague: .researcher("R2"), kind: "clinic", term: 0, sessions: 1),
      ColleagueCover(colleague: .others(department: "D1"), kind: "clinic", term: 0, sessions: 1),
    ]
    plan.assignments.append(
      Assignment(role: "tech", place: "P2", researcher: "R3", chore: "bench", period: 9, hours: 0.1 + 0.2))
    plan.researchExtras = [PersonalAmount(researcher: "R3", year: 1, yen: 123_457)]
    plan.salaries = [PersonalAmount(researcher: "R1", year: 2, yen: 1)]
    plan.payments.append(Payment(item: .salary(researcher: "R1"), purse: "research", year: 2, yen: 1))
    plan.carries = [
      Carry(purse: "env", holder: .award, year: 0, yen: 10),
      Carry(purse: "research", holder: .researcher("R1"), year: 1, yen: 20),
      Carry(purse: "own", holder: .institution("U1"), year: 1, yen: 30),
    ]
    plan.transfers = [Transfer(from: "research", to: "env", year: 0, yen: 40)]
    return plan
  }()

  @Test func aPlanComesBackAsItWent() throws {
    let scenario = SampleRun.scenario()
    let text = PlanJSON.planOnly(Self.everything, of: scenario).formatted()
    #expect(try PlanDocument.read(text, for: scenario).plan == Self.everything)
  }

  @Test func theWholeObjectComesBackWithItsClaims() throws {
    let solved = try SampleRun.solved()
    let text = try object(solved).formatted()
    let document = try PlanDocument.read(text, for: solved.scenario)
    #expect(document.plan == SampleRun.plan)
    #expect(document.claim.objective == solved.outcome.objective)
    #expect(document.claim.bestBound == solved.outcome.bestBound)
    #expect(document.claim.awardCharge == 18_392_000)
  }

  @Test func membersStandInOrder() throws {
    guard case .object(let members) = try object(SampleRun.solved()) else { return #expect(Bool(false)) }
    #expect(
      members.map(\.key) == [
        "format", "scenario", "status", "stoppedBy", "objective", "bestBound", "gap", "seconds", "cost",
        "plan",
        "researchers", "totals", "doNothing", "afterAward", "defaultsUsed", "run",
      ])
  }

  @Test func factsOfTheSample() throws {
    let value = try object(SampleRun.solved())
    #expect(value["status"] == .string("optimal"))
    #expect(value["stoppedBy"] == .string("gap"))
    #expect(value["seconds"] == .double(1.25))
    #expect(value["cost"]?["award"] == .int(18_392_000))
    #expect(value["cost"]?["cap"] == .int(72_000_000))
    #expect(value["doNothing"]?["award"] == .int(0))
    #expect(value["run"]?["solver"] == .string("GLPK 5.0"))
    #expect(value["run"]?["inputs"] == .string("0123abcd"))
    guard case .array(let people)? = value["researchers"] else { return #expect(Bool(false)) }
    #expect(people.count == 3)
    let total = people[1]["total"]
    #expect(total?["gained"] == .double(384))
    guard case .double(let gross)? = total?["gross"], case .double(let kept)? = total?["kept"],
      case .double(let leaked)? = total?["leaked"], case .double(let relief)? = total?["relief"]
    else { return #expect(Bool(false)) }
    #expect(abs(gross - kept - leaked - relief) < 1e-5)
    guard case .array(let hires)? = value["plan"]?["hires"] else { return #expect(Bool(false)) }
    #expect(hires[0]["startMonth"] == .string("2026-04"))
    #expect(hires[0]["lastMonth"] == .string("2028-03"))
    #expect(hires[0]["posts"] == .double(0.5))
  }

  @Test func moneyByPurseAddsUpToTheAward() throws {
    guard case .array(let purses)? = try object(SampleRun.solved())["cost"]?["byPurse"] else {
      return #expect(Bool(false))
    }
    var sum = 0
    for purse in purses where purse["kind"] != .string("ownFunds") {
      guard case .array(let years)? = purse["years"] else { continue }
      for year in years { if case .int(let yen)? = year["charge"] { sum += yen } }
    }
    #expect(sum == 18_392_000)
  }

  @Test(arguments: [PlanOutcome.Status.infeasible, .noPlan])
  func withoutAPlanNothingOfAPlan(status: PlanOutcome.Status) throws {
    let value = try object(SampleRun.withoutPlan(status))
    #expect(value["status"] == .string(status.rawValue))
    for absent in ["plan", "cost", "researchers", "totals", "doNothing"] { #expect(value[absent] == nil) }
    #expect(value["objective"] == .null)
    #expect(value["gap"] == .null)
    #expect(value["bestBound"] == (status == .noPlan ? .double(7654.5) : .null))
    #expect(!value.formatted().contains("123.456"))
    #expect(throws: PlanFileError.self) {
      try PlanDocument.read(value.formatted(), for: SampleRun.scenario())
    }
  }

  @Test func equalRunsPrintEqualBytes() throws {
    #expect(try object(SampleRun.solved()).formatted() == object(SampleRun.solved()).formatted())
  }

  @Test func isJSON() throws {
    _ = try JSONReader.parse(try object(SampleRun.solved()).formatted())
  }
}
