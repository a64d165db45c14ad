import Planning
import Testing
import Wording

@testable import ScenarioFiles

@Suite("Scenarios of one's own making")
struct OwnCatalogueTests {
  static let yaml = """
    title: 手計算できる例
    catalogue: none
    award:
      type: custom
      cap: 5000万
      start: 2026-04
      end: 2027-03
      supported: {min: 1, max: 1}
      purses:
        pot: {kind: shared, amounts: 5000万, limit: guide, tolerance: 10%, carryOver: 20%, pays: [everything]}
        own: {kind: ownFunds, pays: ["staff:helper"]}
      transfers: none
    calendar: {period: halfYear}
    chores: {forms: {isResearch: yes, delegableShare: 50%}}
    sessionKinds: {clinic: {duty: clinical, hours: 4, market: physician, colleaguePrice: 2万}}
    roles:
      helper: {annualCost: 300万, productiveHours: 30, placeKinds: [department], "skills": {forms: 0.5}}
    substitutes: [{market: physician, price: 4万, capacity: [1, 2]}]
    institutions: {U: {title: 大学, ownFunds: 100万}}
    requirements: [{roles: helper, base: 1, from: 2026-10, title: 助手}]
    quotas: {q: {where: {rank: 助教, stage: early}, max: 1, maxShare: 100%}}
    commitments: [{purse: pot, year: 2026, yen: 10万}]
    pins:
      - {type: buyout, researcher: R1, kind: clinic, term: 2026-10, min: 0, max: 1}
      - {type: payment, item: "staff:helper@U", purse: own, year: 2026, yen: 1万}
      - {type: measure, measure: none-such, period: none}
    measures: {none-such: {initialCost: 1万, runningCost: 0}}

    """

  @Test("a scenario without the catalogue holds exactly what it says")
  func own() throws {
    let reading = Fixtures.read(
      yaml: Self.yaml,
      researchers:
        "id,rank,department,stage,research,session:clinic,keep:clinic,chore:forms,share:forms,researchNeed,researchWant\nR1,助教,D1,early,10,2,1,3,80%,100万,100万\n"
    )
    let scenario = try #require(reading.scenario, "\(Fixtures.lines(reading))")
    #expect(scenario.chores == [Chore(id: "forms", title: "forms", isResearch: true, delegableShare: 0.5)])
    #expect(scenario.sessionKinds.map(\.id) == ["clinic"])
    #expect(scenario.sessionKinds.first?.colleaguePrice == 20_000)
    #expect(scenario.roles.map(\.id) == ["helper"])
    #expect(scenario.measures.map(\.id) == ["none-such"])
    #expect(scenario.recruitment.isEmpty)
    #expect(
      scenario.substitutes == [
        SubstituteTier(
          id: "1", title: "代行の医師", institution: "U", department: nil, market: "physician", price: 40_000,
          capacity: [1, 2])
      ])
    let purse = try #require(scenario.award.purses.first)
    #expect(purse.limit == .guide(tolerance: Share(0.1)) && purse.carryOver == .limited(Share(0.2)))
    #expect(scenario.award.purses.last?.pays == [.staff(role: "helper")])
    #expect(scenario.calendar.terms.count == 2 && scenario.rules.floor.fromTerm == 1)
    let person = try #require(scenario.researchers.first)
    #expect(person.chores == [ChoreHours(chore: "forms", hours: 3)])
    #expect(person.delegableShares == [.init(chore: "forms", share: 0.8)])
    #expect(person.sessions == [.init(kind: "clinic", perWeek: 2, keep: 1)])
    #expect(scenario.requirements.first?.fromPeriod == 1)
    #expect(scenario.quotas.first.map { $0.counts(person) } == true)
    #expect(scenario.commitments.first?.institution == "U")
    #expect(
      scenario.pins == [
        .buyout(researcher: "R1", kind: "clinic", term: 1, sessions: CountRange(minimum: 0, maximum: 1)),
        .payment(.staff(role: "helper", institution: "U"), purse: "own", year: 0, yen: 10_000),
        .measure("none-such", fromPeriod: nil),
      ])
  }

  @Test("who states one of a group states the group; others get the catalogue's fractions")
  func groups() throws {
    let scenario = try #require(
      Fixtures.read(
        researchers:
          "id,rank,department,chore:bench,session:ward\nR1,助教,D1,2,\nR2,助教,D1,,3\n"
      ).scenario)
    let research = scenario.chores.filter(\.isResearch).map(\.id)
    #expect(scenario.researchers[0].chores.filter { research.contains($0.chore) }.map(\.chore) == ["bench"])
    #expect(scenario.researchers[0].chores.contains { $0.chore == "clinicalDocumentation" })
    #expect(scenario.researchers[0].sessions.map(\.kind) == ["outpatient", "procedure", "lecture"])
    #expect(scenario.researchers[1].chores.count == 8)
    #expect(scenario.researchers[1].sessions.map(\.kind) == ["ward", "lecture"])
  }

  @Test("the largest amounts everywhere overflow nothing")
  func extremes() {
    let reading = Fixtures.read(
      yaml: """
        award:
          {type: 総合型, cap: 1000億, overhead: 200%, start: 2025-10, end: 2045-09,
           purses: {research: {amounts: 1000億}, environment: {amounts: 1000億}}}
        researcherDefaults: {researchNeed: 1000億, researchWant: 1000億}
        institutions: {U: {awardMinimum: 1000億, ownFunds: 1000億}}
        roles: {clerk: {annualCost: 1000億}}
        requirements: {r: {roles: clerk, base: 10000, perSupported: 100, from: 2026-10}}
        recruitment: [{role: clerk}]
        commitments: [{purse: environment, year: 2026, yen: 1000億}, {purse: own, year: 2026, yen: 1000億}]
        measures: {ambientScribe: {initialCost: 1000億, runningCost: 1000億}}

        """)
    #expect(reading.hasErrors, "\(Fixtures.lines(reading))")
  }
}
