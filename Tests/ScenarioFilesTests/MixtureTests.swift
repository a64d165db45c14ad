import Planning
import Testing
import Wording

@testable import ScenarioFiles

/// Scenarios between two: with nothing taken the first, with everything taken the second.
@Suite("Mixtures of scenarios") struct MixtureTests {
  private static let yaml = """
    award: {type: 総合型}
    overrides:
      less: {award.cap: 6億, rules.buyoutAllowed: false}
      low: {evidence: low, costs: high}
      few: {catalogue: {roles: [technician, clerk]}}
      dear: {substituteDefaults.physicianNear.price: 9万, roles.technician.hiring.total: 1}
      none: {measures.ambientScribe: none}
      pin: {pins.p: {type: support, researcher: R01, value: yes}}

    """

  private func read(_ overrides: [String] = [], researchers: String = Fixtures.researchers) -> ScenarioReading
  {
    Fixtures.read(yaml: Self.yaml, researchers: researchers, overrides: overrides)
  }

  private func paths(_ first: ScenarioReading, _ second: ScenarioReading) -> [String] {
    InputComparison(first.inputs, second.inputs).changes.flatMap(\.paths)
  }

  private func mixture(_ first: ScenarioReading, _ second: ScenarioReading) throws -> ScenarioMixture {
    ScenarioMixture(try #require(first.content), try #require(second.content))
  }

  private func check(_ first: ScenarioReading, _ second: ScenarioReading) throws {
    let mixture = try mixture(first, second)
    let one = try #require(first.scenario, "\(Fixtures.lines(first))")
    let other = try #require(second.scenario, "\(Fixtures.lines(second))")
    #expect(mixture.reading(taking: []).scenario == one)
    let all = mixture.reading(taking: Set(paths(first, second)), inSecondOrder: true)
    #expect(all.scenario == other, "\(Fixtures.lines(all))")
    #expect(all.inputs == second.inputs)
  }

  @Test(arguments: ["less", "low", "few", "dear", "none", "pin"])
  func endsAreTheTwoScenarios(override: String) throws {
    try check(read(), read([override]))
    try check(read([override]), read())
    try check(read([override]), read(["less", "dear"]))
  }

  @Test func rowsComeAndGo() throws {
    let shorter = Fixtures.researchers.split(separator: "\n").dropLast(2).joined(separator: "\n") + "\n"
    let reordered =
      "id,name,rank,department\nR02,鈴木,准教授,D1\nR01,山田,教授,D1\nR09,新人,助教,D2\nR03,佐藤,講師,D2\n"
    try check(read(), read(researchers: shorter))
    try check(read(researchers: shorter), read())
    try check(read(), read(researchers: reordered))
    try check(read(["less"], researchers: reordered), read(["low"]))
  }

  @Test func aPartIsTakenAlone() throws {
    let mixture = try mixture(read(), read(["less"]))
    let scenario = try #require(mixture.reading(taking: ["award.cap"]).scenario)
    #expect(scenario.award.cap == 600_000_000 && scenario.rules.buyoutAllowed)
    let other = try #require(mixture.reading(taking: ["rules.buyoutAllowed"]).scenario)
    #expect(other.award.cap != 600_000_000 && !other.rules.buyoutAllowed)
  }

  @Test func whatDoesNotFitTogetherIsNoScenario() throws {
    let before = read()
    let after = Fixtures.read(
      yaml: Self.yaml,
      researchers: "id,name,rank,department\nR01,山田,教授,D9\nR02,鈴木,准教授,D9\n",
      departments: "id,name\nD9,皮膚科\n")
    try check(before, after)
    let researchers = paths(before, after).filter { $0.hasPrefix("researchers.") }
    #expect(try mixture(before, after).reading(taking: Set(researchers)).scenario == nil)
  }

  @Test(arguments: [
    ("7.2億", "720,000,000"), ("10%", "0.1"), ("１０％", "1割"), ("はい", "yes"), ("2025-10", "2025年10月"),
    (" a ", "a"), ("[1, 2]", "[1, 2]"), ("1500万", "15,000千円"),
  ])
  func theSameInOtherWords(first: String, second: String) {
    #expect(InputMeaning.isSame(first, second) && InputMeaning.isSame(second, first))
  }

  @Test(arguments: [
    ("7.2億", "7.3億"), ("10%", "10"), ("yes", "no"), ("a", "b"), ("[1]", "1"), ("2025-10", "2025-11"),
  ])
  func otherThings(first: String, second: String) {
    #expect(!InputMeaning.isSame(first, second))
  }
}
