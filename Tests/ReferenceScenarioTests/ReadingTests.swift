import Foundation
import Planning
import ScenarioFiles
import Testing

/// Every shipped folder is sound, whichever of its overrides is applied.
@Suite struct ReadingTests {
  @Test func foldersAreThere() {
    for name in ShippedScenarios.big + [ShippedScenarios.minimal, ShippedScenarios.infeasible, "tiny"] {
      #expect(ShippedScenarios.all.contains(name))
    }
    #expect(ShippedScenarios.small.count >= 18)
  }

  @Test(arguments: ShippedScenarios.all) func readsWithoutErrors(_ name: String) {
    let reading = ShippedScenarios.read(name)
    // Taken out of the reading first: a failed expectation prints its operands, and a reading is long.
    let hasErrors = reading.hasErrors
    let isThere = reading.scenario != nil
    #expect(!hasErrors, "\(reading.findings)")
    #expect(isThere)
  }

  @Test(arguments: ShippedScenarios.all) func overridesReadAndChangeTheInput(_ name: String) {
    let plain = ShippedScenarios.read(name)
    for override in plain.overrideNames {
      let changed = ShippedScenarios.read(name, overrides: [override])
      let hasErrors = changed.hasErrors
      #expect(!hasErrors, "\(override): \(changed.findings)")
      let isSame = changed.scenario == plain.scenario
      #expect(!isSame, "\(name): \(override) changes nothing")
    }
  }

  @Test func referenceScenariosHaveTheQuestionsThatPeopleAsk() {
    for name in ShippedScenarios.big {
      let names = ShippedScenarios.read(name).overrideNames
      for wanted in [
        "no-buyout", "no-new-hire", "no-dx", "half-cap", "late-hiring", "high-effects", "low-effects",
        "scarce-money", "scarce-cover", "scarce-recruitment",
      ] {
        #expect(names.contains(wanted), "\(name) lacks \(wanted)")
      }
    }
  }

  @Test func sizesAreTheProgrammes() throws {
    let university = try ShippedScenarios.scenario("reference-university")
    #expect(university.researchers.count == 30 && university.departments.count == 6)
    #expect(university.institutions.count == 1 && university.award.kind == .comprehensive)
    #expect(university.award.supported.maximum == 12 && university.award.cap == 720_000_000)
    let consortium = try ShippedScenarios.scenario("reference-consortium")
    #expect(consortium.researchers.count == 60 && consortium.institutions.count == 3)
    #expect(consortium.award.supported.maximum == 24 && consortium.award.cap == 1_380_000_000)
    #expect(consortium.places.contains { $0.kind == .hub })
  }

  /// The list in `scenarios/README.md` names every folder, and no other.
  @Test func readmeListsEveryFolder() throws {
    let text = try String(
      contentsOf: ShippedScenarios.root.appendingPathComponent("README.md"), encoding: .utf8)
    for name in ShippedScenarios.all { #expect(text.contains("| `\(name)` |"), "\(name)") }
    let listed = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(listed.count == ShippedScenarios.all.count + FamilyTests.witnesses.count)
  }
}
