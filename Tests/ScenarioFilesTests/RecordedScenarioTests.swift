import Foundation
import Planning
import Testing
import Wording

@testable import ScenarioFiles

/// Scenarios made again from what the archive keeps of them.
@Suite struct RecordedScenarioTests {
  @Test(arguments: WorkbookRoundTripTests.names)
  func everyShippedScenarioComesBack(_ name: String) throws {
    let folder = RepositoryFiles.root.appendingPathComponent("scenarios/\(name)")
    let reading = ScenarioReader.read(folder: folder)
    guard let scenario = reading.scenario else { return }
    let recorded = try #require(ScenarioReader.recorded(reading.inputs, name: name, language: .ja))
    #expect(recorded == scenario)
  }

  @Test func whatCannotBeToldIsRefused() {
    let reading = Fixtures.read(yaml: Fixtures.yaml + "title: \"[a] b [c]\"\n")
    #expect(reading.scenario != nil)
    #expect(ScenarioReader.recorded(reading.inputs, name: "test", language: .ja) == nil)
    #expect(ScenarioReader.recorded([], name: "test", language: .ja) == nil)
  }
}
