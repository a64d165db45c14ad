import Foundation
import Testing

/// `explain` on the smallest shipped scenarios: debug builds solve them in a moment.
@Suite struct ExplainTests {
  private let program = Kenkyubi()

  private static let scenarios = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")

  private func scenario(_ name: String) -> String { Self.scenarios.appendingPathComponent(name).path }

  @Test func aScenarioWithoutAPlanIsExplained() throws {
    let folder = scenario("infeasible-hard-floor")
    let told = try program.run("explain", folder, "--json", "--lang", "ja")
    #expect(told.status == 3, "\(told.errors)")
    let answer = try object(told.output)
    #expect(answer["status"] as? String == "infeasible")
    let conflicts = try #require(answer["conflicts"] as? [[String: Any]])
    let members = try #require(conflicts.first?["members"] as? [[String: Any]])
    #expect(members.contains { $0["key"] as? String == "floor" })
    #expect(members.allSatisfy { !(($0["text"] as? String) ?? "[").contains("[") })
    // Repairs that say how to set them really give plans.
    let repairs = try #require(answer["repairs"] as? [[String: Any]])
    let values = repairs.compactMap { $0["values"] as? [String: String] }
    #expect(values.count >= 5)
    for changes in values {
      let settings = changes.map { "--set=\($0)=\($1)" }
      let solved = try program.run(["solve", folder, "--quiet"] + settings)
      #expect(solved.status == 0, "\(settings): \(solved.errors)")
    }
  }

  /// The entry of the files that states a decision is found, whatever stands beside it.
  @Test func decisionsAreTakenBackByTheirEntries() throws {
    let path = "pins.2"
    let entries =
      "pins:\n  - {type: support, researcher: A, value: yes}\n  - {type: headCount, role: clerk, min: 9}\n"
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("taken-back-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.scenarios.appendingPathComponent("tiny"), to: folder)
    let file = folder.appendingPathComponent("scenario.yaml")
    try (String(contentsOf: file, encoding: .utf8) + "\n" + entries).write(
      to: file, atomically: true, encoding: .utf8)
    let told = try program.run("explain", folder.path, "--json", "--lang", "ja")
    #expect(told.status == 3, "\(told.errors)")
    let repairs = try #require(try object(told.output)["repairs"] as? [[String: Any]])
    #expect(repairs.contains { $0["values"] as? [String: String] == [path: "none"] }, "\(repairs)")
    #expect(try program.run("solve", folder.path, "--quiet", "--set", "\(path)=none").status == 0)
  }

  @Test func whatIsKeptIsNotBlamedAndSolvePointsHere() throws {
    let folder = scenario("infeasible-hard-floor")
    let told = try program.run("explain", folder, "--json", "--keep", "floor", "--keep", "award.purses")
    let conflicts = try #require(try object(told.output)["conflicts"] as? [[String: Any]])
    let keys = { (name: String) in
      (conflicts.first?[name] as? [[String: Any]] ?? []).compactMap { $0["key"] as? String }
    }
    #expect(!keys("members").contains { $0 == "floor" || $0.hasPrefix("award.purses") })
    #expect(keys("fixed").contains("floor"))
    let wrong = try program.run("explain", folder, "--keep", "award.capp", "--quiet")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("award.cap"))
    #expect(try program.run("solve", folder).output.contains("kenkyubi explain"))
  }

  @Test func decisionsOfAPlanAreExplained() throws {
    let folder = scenario("tiny")
    let told = try program.run("explain", folder, "--json", "--gap", "0")
    #expect(told.status == 0, "\(told.errors)")
    let decisions = try #require(try object(told.output)["decisions"] as? [[String: Any]])
    #expect(decisions.count == 5)
    for decision in decisions {
      let loss = try #require(decision["loss"] as? [String: Any])
      #expect(loss["exact"] as? Bool == true)
    }
    let one = try program.run("explain", folder, "--why", "青木", "--lang", "ja")
    #expect(one.status == 0 && one.output.contains("なければ失われる時間"))
    #expect(!one.output.contains("坂本"))
    #expect(try program.run("explain", folder, "--why", "nobody").status == 64)
  }

  /// A plan on record is asked about as it is; once its files have changed it is not.
  @Test func aRunIsAskedAboutItsOwnPlan() throws {
    let folder = try TemporaryFolder()
    let copy = folder.path("mine")
    try FileManager.default.copyItem(atPath: scenario("tiny"), toPath: copy)
    let archive = folder.path("runs.sqlite")
    let solved = try program.run(
      "solve", copy, "--archive", archive, "--progress", "--quiet", "--set", "award.cap=900万")
    #expect(solved.status == 0, "\(solved.errors)")
    let line = try #require(solved.errors.split(separator: "\n").last { $0.contains("\"run\"") })
    let run = try #require(try object(String(line))["run"] as? String)
    let told = try program.run(
      "explain", run, "--archive", archive, "--json", "--why", "A", "--progress", "--gap", "0")
    #expect(told.status == 0, "\(told.errors)")
    let answer = try object(told.output)
    #expect(answer["objective"] as? Double == 192)
    #expect((answer["decisions"] as? [[String: Any]])?.allSatisfy { $0["lossText"] is String } == true)
    #expect(told.errors.contains("{\"done\":0,\"of\":2}"))
    #expect(try program.run("explain", run, "--archive", archive, "--set", "award.cap=1億").status == 64)
    let table = folder.path("mine/researchers.csv")
    let text = try String(contentsOfFile: table, encoding: .utf8).replacingOccurrences(of: "青木", with: "青山")
    try text.write(toFile: table, atomically: true, encoding: .utf8)
    let stale = try program.run("explain", run, "--archive", archive, "--why", "A")
    #expect(stale.status == 64 && stale.errors.contains("changed"))
  }

  @Test func whyNotHasAPriceOrAReason() throws {
    let folder = scenario("tiny")
    let wrong = try program.run("explain", folder, "--why-not", "suport A")
    #expect(wrong.status == 64 && wrong.errors.contains("'support'"))
    #expect(try program.run("explain", folder, "--why-not", "support A", "--why", "A").status == 64)
    let dear = try program.run(
      "explain", folder, "--json", "--why-not", "hire clerk in-D1 start=2026-04 count=2")
    #expect(dear.status == 3)
    #expect(try object(dear.output)["answer"] as? String == "impossible")
    let late = try program.run(
      "explain", folder, "--json", "--gap", "0", "--why-not", "hire clerk in-D1 start=2026-07")
    #expect(late.status == 0, "\(late.errors)")
    let answer = try object(late.output)
    let name = try #require(answer["answer"] as? String)
    #expect(name == "price")
    #expect(answer["loss"] != nil && answer["yen"] != nil)
    #expect((answer["plans"] as? [[String: Any]])?.count == 3 && answer["sentence"] is String)
  }
}
