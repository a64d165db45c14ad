import TestSupport
import Testing

@testable import ScenarioFiles

@Suite struct ScenarioArchiveTests {
  private func names(_ names: [String]) throws(ScenarioArchive.Problem) -> [String] {
    try ScenarioArchive.files(in: TestZip(names.map { TestZip.Part($0, [0x61]) }).bytes()).map(\.name)
  }

  @Test func theScenarioIsWhereItsFileIs() throws {
    #expect(try names(["scenario.yaml", "researchers.csv"]) == ["scenario.yaml", "researchers.csv"])
    #expect(
      try names(["計画/", "計画/researchers.csv", "計画/scenario.yaml", "計画/old/scenario.yaml", "計画/old/a.csv"])
        == ["researchers.csv", "scenario.yaml"])
    // A table with a wrong name comes along, so that checking can tell; what macOS adds, and pictures, do not.
    #expect(
      try names([
        "a/scenario.yaml", "a/researcher.csv", "a/photo.png", "__MACOSX/a/._scenario.yaml", "a/.x.csv",
      ])
        == ["scenario.yaml", "researcher.csv"])
  }

  @Test func withoutScenarioOrWithTwoThereIsNone() {
    for list in [["researchers.csv"], ["a/scenario.yaml", "b/scenario.yaml"], []] {
      #expect(throws: ScenarioArchive.Problem.self) { try names(list) }
    }
  }
}
