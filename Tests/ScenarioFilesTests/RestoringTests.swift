import Foundation
import Planning
import ScenarioFiles
import Testing
import Wording

/// A scenario comes back from what the archive keeps of it.
@Suite struct RestoringTests {
  private static let scenarios: URL = RepositoryFiles.root.appendingPathComponent("scenarios")

  static let names: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: scenarios.path))?.filter {
      FileManager.default.fileExists(atPath: scenarios.appendingPathComponent($0 + "/scenario.yaml").path)
    }.sorted() ?? []

  @Test(arguments: names) func everyShippedScenarioComesBack(name: String) throws {
    let reading = ScenarioReader.read(folder: Self.scenarios.appendingPathComponent(name))
    let restored = try #require(
      ScenarioReader.read(inputs: reading.inputs, name: name, language: .ja), "\(name) does not come back")
    #expect(restored.scenario == reading.scenario)
    #expect(Set(restored.inputs) == Set(reading.inputs))
    // What was a default stays one; what equals one may become one.
    let paths = Set(restored.defaultsUsed.map(\.path))
    #expect(reading.defaultsUsed.allSatisfy { paths.contains($0.path) })
  }

  @Test func changedScenariosComeBackToo() throws {
    let folder = Self.scenarios.appendingPathComponent("reference-university")
    for override in ["low-effects", "scarce-cover", "monthly", "scarce-recruitment", "no-carry-over"] {
      let reading = ScenarioReader.read(
        folder: folder, overrides: [override],
        settings: [("award.transfers", "[{from: research, to: environment, limit: 10%}]")])
      #expect(!reading.hasErrors)
      let restored = ScenarioReader.read(
        inputs: reading.inputs, name: reading.scenario?.name ?? "", language: .ja)
      #expect(restored?.scenario == reading.scenario, "\(override)")
    }
  }

  @Test func whatDoesNotComeBackExactlyIsRefused() {
    let inputs = [
      InputValue(path: "award.type", value: "custom"), InputValue(path: "award..cap", value: "1"),
    ]
    #expect(ScenarioReader.read(inputs: inputs, name: "x", language: .ja) == nil)
  }

  @Test func givenValuesAreToldFromDefaults() throws {
    let reading = ScenarioReader.read(
      folder: Self.scenarios.appendingPathComponent("minimal"), settings: [("award.cap", "5億")])
    let given = try #require(reading.content).givenPaths
    #expect(given.contains("award.cap") && given.contains("award.type"))
    #expect(!given.contains("award.overhead") && !given.contains { $0.hasPrefix("roles.") })
  }
}
