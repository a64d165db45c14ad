import Foundation
import Planning
import ScenarioFiles
import Testing

/// A scenario read back from its inputs value by value is the scenario that they are of.
@Suite struct RestoredScenarioTests {
  @Test(arguments: RepositoryFiles.scenarioFolders)
  func everyShippedScenarioComesBack(_ folder: URL) throws {
    let read = ScenarioReader.read(folder: folder)
    let scenario = try #require(read.scenario)
    let restored = try #require(
      ScenarioReader.read(inputs: read.inputs, hash: read.inputHash, name: scenario.name))
    #expect(restored.scenario == scenario)
    #expect(restored.inputHash == read.inputHash)
    // A user's value that says what the default says counts as one.
    #expect(Set(restored.defaultsUsed.map(\.path)).isSuperset(of: read.defaultsUsed.map(\.path)))
  }

  @Test func listsWithOddItemsComeBack() throws {
    let files = [
      ScenarioFile(
        name: "scenario.yaml",
        text: """
          title: "[1, 2]"
          award: {type: 総合型}
          requirements: {r: {roles: [technician], base: 0, title: "a, b"}}
          """),
      ScenarioFile(name: "departments.csv", text: "id,name\nD1,内科\n"),
      ScenarioFile(
        name: "researchers.csv",
        text: "id,name,rank,department,tags\nA,\"山田, 太郎\",助教,D1,\"若手;a: b;- c\"\nB,佐藤,助教,D1,\n"),
    ]
    let read = ScenarioReader.read(
      files: files, name: "odd", settings: [("researchers.B.tags", "[\"x, y\", z]")])
    let scenario = try #require(read.scenario, "\(read.findings)")
    let restored = ScenarioReader.read(inputs: read.inputs, hash: read.inputHash, name: "odd")
    // A text that looks like a list cannot be told from one; that is noticed, never guessed.
    #expect(restored == nil || restored?.scenario == scenario)
    var plainFiles = files
    plainFiles[0] = ScenarioFile(name: "scenario.yaml", text: "award: {type: 総合型}\n")
    let plain = ScenarioReader.read(
      files: plainFiles, name: "odd", settings: [("researchers.B.tags", "[\"x, y\", z, \"a: b\", \"~\"]")])
    #expect(plain.scenario?.researchers.last?.tags == ["x, y", "z", "a: b", "~"])
    let again = try #require(
      ScenarioReader.read(inputs: plain.inputs, hash: plain.inputHash, name: "odd"))
    #expect(again.scenario == plain.scenario)
  }

  @Test func otherInputsAreRefused() throws {
    let read = ScenarioReader.read(folder: try #require(RepositoryFiles.scenarioFolders.first))
    var inputs = read.inputs
    inputs.removeLast()
    #expect(ScenarioReader.read(inputs: inputs, hash: read.inputHash, name: "x") == nil)
  }
}
