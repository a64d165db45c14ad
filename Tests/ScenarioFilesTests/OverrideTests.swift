import Planning
import Testing
import Wording

@testable import ScenarioFiles

@Suite("Overrides and settings")
struct OverrideTests {
  static let yaml = """
    award: {type: 総合型}
    overrides:
      less: {award.cap: 6億, rules.buyoutAllowed: false}
      same: {award.cap: 6億}
      other: {award.cap: 5億}
      outer: {award: {type: 特色型}}
      broken: {researchers.R01.research: many}

    """

  private func codes(_ reading: ScenarioReading) -> [String] {
    reading.findings.filter { $0.severity == .error }.map(\.code.id)
  }

  @Test("settings reach YAML keys, table cells, catalogue values and generated places")
  func everywhere() throws {
    let reading = Fixtures.read(settings: [
      ("award.cap", "5億"), ("rules.buyoutAllowed", "no"), ("researchers.R01.research", "9"),
      ("researchers.R02.session:outpatient", "4"), ("researchers.R03.診療", "30"),
      ("roles.technician.annualCost", "350万"), ("ranks.assistantProfessor.research", "7"),
      ("places.centre-U1.existing.clerk.posts", "2"), ("award.purses.environment.amounts", "[1億, 2億, 3億]"),
      ("pins.p", "{type: support, researcher: R01, value: yes}"), ("measures.ambientScribe", "none"),
      ("substitutes.physicianNear@D1.capacity", "1;2;3;4;5"),
    ])
    let scenario = try #require(reading.scenario, "\(Fixtures.lines(reading))")
    #expect(scenario.award.cap == 500_000_000)
    #expect(scenario.rules.buyoutAllowed == false)
    #expect(scenario.researchers[0].hours.research == 9)
    #expect(scenario.researchers[1].sessions.first?.perWeek == 4)
    #expect(scenario.researchers[2].hours.clinical == 30)
    #expect(scenario.researchers[3].hours.research == 7)
    #expect(scenario.roles.first { $0.id == "technician" }?.annualCost == 3_500_000)
    #expect(
      scenario.places.first { $0.id == "centre-U1" }?.existing == [
        ExistingStaff(role: "clerk", fullTimeEquivalents: 2, spareHours: 0)
      ])
    #expect(scenario.award.purses[1].amounts == [100_000_000, 200_000_000, 300_000_000])
    #expect(scenario.pins == [.support(researcher: "R01", true)])
    #expect(!scenario.measures.contains { $0.id == "ambientScribe" })
    #expect(scenario.substitutes.first?.capacity == [1, 2, 3, 4, 5])
  }

  @Test(
    "unknown paths are errors with a suggestion",
    arguments: [
      ("award.capp", "award.cap"), ("rules.buyoutAlowed", "rules.buyoutAllowed"),
      ("researchers.R0.research", "researchers.R01"), ("researchers.R01.reserch", "researchers.R01.research"),
      ("roles.techician.annualCost", "roles.technician"), ("awrd.cap", "award"),
      ("award.purses.enviroment.amounts", "award.purses.environment"),
    ])
  func unknown(_ path: String, _ meant: String) {
    let reading = Fixtures.read(settings: [(path, "1")])
    let finding = reading.findings.first { $0.code.id == "name.unknownPath" }
    #expect(finding?.place.file == "--set")
    #expect(finding?.remedy?.en == "did you mean '\(meant)'?", "\(Fixtures.lines(reading))")
    #expect(reading.scenario == nil)
  }

  @Test("named overrides apply, in the same way as editing the file")
  func named() throws {
    let changed = Fixtures.read(yaml: Self.yaml, overrides: ["less"])
    #expect(changed.scenario?.award.cap == 600_000_000, "\(Fixtures.lines(changed))")
    #expect(changed.scenario?.rules.buyoutAllowed == false)
    #expect(changed.overrideNames == ["less", "same", "other", "outer", "broken"])
    let typed = Fixtures.read(
      yaml: Self.yaml, settings: [("award.cap", "6億"), ("rules.buyoutAllowed", "false")])
    #expect(typed.scenario == changed.scenario)
    #expect(typed.inputHash == changed.inputHash)
    #expect(Fixtures.read(yaml: Self.yaml).inputHash != changed.inputHash)
    #expect(Fixtures.read(yaml: Self.yaml, overrides: ["outer"]).scenario?.award.supported.maximum == 24)
  }

  @Test("the same path with different values is a collision; the same value twice is not")
  func collisions() {
    #expect(codes(Fixtures.read(yaml: Self.yaml, overrides: ["less", "same"])) == [])
    #expect(
      codes(Fixtures.read(yaml: Self.yaml, overrides: ["less", "other"])) == ["name.overrideCollision"])
    #expect(
      codes(Fixtures.read(yaml: Self.yaml, overrides: ["less", "outer"])) == ["name.overrideCollision"])
    #expect(
      codes(Fixtures.read(settings: [("award.cap", "7億"), ("award.cap", "6億")])) == ["name.overrideCollision"]
    )
    let both = Fixtures.read(yaml: Self.yaml, overrides: ["less"], settings: [("award.cap", "4億")])
    #expect(both.scenario?.award.cap == 400_000_000)
  }

  @Test("overrides are checked like the base; unknown names are told")
  func checked() {
    #expect(codes(Fixtures.read(yaml: Self.yaml, overrides: ["broken"])) == ["value.notANumber"])
    let unknown = Fixtures.read(yaml: Self.yaml, overrides: ["les"])
    #expect(unknown.findings.first?.remedy?.en == "did you mean 'less'?")
    #expect(codes(Fixtures.read(settings: [("award..cap", "1")])) == ["name.badPath"])
    #expect(codes(Fixtures.read(settings: [("award.cap", "[1")])) == ["value.malformed"])
    #expect(codes(Fixtures.read(settings: [("award.cap.x", "1")])) == ["name.unknownPath"])
  }

  @Test("effects and costs move to the low or high end, independently; a given value stays")
  func columns() throws {
    let low = try #require(
      Fixtures.read(yaml: "award: {type: 総合型}\nevidence: low\nroles: {clerk: {productiveHours: 31}}\n")
        .scenario)
    #expect(low.researchers[0].keptShare == 0.4)
    #expect(low.roles.first { $0.id == "medicalWriter" }?.skills.first?.productivity == 0.11)
    #expect(low.roles.first { $0.id == "medicalWriter" }?.annualCost == 7_000_000)
    #expect(low.roles.first { $0.id == "clerk" }?.productiveHours == 31)
    let high = try #require(Fixtures.read(settings: [("costs", "high")]).scenario)
    #expect(high.roles.first { $0.id == "medicalWriter" }?.annualCost == 9_000_000)
    #expect(high.researchers[0].keptShare == 0.7)
  }
}

@Suite("Pins of numbers hired")
struct HeadCountPinTests {
  @Test("at a place, or anywhere")
  func read() throws {
    let reading = Fixtures.read(settings: [
      ("pins.a", "{type: headCount, role: clerk, place: in-D1, min: 1, max: 2}"),
      ("pins.b", "{type: 採用総数, role: technician, max: 3}"),
    ])
    let scenario = try #require(reading.scenario, "\(Fixtures.lines(reading))")
    #expect(
      scenario.pins == [
        .headCount(role: "clerk", place: "in-D1", steps: CountRange(minimum: 1, maximum: 2)),
        .headCount(role: "technician", place: nil, steps: CountRange(maximum: 3)),
      ])
  }
}

@Suite("Inputs of a scenario, value by value")
struct InputTests {
  @Test("a setting changes the value at its path and no other")
  func settingChangesOneValue() {
    let before = Fixtures.read().inputs
    let after = Fixtures.read(settings: [("award.cap", "5億")]).inputs
    #expect(before.count == after.count)
    let changed = zip(before, after).filter { $0 != $1 }
    #expect(changed.count == 1)
    #expect(changed.first?.1 == InputValue(path: "award.cap", value: "5億"))
  }

  @Test("definitions of overrides are no inputs, cells of tables are")
  func whatCounts() {
    let paths = Fixtures.read().inputs.map(\.path)
    #expect(!paths.contains { $0.hasPrefix("overrides") })
    #expect(paths.contains("researchers.R01.department"))
    #expect(Set(paths).count == paths.count)
  }
}

/// Rows that the page adds and takes away.
@Suite struct EntryChangeTests {
  private func inputs(_ settings: [(path: String, value: String)]) throws -> [String: String] {
    let reading = Fixtures.read(settings: settings)
    #expect(!reading.hasErrors, "\(Fixtures.lines(reading))")
    return Dictionary(reading.inputs.map { ($0.path, $0.value) }) { first, _ in first }
  }

  @Test func aNewDepartmentGetsWhatEveryDepartmentGets() throws {
    let inputs = try inputs([
      ("departments.D3", #"{"title": "眼科"}"#),
      ("researchers.R06", #"{"name": "中村", "rank": "助教", "department": "D3"}"#),
    ])
    #expect(inputs["places.in-D3.title"] == "眼科")
    #expect(inputs["substitutes.physicianNear@D3.department"] == "D3")
    #expect(inputs["researchers.R06.department"] == "D3")
  }

  /// What is filled in where the author leaves it out stays when the author adds to it, that of new departments included.
  @Test func whatIsFilledInStaysBesideWhatIsAdded() throws {
    let before = try inputs([])
    let inputs = try inputs([
      ("places.lab", #"{"title": "実験室", "kind": "センター"}"#),
      (
        "substitutes.night",
        #"{"department": "D1", "market": "physician", "price": "8000", "tier": "physicianNear"}"#
      ),
      ("departments.D3", #"{"title": "眼科"}"#),
    ])
    #expect(inputs["places.lab.title"] == "実験室" && inputs["substitutes.night.price"] == "8000")
    #expect(inputs["places.in-D3.title"] == "眼科" && inputs["substitutes.physicianNear@D3.department"] == "D3")
    for path in before.keys.sorted() { #expect(inputs[path] == before[path], "\(path)") }
  }

  @Test func oneOfWhatIsFilledInGoes() throws {
    let before = try inputs([])
    let inputs = try inputs([("places.in-D2", "none")])
    #expect(before["places.in-D2.kind"] != nil && !inputs.keys.contains { $0.hasPrefix("places.in-D2") })
    for path in before.keys.sorted() where !path.hasPrefix("places.in-D2") {
      #expect(inputs[path] == before[path], "\(path)")
    }
  }

  @Test func whatIsGoneLeavesNothingBehind() throws {
    let inputs = try inputs([
      ("researchers.R01", "none"), ("researchers.R02", "なし"), ("departments.D1", "none"),
      ("roles.clerk", "none"),
    ])
    #expect(!inputs.keys.contains { $0.contains("D1") || $0.contains("R01") || $0.contains("R02") })
    #expect(inputs["roles.clerk"] == "none")
    #expect(inputs["researchers.R03.name"] == "佐藤")
  }

  @Test func whoRefersToWhatIsGoneIsTold() {
    let reading = Fixtures.read(settings: [("departments.D1", "none")])
    #expect(reading.hasErrors)
    #expect(reading.findings.contains { $0.place.path == "researchers.R01.department" })
  }

  @Test func namedChangesDoTheSame() throws {
    let reading = Fixtures.read(
      yaml: Fixtures.yaml + "overrides:\n  leave: {researchers.R05: none}\n", overrides: ["leave"])
    #expect(!reading.hasErrors, "\(Fixtures.lines(reading))")
    #expect(reading.scenario?.researchers.map(\.id) == ["R01", "R02", "R03", "R04"])
  }

  @Test func theFormKnowsTablesAndWhatMayGo() throws {
    let form = try #require(Fixtures.read().content?.editingForm)
    let people = try #require(form.tables.first { $0.name == "researchers" })
    #expect(people.columns.first { $0.path == "rank" }?.kind == .reference(collection: "ranks"))
    #expect(people.columns.first { $0.path == "name" }?.head == "氏名")
    #expect(people.columns.filter(\.isUsed).map(\.path) == ["name", "department", "rank"])
    #expect(people.canGrow && people.removable == ["R01", "R02", "R03", "R04", "R05"])
    let places = try #require(form.tables.first { $0.name == "places" })
    #expect(places.canGrow && places.removable == ["in-D1", "in-D2", "centre-U1"])
    let held = try #require(form.tables.first { $0.name == "sessionsHeld" })
    #expect(held.collection == "researchers")
    #expect(held.columns.contains { $0.path == "sessions.outpatient.perWeek" })
    #expect(form.settings.contains { $0.path == "award.cap" })
  }

  /// Else a list would show the word that a file happens to use, in the other language.
  @Test func whatFilesHoldIsAmongTheWordsOffered() throws {
    let reading = Fixtures.read()
    let form = try #require(reading.content?.editingForm)
    let values = Dictionary(uniqueKeysWithValues: reading.inputs.map { ($0.path, $0.value) })
    var looked = 0
    func look(_ path: String, _ kind: EditingForm.Kind) {
      guard case .choice(let words) = kind, let value = values[path] else { return }
      looked += 1
      #expect(words.contains { $0.spellings.contains(value) }, "\(path): \(value)")
    }
    for setting in form.settings { look(setting.path, setting.kind) }
    for table in form.tables {
      for path in values.keys.sorted() {
        guard
          let column = table.columns.first(where: {
            path.hasPrefix(table.collection + ".") && path.hasSuffix("." + $0.path)
          })
        else { continue }
        look(path, column.kind)
      }
    }
    #expect(looked > 5)
  }
}
