import Foundation
import Testing

/// `explain` on the scenario that `init` makes.
@Suite struct ExplainTests {
  private let program = Kenkyubi()
  private let folder: TemporaryFolder
  private let scenario: String
  private let limits = ["--gap", "0.02", "--time-limit", "20"]

  init() throws {
    folder = try TemporaryFolder()
    scenario = folder.path("uni")
    let made = try program.run("init", scenario)
    try #require(made.status == 0, "\(made.errors)")
  }

  private var impossible: [String] { ["--set", "floor.hard=true", "--set", "floor.halfDays=3"] }

  @Test func aScenarioWithoutAPlanIsExplained() throws {
    let told = try program.run(["explain", scenario, "--lang", "ja"] + limits + impossible)
    #expect(told.status == 3, "\(told.errors)")
    #expect(told.output.contains("両立しない条件") && told.output.contains("見直しの案"))
    #expect(!told.output.contains("["))
    let answer = try object(try program.run(["explain", scenario, "--json"] + limits + impossible).output)
    #expect(answer["status"] as? String == "infeasible")
    let conflicts = try #require(answer["conflicts"] as? [[String: Any]])
    let members = try #require(conflicts.first?["members"] as? [[String: Any]])
    #expect(members.contains { $0["key"] as? String == "floor" })
    // A repair that says how to set it really gives a plan.
    let repairs = try #require(answer["repairs"] as? [[String: Any]])
    let settings = repairs.compactMap { repair in
      (repair["changes"] as? [[String: Any]])?.compactMap { $0["set"] as? String }
    }
    let setting = try #require(settings.first { $0.count == 1 }?.first)
    let path = String(setting.prefix { $0 != "=" })
    let others = ["floor.hard=true", "floor.halfDays=3"].filter { !$0.hasPrefix(path + "=") }
    let solved = try program.run(
      ["solve", scenario, "--quiet"] + limits + (others + [setting]).flatMap { ["--set", $0] })
    #expect(solved.status == 0, "\(setting): \(solved.errors)")
  }

  @Test func solvePointsToExplain() throws {
    let solved = try program.run(["solve", scenario] + limits + impossible)
    #expect(solved.output.contains("kenkyubi explain"))
  }

  @Test func whatIsKeptIsNotBlamed() throws {
    let told = try program.run(["explain", scenario, "--json", "--keep", "floor"] + limits + impossible)
    let answer = try object(told.output)
    let conflicts = try #require(answer["conflicts"] as? [[String: Any]])
    let members = conflicts.first?["members"] as? [[String: Any]] ?? []
    #expect(!members.contains { $0["key"] as? String == "floor" })
    let fixed = conflicts.first?["fixed"] as? [[String: Any]] ?? []
    #expect(fixed.contains { $0["key"] as? String == "floor" })
    let wrong = try program.run(["explain", scenario, "--keep", "award.capp"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("award.cap"))
  }

  @Test func decisionsOfAPlanAreExplained() throws {
    let told = try program.run(["explain", scenario, "--json"] + limits)
    #expect(told.status == 0, "\(told.errors)")
    let decisions = try #require(try object(told.output)["decisions"] as? [[String: Any]])
    #expect(decisions.contains { $0["kind"] as? String == "support" })
    #expect(decisions.allSatisfy { $0["loss"] != nil || $0["needed"] != nil })
    let person = try #require(decisions.first?["researcher"] as? String)
    let one = try program.run(["explain", scenario, "--why", person, "--lang", "ja"] + limits)
    #expect(one.status == 0 && one.output.contains("なければ失われる時間"))
    #expect(try program.run(["explain", scenario, "--why", "nobody"] + limits).status == 64)
  }

  @Test func whyNotHasAPriceOrAReason() throws {
    let wrong = try program.run("explain", scenario, "--why-not", "suport R1")
    #expect(wrong.status == 64 && wrong.errors.contains("support"))
    let both = try program.run("explain", scenario, "--why-not", "support R1", "--why", "R1")
    #expect(both.status == 64)
    let early = try program.run(
      ["explain", scenario, "--why-not", "hire technician in-D1 start=1", "--json"] + limits)
    let answer = try object(early.output)
    let name = answer["answer"] as? String
    #expect(
      name == "impossible" && early.status == 3 || name == "price" && early.status == 0 || name == "planned")
  }
}
