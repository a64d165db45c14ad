import Foundation
import Testing

/// `solve` puts its runs on record, and `runs` gives them back.
@Suite struct RunsCommandTests {
  private let program: Kenkyubi
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    var program = Kenkyubi()
    program.environment["KENKYUBI_ARCHIVE"] = folder.path("記録/runs.sqlite")
    self.program = program
  }

  /// The scenario small enough to check by hand.
  private static let tiny = scenario("tiny")

  private static func scenario(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scenarios/\(name)")
      .path
  }

  /// Solves and returns the run's id, as the message on the error stream names it.
  private func solve(_ arguments: String...) throws -> String {
    let solved = try program.run(["solve", Self.tiny] + arguments)
    let line = try #require(solved.errors.split(separator: "\n").first { $0.contains("on record as run ") })
    return String(line.split(separator: " ").last ?? "")
  }

  private func runs() throws -> [[String: Any]] {
    let list = try object(try program.run("runs", "list", "--json").output)
    return try #require(list["runs"] as? [[String: Any]])
  }

  @Test func runsAreListedByKindAndWithoutChangedOnes() throws {
    let plain = try solve("--gap", "0.01")
    let changed = try solve("--gap", "0.01", "--set", "award.cap=900万")
    #expect(try program.run("explain", Self.tiny, "--gap", "0.01").status == 0)
    func ids(_ options: String...) throws -> [String] {
      let list = try object(try program.run(["runs", "list", "--json"] + options).output)
      return (list["runs"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    }
    #expect(try ids("--kind", "solve") == [changed, plain])
    #expect(try ids("--kind", "solve", "--unchanged") == [plain])
    #expect(try ids("--kind", "explain").count == 1 && ids("--kind", "value").isEmpty)
    #expect(try ids().count == 3 && ids("--unchanged").count == 2)
    #expect(try program.run("runs", "list", "--kind", "sweep").status == 64)
  }

  @Test func aRunIsListedShownAndRepeatable() throws {
    let id = try solve("--gap", "0.01", "--set", "award.cap=900万", "--set", "title=別の 題名")
    let listed = try program.run("runs", "--lang", "ja")
    #expect(listed.status == 0)
    for part in [id, "tiny", "証明済み", "award.cap=900万", "実行の記録: 1件"] {
      #expect(listed.output.contains(part), "\(listed.output)")
    }
    let shown = try program.run("runs", "show", id, "--lang", "ja").output
    #expect(shown.contains("別の 題名") && shown.contains("同じ計算を繰り返すには"))
    // What it says to repeat gives the same inputs.
    let command = try #require(shown.split(separator: "\n").first { $0.contains("kenkyubi solve") })
    let again = Process()
    again.executableURL = URL(fileURLWithPath: "/bin/sh")
    again.arguments = [
      "-c", "kenkyubi() { '\(Kenkyubi.program.path)' \"$@\"; }; \(command) --quiet >/dev/null",
    ]
    again.environment = program.environment
    try again.run()
    again.waitUntilExit()
    let both = try runs()
    #expect(both.count == 2)
    #expect(both[0]["inputs"] as? String == both[1]["inputs"] as? String)
  }

  @Test func showAsJSONHoldsQuestionInputsAndAnswer() throws {
    let id = try solve()
    let whole = try object(try program.run("runs", "show", String(id.suffix(3)), "--json").output)
    let run = try #require(whole["run"] as? [String: Any])
    #expect(run["id"] as? String == id && run["status"] as? String == "optimal")
    #expect((whole["inputs"] as? [String: Any])?["award.cap"] as? String == "1,000万")
    #expect((whole["answer"] as? [String: Any])?["plan"] is [String: Any])
  }

  @Test func anExportedPlanIsTheOneSolvedAndPassesTheAudit() throws {
    let solved = try program.run("solve", Self.tiny, "--json")
    let file = folder.path("計画.json")
    let id = try #require(try runs().first?["id"] as? String)
    #expect(try program.run("runs", "export", id, "-o", file).status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == solved.output)
    #expect(try program.run("audit", Self.tiny, file).status == 0)
    #expect(try program.run("runs", "export", id, "-o", "-").output == solved.output)
  }

  @Test func aDifferenceNamesInputsFirstThenDecisionsAndFigures() throws {
    let first = try solve()
    let second = try solve("--set", "award.supported.max=1")
    let page = try program.run("runs", "diff", first, second).output
    let places = ["# Inputs", "award.supported.max", "# Decisions", "[removed]", "# Figures"].map {
      page.range(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil }, "\(page)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    let same = try program.run("runs", "diff", first, first).output
    #expect(same.contains("The same inputs") && same.contains("The same decisions"), "\(same)")
    let json = try object(try program.run("runs", "diff", first, second, "--json").output)
    #expect((json["inputs"] as? [[String: Any]])?.map { $0["path"] as? String } == ["award.supported.max"])
  }

  @Test func runsWithoutAPlanAreRunsToo() throws {
    #expect(
      try program.run("solve", Self.scenario("infeasible-hard-floor"), "--time-limit", "20").status == 3)
    let infeasible = try #require(try runs().first?["id"] as? String)
    let unreadable = try solve("--set", "award.capp=1")
    _ = try program.run("solve", folder.path("nowhere"))
    #expect(try runs().compactMap { $0["status"] as? String } == ["unreadable", "unreadable", "infeasible"])
    #expect(try program.run("runs", "show", unreadable).output.contains("award.capp"))
    for id in [infeasible, unreadable] {
      let exported = try program.run("runs", "export", id, "-o", folder.path("p.json"))
      #expect(exported.status == 64 && exported.errors.contains("has no plan"))
    }
    #expect(try program.run("runs", "diff", infeasible, unreadable).status == 0)
  }

  @Test func pruningSaysWhatGoes() throws {
    let ids = try (0..<3).map { try solve("--set", "award.cap=\(900 + $0)万") }
    let trial = try program.run("runs", "prune", "--keep", "1", "--dry-run")
    #expect(trial.output.contains("Would remove 2 runs and 2 sets of inputs"), "\(trial.output)")
    #expect(try runs().count == 3)
    let wrong = try program.run("runs", "prune", ids[0], "20200101")
    #expect(wrong.status == 64)
    #expect(try runs().count == 3)
    let pruned = try object(try program.run("runs", "prune", ids[0], "--json").output)
    #expect(pruned["removed"] as? [String] == [ids[0]] && pruned["inputs"] as? Int == 1)
    #expect(try program.run("runs", "prune", "--older-than", "1").output.contains("Nothing to remove"))
    #expect(try program.run("runs", "prune", "--older-than", "0").status == 0)
  }

  @Test(arguments: [
    [], ["--keep", "1", "--older-than", "2"], ["x", "--keep", "1"], ["--keep=-1"], ["--older-than=-1"],
    ["--older-than", "99999999999"],
  ])
  func wrongPruningIs64(arguments: [String]) throws {
    let result = try program.run(["runs", "prune"] + arguments)
    #expect(result.status == 64 && !result.errors.isEmpty)
  }

  @Test func wrongIdsGetASuggestion() throws {
    let id = try solve()
    let other = id.dropLast(1) + (id.hasSuffix("2") ? "3" : "2")
    let result = try program.run("runs", "show", String(other))
    #expect(result.status == 64)
    #expect(result.errors.contains("Did you mean '\(id)'?"), "\(result.errors)")
    #expect(try program.run("runs", "lst").errors.contains("Did you mean 'list'?"))
    let none = try program.run("runs", "list", "--scenario", "tony")
    #expect(none.status == 0 && none.errors.contains("Did you mean 'tiny'?"), "\(none.errors)")
  }

  /// Whatever is asked of a scenario goes on record, also where the scenario has errors and where time is up before a plan.
  @Test func aQuestionWithoutAnAnswerIsOnRecord() throws {
    for command in ["value", "frontier", "alternatives", "explain"] {
      let asked = try program.run(command, Self.tiny, "--set", "award.capp=1")
      #expect(asked.status == 65 && asked.errors.contains("on record as run "), "\(asked.errors)")
    }
    _ = try program.run("explain", Self.tiny, "--time-limit", "0.001")
    let runs = try runs()
    #expect(
      runs.compactMap { $0["kind"] as? String } == [
        "explain", "explain", "alternatives", "frontier", "value",
      ])
    #expect(runs.dropFirst().allSatisfy { $0["status"] as? String == "unreadable" })
    for run in runs {
      let id = try #require(run["id"] as? String)
      #expect(try program.run("runs", "show", id).status == 0)
    }
  }

  @Test func nothingIsMadeByLooking() throws {
    let listed = try program.run("runs", "list")
    #expect(listed.status == 0 && listed.errors.contains("No runs on record yet"))
    #expect(try runs().isEmpty)
    #expect(try program.run("runs", "show", "x").status == 64)
    #expect(folder.names.isEmpty)
  }

  @Test func noArchiveLeavesNoTrace() throws {
    let solved = try program.run("solve", Self.tiny, "--no-archive")
    #expect(solved.status == 0 && solved.errors.isEmpty)
    #expect(folder.names.isEmpty)
    #expect(try program.run("solve", Self.tiny, "--no-archive", "--archive", "x").status == 64)
  }

  @Test func anArchiveThatCannotBeWrittenCostsNoPlan() throws {
    var program = program
    let file = folder.path("notes.txt")
    try "not an archive, but somebody's notes\n".write(toFile: file, atomically: true, encoding: .utf8)
    for place in ["/proc/runs.sqlite", file, folder.url.path] {
      let solved = try program.run("solve", Self.tiny, "--json", "--archive", place)
      #expect(solved.status == 0)
      #expect(try object(solved.output)["plan"] is [String: Any])
      #expect(solved.errors.contains("warning") && solved.errors.contains(place), "\(solved.errors)")
      #expect(
        try program.run("runs", "list", "--archive", place).status == (place.hasPrefix("/proc") ? 0 : 65))
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("not an archive"))
    program.environment["KENKYUBI_ARCHIVE"] = nil
    let nowhere = try program.run("solve", Self.tiny, "--lang", "ja")
    #expect(nowhere.status == 0 && nowhere.errors.contains("記録されませんでした"), "\(nowhere.errors)")
    #expect(try program.run("runs", "list").status == 64)
  }

  @Test func theUsualPlaceIsTheUsersDataFolder() throws {
    var program = program
    program.environment["KENKYUBI_ARCHIVE"] = nil
    program.environment["HOME"] = folder.path("home")
    #expect(try program.run("solve", Self.tiny, "--quiet").status == 0)
    let file = folder.path("home/.local/share/kenkyubi/runs.sqlite")
    #expect(FileManager.default.fileExists(atPath: file))
    #expect(try program.run("runs").output.contains("Runs on record: 1"))
  }
}
