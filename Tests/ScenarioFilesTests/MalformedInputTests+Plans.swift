import Planning
import Testing
import Wording

@testable import ScenarioFiles

extension MalformedInputTests {
  private static func setting(_ text: String) -> String { Fixtures.yaml + text + "\n" }

  /// Values that are readable one by one, and that the model could not mean.
  static let modelCases: [Malformed] = [
    Malformed(
      name: "pay that grows beyond every amount",
      yaml:
        "award:\n  type: 総合型\n  end: 2045-09\nroles:\n  technician:\n    annualCost: 1000億\n    wageGrowth: 100%\n",
      code: "plausibility.costGrowsTooLarge", file: "scenario.yaml", line: 7),
    Malformed(
      name: "pay that grows beyond every amount by the catalogue's growth",
      yaml: "award: {type: 総合型}\nroles:\n  technician:\n    annualCost: 1000億\n",
      code: "plausibility.costGrowsTooLarge", file: "scenario.yaml", line: 4),
    Malformed(
      name: "the same transfer twice",
      yaml: """
        award:
          type: 総合型
          transfers:
            - {from: research, to: environment, limit: 10%}
            - {from: environment, to: research, limit: 10%}
            - {from: research, to: environment, limit: 20%}

        """,
      code: "name.duplicateEntry", file: "scenario.yaml", line: 6),
    Malformed(
      name: "ramp of a measure that falls",
      yaml: setting("measures: {protocolLLM: {ramp: [100%, 100%, 0%]}}"),
      code: "relation.rampFalls", file: "scenario.yaml", line: 3),
    Malformed(
      name: "ramp in a cell that falls",
      more: ["measures.csv": "id,initialCost,runningCost,ramp\nm,1万,0,0.5;0.4\n"],
      code: "relation.rampFalls", file: "measures.csv", line: 2),
    Malformed(
      name: "fact with a range",
      yaml: setting(
        "pins: [{type: protected, researcher: R01, term: 1, min: 1, max: 2, actual: yes}]"),
      code: "relation.factAsRange", file: "scenario.yaml", line: 3),
    Malformed(
      name: "fact without an upper end",
      yaml: setting("pins: [{type: protected, researcher: R01, term: 1, min: 1, actual: yes}]"),
      code: "relation.factAsRange", file: "scenario.yaml", line: 3),
    Malformed(
      name: "personal purse in capitals, commitment of nobody",
      yaml:
        "award:\n  type: 総合型\n  purses: {research: {kind: PERRESEARCHER}}\ncommitments: [{purse: research, year: 2026, yen: 1万}]\n",
      code: "relation.commitmentPerson", file: "scenario.yaml", line: 4),
    Malformed(
      name: "transfer of own funds in capitals",
      yaml:
        "award:\n  type: 総合型\n  purses: {own: {kind: OwnFunds}}\n  transfers: [{from: own, to: research, limit: 10%}]\n",
      code: "relation.transferOfOwnFunds", file: "scenario.yaml", line: 4),
  ]

  @Test("kinds of purses and places mean the same however they are spelt")
  func spellings() throws {
    let carry = Fixtures.read(
      yaml: """
        award:
          type: 総合型
          purses: {environment: {kind: Shared}}
        pins: [{type: carry, purse: environment, year: 2026, yen: 1万}]

        """)
    #expect(carry.scenario?.pins.count == 1, "\(Fixtures.lines(carry))")
    for kind in ["hub", "HUB", "拠点"] {
      let places = Fixtures.read(["places.csv": "id,kind\nh,\(kind)\n"])
      #expect(
        places.scenario?.roles.first { $0.id == "biostatistician" }?.placeKinds == [.hub],
        "\(kind): \(Fixtures.lines(places))")
    }
    let role = Fixtures.read(settings: [("roles.clerk.placeKinds", "部門;Center")])
    #expect(role.scenario?.roles.first { $0.id == "clerk" }?.placeKinds == [.department, .centre])
  }

  @Test("a hard floor that enough people reach is not called out of reach for all")
  func floorOfSome() throws {
    let reading = Fixtures.read(
      yaml: "award: {type: 総合型, supported: {min: 1}}\nrules: {buyoutAllowed: false}\nfloor: {hard: true}\n")
    let finding = try #require(
      reading.findings.first { $0.code.id == "plausibility.floorUnreachable" }, "\(Fixtures.lines(reading))")
    #expect(finding.severity == .warning)
    #expect(finding.message.en.contains("some people") && !finding.message.ja.contains("足りません"))
  }

  @Test("what a finding about a ramp or a fact says is right, is right")
  func allowedByTheModel() throws {
    let falling = Fixtures.read(yaml: Self.setting("measures: {protocolLLM: {ramp: [50%, 40%]}}"))
    let ramp = try #require(falling.findings.first { $0.code.id == "relation.rampFalls" })
    #expect(ramp.place.path == "measures.protocolLLM.ramp.1" && ramp.value == "40%")
    #expect(ramp.allowed?.en == "50% to 100%")
    for text in ["[50%, 50%]", "[40%, 100%]", "[0, 0.3, 0.3]"] {
      let rising = Fixtures.read(yaml: Self.setting("measures: {protocolLLM: {ramp: \(text)}}"))
      #expect(rising.scenario != nil, "\(text): \(Fixtures.lines(rising))")
    }
    // People may leave a habit behind, a post may be cut: only measures are read as used from their adoption on.
    #expect(Fixtures.read(settings: [("roles.clerk.ramp", "1;0.5")]).scenario != nil)
    for pin in ["value: 2", "min: 2, max: 2", "max: 0"] {
      let fact = Fixtures.read(
        yaml: Self.setting("pins: [{type: protected, researcher: R01, term: 1, \(pin), actual: yes}]"))
      #expect(fact.scenario?.pins.count == 1, "\(pin): \(Fixtures.lines(fact))")
    }
    let wish = Fixtures.read(
      yaml: Self.setting("pins: [{type: protected, researcher: R01, term: 1, min: 1, max: 2}]"))
    #expect(wish.scenario?.pins.count == 1)
  }

  /// Rules bind what is planned, not what has happened.
  @Test(
    "a fact that today's rules would forbid is read, with a warning",
    arguments: [
      (
        "roles: {clerk: {leadMonths: 6}}", "{type: hire, role: clerk, place: in-D1, period: 1, value: 1}",
        true
      ),
      ("rules: {hiringAllowed: no}", "{type: hire, role: clerk, place: in-D1, period: 5, value: 1}", true),
      (
        "rules: {hiringAllowed: no}", "{type: hire, role: clerk, place: centre-U1, period: 5, value: 1}",
        false
      ),
      ("rules: {hiringAllowed: no}", "{type: headCount, role: clerk, min: 1}", false),
      (
        "rules: {buyoutAllowed: no}", "{type: buyout, researcher: R01, kind: outpatient, term: 1, value: 1}",
        true
      ),
      (
        "rules: {buyoutAllowed: no}", "{type: buyout, researcher: R01, kind: outpatient, term: 2, value: 1}",
        false
      ),
    ])
  func factsAgainstRules(_ rule: String, _ pin: String, _ isRead: Bool) throws {
    let past = "{type: protected, researcher: R01, term: 1, value: 1, actual: yes}"
    let reading = Fixtures.read(yaml: Self.setting("\(rule)\npins: [\(past), \(pin)]"))
    let findings = reading.findings.filter { $0.code.id.hasPrefix("plausibility.pin") }
    #expect(
      findings.map(\.code.id) == [isRead ? "plausibility.pinTakenAsFact" : "plausibility.pinImpossible"])
    #expect(findings.map(\.severity) == [isRead ? .warning : .error])
    #expect((reading.scenario != nil) == isRead, "\(Fixtures.lines(reading))")
  }

  private static let made = "{type: hire, role: clerk, place: in-D1, period: 5, value: 1}"

  /// What hires made fulfil needs no hiring, and the past is not asked for what it did not have.
  @Test(
    "rules that facts fulfil are no error",
    arguments: [
      ("rules: {hiringAllowed: no}", [made, "{type: headCount, role: clerk, min: 1}"], nil),
      (
        "rules: {hiringAllowed: no}", [made, "{type: headCount, role: clerk, min: 2}"],
        "plausibility.pinImpossible"
      ),
      (
        "rules: {hiringAllowed: no}\nrequirements: {r: {roles: clerk, base: 0.5, from: 2026-10}}", [made], nil
      ),
      (
        "rules: {hiringAllowed: no}\nrequirements: {r: {roles: clerk, base: 4, from: 2026-10}}", [made],
        "plausibility.requirementAboveMarket"
      ),
      (
        "recruitment: [{role: clerk, total: 0}]\nrequirements: {r: {roles: clerk, base: 0.5, from: 2026-10}}",
        [made], nil
      ),
      (
        "recruitment: [{role: clerk, total: 0}]\nrequirements: {r: {roles: clerk, base: 0.5, from: 2026-10}}",
        [], "plausibility.requirementAboveMarket"
      ),
    ] as [(String, [String], String?)])
  func facts(_ rule: String, _ pins: [String], fulfilAllBut error: String?) throws {
    let text = pins.isEmpty ? "" : "\npins: [\(pins.joined(separator: ", "))]"
    let reading = Fixtures.read(yaml: Self.setting(rule + text))
    let errors = reading.findings.filter { $0.severity == .error }.map(\.code.id)
    #expect(errors == [error].compactMap { $0 }, "\(Fixtures.lines(reading))")
  }

  @Test("nobody is asked for relief or a floor in terms that are past", arguments: [false, true])
  func pastNeedsNoRelief(isPast: Bool) throws {
    let people = "id,rank,department,level,clinical,selection\nR1,助教,D1,A,80,required\n"
    let floor = "rules: {buyoutAllowed: no}\nfloor: {hard: true}"
    let calendar = try #require(Fixtures.read(yaml: Self.setting("")).scenario?.calendar)
    let terms = isPast ? Array(1...calendar.terms.count) : [1]
    let pins = terms.map { "{type: protected, researcher: R1, term: \($0), value: 0, actual: yes}" }
    let reading = Fixtures.read(
      yaml: Self.setting("\(floor)\npins: [\(pins.joined(separator: ", "))]"), researchers: people)
    let errors = Set(reading.findings.filter { $0.severity == .error }.map(\.code.id))
    #expect(errors.contains("plausibility.reliefImpossible") == !isPast, "\(Fixtures.lines(reading))")
    #expect(!isPast || !errors.contains("plausibility.floorUnreachable"), "\(Fixtures.lines(reading))")
  }
}
