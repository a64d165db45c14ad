import Foundation
import Planning
import Testing
import Wording

@testable import ScenarioFiles

/// Workbooks as other programs saved them; `Saved/README.md` says how.
@Suite struct SavedWorkbookTests {
  @Test(arguments: ["libreoffice", "openpyxl"])
  func readsAsTheFolderDoes(_ program: String) throws {
    let saved = RepositoryFiles.tests.appendingPathComponent("Workbook/Saved/\(program).xlsx")
    let reading = ScenarioReader.read(folder: saved)
    let folder = ScenarioReader.read(folder: RepositoryFiles.root.appendingPathComponent("scenarios/pins"))
    #expect(reading.findings.map(\.code) == folder.findings.map(\.code), "\(Fixtures.lines(reading))")
    // Named after its file.
    var scenario = try #require(reading.scenario)
    #expect(scenario.name == program)
    scenario.name = "pins"
    #expect(scenario == folder.scenario)
    #expect(reading.inputHash == folder.inputHash)
  }
}
