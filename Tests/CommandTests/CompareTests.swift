import Foundation
import Testing

/// `compare` as the built program, on a scenario that solves at once.
@Suite struct CompareTests {
  private let program = Kenkyubi()
  private let folder: TemporaryFolder
  private let scenario: String

  init() throws {
    folder = try TemporaryFolder()
    scenario = folder.path("small")
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    try FileManager.default.copyItem(
      atPath: root.appendingPathComponent("scenarios/tiny").path, toPath: scenario)
    let yaml = try String(contentsOfFile: scenario + "/scenario.yaml", encoding: .utf8)
    try (yaml + Self.overrides).write(
      toFile: scenario + "/scenario.yaml", atomically: true, encoding: .utf8)
  }

  private static let overrides = """

    overrides:
      no-buyout: {rules.buyoutAllowed: no}
      no-hire: {rules.hiringAllowed: no}
      impossible: {floor.hard: yes, award.supported.min: 2, award.cap: 600万}

    """

  private func compare(_ arguments: String...) throws -> Kenkyubi.Result {
    try program.run(["compare"] + arguments + ["--gap", "0.01", "--time-limit", "20", "--lang", "en"])
  }

  private func bridge(_ result: Kenkyubi.Result) throws -> [String: Any] {
    let pair = try #require((try object(result.output)["pairs"] as? [[String: Any]])?.first)
    return try #require(pair["bridge"] as? [String: Any])
  }

  private func tenths(_ part: Any?) -> Int? {
    ((part as? [String: Any])?["hours"] as? Double).map { Int(($0 * 10).rounded()) }
  }

  @Test func oneChangeIsComparedWithTheFolderAsItIs() throws {
    let result = try compare(scenario, "--with", "award.cap=1,500万")
    #expect(result.status == 0, "\(result.errors)")
    for text in [
      "award.cap", "the scenario as it is", "1,500万", "Changed inputs", "Changed decisions", "Money (JPY)",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
    #expect(!result.errors.contains("\r"))
  }

  @Test func theBridgeAddsUpAndNamesChangesInOrder() throws {
    let result = try compare(
      scenario, "--json", "--with", "", "--with", "@no-buyout, award.cap=600万,@no-hire")
    #expect(result.status == 0, "\(result.errors)")
    let bridge = try bridge(result)
    let groups = try #require(bridge["groups"] as? [[String: Any]])
    #expect(groups.map { $0["change"] as? String } == ["@no-buyout", "award.cap=600万", "@no-hire"])
    let steps = try #require(bridge["inOrder"] as? [[String: Any]])
    #expect(steps.compactMap { tenths($0["part"]) }.reduce(0, +) == tenths(bridge["whole"]))
    let alone = try #require(bridge["alone"] as? [[String: Any]])
    let interactions = try #require(tenths(bridge["interactions"]))
    #expect(alone.compactMap { tenths($0["part"]) }.reduce(0, +) + interactions == tenths(bridge["whole"]))
  }

  @Test func changesThatAreGoneAreNamed() throws {
    let result = try compare(scenario, "--json", "--with", "@no-buyout", "--with", "@no-hire")
    let groups = try #require(try bridge(result)["groups"] as? [[String: Any]])
    #expect(groups.map { $0["kind"] as? String } == ["without", "with"])
  }

  @Test func foldersAreComparedByEntry() throws {
    let other = folder.path("other")
    try FileManager.default.copyItem(atPath: scenario, toPath: other)
    let same = try compare(scenario, other)
    #expect(same.status == 0 && same.output.contains("No input differs."), "\(same.errors)")
    let table = try String(contentsOfFile: other + "/researchers.csv", encoding: .utf8)
    try table.replacingOccurrences(of: "\nB,", with: "\nC,")
      .write(toFile: other + "/researchers.csv", atomically: true, encoding: .utf8)
    let result = try compare(scenario, other, "--json", "--only-differences")
    #expect(result.status == 0, "\(result.errors)")
    let pair = try #require((try object(result.output)["pairs"] as? [[String: Any]])?.first)
    let changes = try #require((pair["inputs"] as? [String: Any])?["changes"] as? [[String: Any]])
    #expect(
      changes.map { "\($0["change"] ?? "") \($0["path"] ?? "")" } == [
        "removed researchers.B", "added researchers.C",
      ])
    let mirrored = try compare(other, scenario, "--json")
    let back = try #require((try object(mirrored.output)["pairs"] as? [[String: Any]])?.first)
    let backChanges = try #require((back["inputs"] as? [String: Any])?["changes"] as? [[String: Any]])
    #expect(
      Set(backChanges.map { "\($0["change"] ?? "") \($0["path"] ?? "")" }) == [
        "added researchers.B", "removed researchers.C",
      ])
  }

  @Test func withoutABridgeOnlyTheSidesAreSolved() throws {
    let result = try compare(scenario, "--no-bridge", "--json", "--with", "@no-buyout,award.cap=600万")
    #expect(result.status == 0, "\(result.errors)")
    let bridge = try bridge(result)
    #expect((bridge["groups"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["all"])
    #expect(bridge["whole"] is [String: Any])
  }

  @Test func severalSidesAreEachComparedWithTheFirst() throws {
    let result = try compare(scenario, "--json", "--with", "", "--with", "@no-buyout", "--with", "@no-hire")
    #expect(result.status == 0, "\(result.errors)")
    let pairs = try #require(try object(result.output)["pairs"] as? [[String: Any]])
    #expect(pairs.map { "\($0["from"] ?? "")\($0["to"] ?? "")" } == ["AB", "AC"])
  }

  @Test func tablesAndFiles() throws {
    let file = folder.path("table.csv")
    let written = try compare(scenario, "--with", "award.cap=1,500万", "-o", file)
    #expect(written.status == 0, "\(written.errors)")
    #expect(written.output.isEmpty && written.errors.contains("wrote"))
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) && bytes.suffix(2) == [13, 10])
    let printed = try compare(scenario, "--with", "award.cap=1,500万", "--csv")
    #expect(Array(printed.output.utf8) == bytes)
    let json = folder.path("answer.json")
    #expect(try compare(scenario, "--with", "award.cap=1,500万", "-o", json).status == 0)
    #expect(try object(try String(contentsOfFile: json, encoding: .utf8))["format"] != nil)
  }

  @Test func aSideWithoutAPlanIs3AndStillCompared() throws {
    let result = try compare(scenario, "--with", "@impossible")
    #expect(result.status == 3, "\(result.errors)")
    #expect(result.output.contains("no plan (proven)") && result.output.contains("award.cap"))
  }

  @Test func wrongSidesAre65WithTheSideNamed() throws {
    let override = try compare(scenario, "--with", "@no-buyuot")
    #expect(override.status == 65 && override.output.isEmpty)
    #expect(override.errors.contains("B: ") && override.errors.contains("no-buyout"), "\(override.errors)")
    let missing = try compare(scenario, folder.path("nowhere"))
    #expect(missing.status == 65 && missing.errors.contains("B: ") && missing.errors.contains("nowhere"))
    let path = try compare(scenario, "--with", "award.capp=1", "--with", "rules.x=1")
    #expect(path.status == 65 && path.errors.contains("A: ") && path.errors.contains("B: "))
  }

  @Test(arguments: [
    ["FOLDER"], ["FOLDER", "FOLDER"], ["FOLDER", "--with", ""], ["FOLDER", "--with", "@a", "--with", "@a"],
    ["FOLDER", "--with", "no-buyout"], ["FOLDER", "--with", "@a,,@b"], ["FOLDER", "--with", "@"],
    ["FOLDER", "x", "--with", "@a"], ["FOLDER", "--with", "@a", "--csv", "--json"],
    ["FOLDER", "--with", "=1"],
    ["FOLDER", "--with", "@a", "--gap", "2"],
  ])
  func wrongUsageIs64(arguments: [String]) throws {
    let result = try program.run(["compare"] + arguments.map { $0 == "FOLDER" ? scenario : $0 })
    #expect(result.status == 64, "\(arguments): \(result.errors)")
    #expect(result.output.isEmpty && !result.errors.isEmpty)
  }
}
