import Foundation
import Testing

/// Commands that solve a scenario again and again.
@Suite struct AnalysisCommandTests {
  private let program = Kenkyubi()
  private static let scenarios = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")
  private let tiny = AnalysisCommandTests.scenarios.appendingPathComponent("tiny").path

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
  }

  @Test func alternativesAnswersWithRangesAndPlans() throws {
    let run = try program.run("alternatives", tiny, "--within", "5%", "--plans", "2", "--gap", "0", "--json")
    #expect(run.status == 0, "\(run.errors)")
    let answer = try object(run.output)
    let roles = try #require(answer["roles"] as? [[String: Any]])
    #expect(!roles.isEmpty)
    for role in roles {
      let least = try #require((role["least"] as? [String: Any])?["found"] as? Int)
      let most = try #require((role["most"] as? [String: Any])?["found"] as? Int)
      let best = try #require(role["inBest"] as? Int)
      #expect(least <= best && best <= most)
    }
    #expect((answer["plans"] as? [Any])?.isEmpty == false)
  }

  @Test func valueAndFrontierAreTextUnlessAskedForData() throws {
    let value = try program.run("value", tiny, "--step", "50万", "--lang", "ja")
    #expect(value.status == 0, "\(value.errors)")
    #expect(value.output.contains("50万円増やす"))
    let frontier = try program.run(
      "frontier", tiny, "--steps", "2", "--gap", "0", "--evenness", "--hours", "10", "--json")
    #expect(frontier.status == 0, "\(frontier.errors)")
    let answer = try object(frontier.output)
    #expect(
      (answer["steps"] as? [Any])?.isEmpty == false && answer["evenness"] != nil && answer["wish"] != nil)
  }

  @Test func tablesSolveEveryPairAndTornadoesEveryEnd() throws {
    let table = try program.run(
      "value", tiny, "--table", "award.supported.max=1;2", "--table", "award.cap=1億;oops", "--json")
    #expect(table.status == 0, "\(table.errors)")
    let cells = try #require(try object(table.output)["cells"] as? [[[String: Any]]])
    #expect(cells.map(\.count) == [2, 2])
    #expect(cells.allSatisfy { $0[1]["outcome"] as? String == "unreadable" })
    let tornado = try program.run("value", tiny, "--tornado", "--gap", "0.01", "--json")
    #expect(tornado.status == 0, "\(tornado.errors)")
    #expect((try object(tornado.output)["bars"] as? [Any]) != nil)
  }

  /// What the page shows: how far it is, and drawings beside the answer, which the record does without.
  @Test(arguments: [
    (["frontier", "--steps", "2"], 1), (["value"], 1), (["alternatives"], 0),
    (["sweep", "--with", "award.cap=900万", "--with", "award.cap=800万"], 1),
    (["compare", "--with", "award.cap=800万"], 1),
  ]) func answersComeWithProgressAndDrawings(command: [String], charts: Int) throws {
    let run = try program.run(
      [command[0], tiny] + command.dropFirst() + ["--gap", "0.01", "--json", "--progress"]
        + (charts > 0 ? ["--charts"] : []))
    #expect(run.status == 0, "\(run.errors)")
    let drawn = try object(run.output)["charts"] as? [[String: String]] ?? []
    #expect(drawn.count == charts)
    for chart in drawn {
      #expect(chart["svg"]?.hasPrefix("<svg") == true && chart["title"]?.isEmpty == false)
      #expect(chart["description"]?.isEmpty == false)
    }
    let records = try run.errors.split(separator: "\n").filter { $0.hasPrefix("{") }.map {
      try object(String($0))
    }
    #expect(records.contains { $0["done"] is Int && $0["of"] is Int }, "\(run.errors)")
  }

  @Test func mistakesAreNamed() throws {
    #expect(try program.run("value", tiny, "--table", "award.cap=1億").status == 64)
    let purse = try program.run("frontier", tiny, "--purse", "enviroment")
    #expect(purse.status == 64 && purse.errors.contains("environment"))
    #expect(try program.run("alternatives", tiny, "--within", "200%").status == 64)
    #expect(try program.run("value", tiny, "--step", "0").status == 64)
    #expect(try program.run("frontier", tiny, "--steps", "0").status == 64)
    #expect(try program.run("value", "no/such/folder").status == 65)
  }

  @Test func withoutAPlanTheEndIsThatOfSolve() throws {
    let infeasible = Self.scenarios.appendingPathComponent("infeasible-hard-floor").path
    let run = try program.run("alternatives", infeasible)
    #expect(run.status == 3 && run.output.isEmpty && !run.errors.isEmpty)
  }
}
