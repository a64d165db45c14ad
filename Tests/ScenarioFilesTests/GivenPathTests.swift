import Foundation
import ScenarioFiles
import Testing

/// What the user gave is told from what the program gave.
@Suite struct GivenPathTests {
  @Test func givenValuesAreToldFromDefaults() throws {
    let folder = try #require(RepositoryFiles.scenarioFolders.first { $0.lastPathComponent == "minimal" })
    let reading = ScenarioReader.read(
      folder: folder, settings: [("award.cap", "5億")])
    let given = try #require(reading.content).givenPaths
    #expect(given.contains("award.cap") && given.contains("award.type"))
    #expect(!given.contains("award.overhead") && !given.contains { $0.hasPrefix("roles.") })
  }
}
