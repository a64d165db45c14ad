import Foundation
import Testing

/// What `generate` makes goes through the other commands.
@Suite struct GenerateTests {
  private let program = Kenkyubi()
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func generate(_ name: String, _ more: String...) throws -> Kenkyubi.Result {
    try program.run(
      ["generate", "--researchers", "4", "--departments", "2", "--months", "6", "-o", folder.path(name)]
        + more)
  }

  @Test func whatIsMadeChecksSolvesAndPassesTheAudit() throws {
    let made = try generate("made", "--supported", "2", "--json")
    #expect(made.status == 0, "\(made.errors)")
    let files = try #require(try object(made.output)["files"] as? [String])
    for file in files {
      #expect(FileManager.default.fileExists(atPath: folder.path("made/\(file)")), "\(file)")
    }
    let checked = try program.run("check", folder.path("made"))
    #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
    let plan = folder.path("plan.json")
    let solved = try program.run(
      "solve", folder.path("made"), "--gap", "0.05", "--time-limit", "60", "--quiet", "-o", plan)
    #expect(solved.status == 0, "\(solved.errors)")
    #expect(try program.run("audit", folder.path("made"), plan).status == 0)
    let run = try #require(
      try object(String(contentsOfFile: plan, encoding: .utf8))["run"] as? [String: Any])
    #expect((run["incumbents"] as? [[String: Any]])?.first?["seconds"] is Double)
  }

  @Test func seedsDecideAndNothingIsOverwritten() throws {
    for (name, seed) in [("a", "1"), ("b", "1"), ("c", "2")] {
      #expect(try generate(name, "--supported", "2", "--seed", seed).status == 0)
    }
    let people = try ["a", "b", "c"].map {
      try String(contentsOfFile: folder.path("\($0)/researchers.csv"), encoding: .utf8)
    }
    #expect(people[0] == people[1] && people[0] != people[2])
    #expect(try generate("a", "--supported", "2").status == 64)
  }

  @Test func impossibleRequestsAre64AndMakeNothing() throws {
    let result = try generate("none", "--supported", "9")
    #expect(result.status == 64)
    #expect(result.errors.contains("--supported"))
    #expect(folder.names.isEmpty)
  }
}
