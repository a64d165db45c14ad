import Foundation
import Planning
import TestSupport
import Testing
import Wording

@testable import ScenarioFiles

@Suite("Catalogue and rule packs")
struct CatalogueTests {
  static let all = [
    Catalogue.evidence, Catalogue.comprehensive, Catalogue.distinctive, Catalogue.custom, Catalogue.national,
  ]

  @Test("every entry is complete: source, unit, ordered range, strength, reasoning for estimates")
  func complete() {
    #expect(Catalogue.evidence.entries.count > 200)
    for catalogue in Self.all {
      var seen: Set<String> = []
      #expect(!catalogue.entries.isEmpty, "\(catalogue.file)")
      for entry in catalogue.entries {
        let name = "\(catalogue.file): \(entry.evidence.path)"
        #expect(seen.insert(entry.evidence.path).inserted, "\(name) twice")
        #expect(!entry.evidence.sources.isEmpty, "\(name)")
        for source in entry.evidence.sources {
          #expect(source.title.en != source.id, "\(name): \(source.id)")
          #expect(source.title.ja != source.title.en, "\(name): \(source.id) lacks Japanese")
        }
        let unit = Phrase.Evidence.unit(entry.evidence.unit)
        #expect(unit.en == entry.evidence.unit && !unit.en.isEmpty, "\(name)")
        #expect(unit.ja != unit.en, "\(name): \(unit.en) lacks Japanese")
        if entry.evidence.strength == .estimate { #expect(entry.evidence.reasoning != nil, "\(name)") }
        #expect((entry.low == nil) == (entry.high == nil) || catalogue.file != "evidence.yaml", "\(name)")
        if let low = entry.evidence.low.flatMap(Double.init),
          let high = entry.evidence.high.flatMap(Double.init),
          let base = Double(entry.evidence.base)
        {
          #expect(low <= base && base <= high, "\(name): \(low) \(base) \(high)")
        }
        if entry.evidence.follows != .nothing { #expect(entry.low != nil && entry.high != nil, "\(name)") }
      }
    }
  }

  @Test("every entry is read: a value out of its range is a finding at its path")
  func used() {
    let reading = Fixtures.read(yaml: "award: {type: 特色型}\n")
    #expect(reading.findings.filter { $0.severity == .error }.isEmpty, "\(Fixtures.lines(reading))")
    for catalogue in [Catalogue.evidence, Catalogue.distinctive] {
      for entry in catalogue.entries where Double(entry.evidence.base) != nil {
        // A mapping in the place of a number is wrong everywhere.
        guard !unusedByDefault(entry.evidence.path) else { continue }
        let broken = Fixtures.read(
          yaml: "award: {type: 特色型}\n", settings: [(entry.evidence.path, "{wrong: value}")])
        #expect(
          broken.findings.contains { $0.severity == .error }, "\(entry.evidence.path) is not read")
      }
    }
  }

  /// Values that this small scenario has no occasion to use.
  private func unusedByDefault(_ path: String) -> Bool {
    // Kinds that nobody holds unless it is stated.
    ["ward", "onCall", "outsideClinic"].contains { path == "sessionKinds.\($0).keepShare" }
  }

  @Test("the packs' amounts close: people, years and purses make the cap")
  func capsClose() throws {
    for (yaml, cap, people, environment) in [
      ("award: {type: 総合型}\n", 720_000_000, 12, 60_000_000),
      ("award: {type: 特色型}\n", 1_380_000_000, 24, 100_000_000),
    ] {
      let scenario = try #require(Fixtures.read(yaml: yaml).scenario)
      #expect(scenario.award.cap == cap)
      #expect(scenario.award.supported.maximum == people)
      #expect(scenario.award.purses[1].amounts == Array(repeating: environment, count: 3))
      #expect(people * 15_000_000 * 3 + environment * 3 == cap)
      #expect(scenario.award.overhead == Share(0.1))
      #expect(scenario.award.buyoutShareLimit == Share(0.3))
      #expect(scenario.award.salaryLimit == 0 && scenario.award.transfers.isEmpty)
      #expect(scenario.calendar.start.isoText == "2025-10" && scenario.calendar.end.isoText == "2028-03")
    }
  }

  @Test("a scenario of several universities gets a hub for its scarce specialists, one university does not")
  func hub() throws {
    let several = try #require(
      Fixtures.read(departments: "id,name,機関\nD1,x,A大学\nD2,y,B大学\n").scenario)
    #expect(several.institutions.map(\.id) == ["A大学", "B大学"])
    #expect(several.places.map(\.id) == ["in-D1", "in-D2", "centre-A大学", "centre-B大学", "hub"])
    #expect(several.roles.first { $0.id == "biostatistician" }?.placeKinds == [.hub])
    let one = try #require(Fixtures.read().scenario)
    #expect(one.roles.first { $0.id == "biostatistician" }?.placeKinds == [.centre, .hub])
    #expect(!one.places.contains { $0.kind == .hub })
  }

  @Test("research chores stay inside research hours for every rank")
  func choresFit() throws {
    let scenario = try #require(Fixtures.read().scenario)
    let research = Set(scenario.chores.filter(\.isResearch).map(\.id))
    for person in scenario.researchers {
      let total = person.chores.filter { research.contains($0.chore) }.reduce(0) { $0 + $1.hours }
      #expect(total > 0 && total < 0.75 * person.hours.research, "\(person.id)")
    }
  }

  @Test("a session takes its chores away with it, none of them more than its hours")
  func choresOfSessions() throws {
    let scenario = try #require(Fixtures.read().scenario)
    let kinds = Dictionary(uniqueKeysWithValues: scenario.sessionKinds.map { ($0.id, $0) })
    let fraction = try #require(
      Catalogue.evidence.entries.first { $0.evidence.path == "chores.clinicalDocumentation.fraction" })
    let documented = try #require(Double(fraction.evidence.base))
    for id in ["outpatient", "ward", "procedure"] {
      let kind = try #require(kinds[id])
      #expect(kind.chores.map(\.chore) == ["clinicalDocumentation"], "\(id)")
      #expect(abs((kind.chores.first?.hours ?? 0) - documented * kind.hours) < 1e-9, "\(id)")
    }
    #expect(kinds["lecture"]?.chores == [ChoreHours(chore: "classPreparation", hours: 0.75)])
    #expect(kinds["onCall"]?.chores == [] && kinds["outsideClinic"]?.chores == [])
    // Who does without the catalogue's chores has none of them in the sessions either.
    let bare = try #require(Fixtures.read(yaml: Fixtures.yaml + "catalogue: {chores: none}\n").scenario)
    #expect(bare.sessionKinds.flatMap(\.chores).isEmpty)
  }

  @Test("defaults used are listed with value, unit, source and strength, and given values are not")
  func listed() throws {
    let reading = Fixtures.read(settings: [("researcherDefaults.keptShare", "0.6")])
    let uses = Dictionary(uniqueKeysWithValues: reading.defaultsUsed.map { ($0.path, $0) })
    let research = try #require(uses["ranks.professor.research"])
    #expect(research.firstUse == "researchers.R01.research" && research.count == 1)
    #expect(research.value == "11.3" && research.strength == .solid && research.source.en.contains("AJMC"))
    #expect(uses["researcherDefaults.keptShare"] == nil)
    #expect(uses["researcherDefaults.maxHalfDays"]?.count == 5)
    #expect(uses["award.cap"]?.value == "720000000")
  }

  @Test("an empty table of own values changes nothing")
  func emptyCells() throws {
    let plain = try #require(Fixtures.read().scenario)
    let empty = try #require(
      Fixtures.read(
        yaml: Fixtures.yaml + "rules:\nfloor: {}\nroles: {}\nchores:\nevidence:\n",
        researchers: Fixtures.researchers.replacingOccurrences(
          of: "department\n", with: "department,research,keptShare\n")
      ).scenario)
    #expect(empty == plain)
  }

  @Test("docs/evidence.md lists the catalogue as it is; RECORD_GOLDEN=1 writes it")
  func documentation() throws {
    let file = RepositoryFiles.docs.appendingPathComponent("evidence.md")
    if let problem = try GoldenFile.problem(with: EvidenceDocument.text(Self.all), in: file) {
      Issue.record("\(problem)")
    }
  }
}
