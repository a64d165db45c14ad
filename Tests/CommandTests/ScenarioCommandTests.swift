import Foundation
import Testing

/// Runs of every command on the scenario that `init` makes.
@Suite struct ScenarioCommandTests {
  private let program = Kenkyubi()
  private let folder: TemporaryFolder
  private let scenario: String

  init() throws {
    folder = try TemporaryFolder()
    scenario = folder.path("uni")
    let made = try program.run("init", scenario)
    try #require(made.status == 0, "\(made.errors)")
  }

  @Test func initMakesAScenarioThatChecksAndNothingIsOverwritten() throws {
    #expect(try program.run("check", scenario).status == 0)
    let again = try program.run("init", scenario)
    #expect(again.status == 64)
    #expect(again.errors.contains(scenario))
  }

  @Test func badScenariosAre65WithFileAndPlace() throws {
    #expect(try program.run("solve", folder.path("nowhere")).status == 65)
    let checked = try program.run("check", scenario, "--set", "award.capp=1", "--json")
    #expect(checked.status == 65)
    let findings = try #require(try object(checked.output)["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["severity"] as? String == "error" && $0["file"] is String })
    let solved = try program.run("solve", scenario, "--set", "award.capp=1")
    #expect(solved.status == 65)
    #expect(solved.output.isEmpty)
    #expect(solved.errors.contains("capp"))
    #expect(try program.run("solve", scenario, "--override", "nonesuch").status == 65)
  }

  @Test func solveJSONIsOneObjectAndAuditAcceptsIt() throws {
    let solved = try program.run("solve", scenario, "--json", "--gap", "0.02", "--time-limit", "20")
    #expect(solved.status == 0, "\(solved.errors)")
    let answer = try object(solved.output)
    for key in ["status", "stoppedBy", "objective", "bestBound", "gap", "seconds", "cost", "plan", "run"] {
      #expect(answer[key] != nil, "\(key)")
    }
    #expect(!solved.errors.contains("\r"))
    let file = folder.path("plan.json")
    try solved.output.write(toFile: file, atomically: true, encoding: .utf8)
    let audited = try program.run("audit", scenario, file)
    #expect(audited.status == 0, "\(audited.output)")
    let report = try object(try program.run("audit", scenario, file, "--json").output)
    #expect(report["clean"] as? Bool == true)
  }

  @Test func aPlanThatBreaksARuleIs3() throws {
    let file = folder.path("hand.json")
    try #"{"supported": []}"#.write(toFile: file, atomically: true, encoding: .utf8)
    let audited = try program.run("audit", scenario, file)
    #expect(audited.status == 3)
    #expect(audited.output.contains("too few researchers"))
  }

  @Test func aBadPlanFileIs65() throws {
    let file = folder.path("bad.json")
    try "{\n\"hires\": [{\"rol\": 1}]}".write(toFile: file, atomically: true, encoding: .utf8)
    let audited = try program.run("audit", scenario, file)
    #expect(audited.status == 65)
    #expect(audited.errors.contains("\(file):2: error: hires[0].rol"))
    #expect(try program.run("audit", scenario, folder.path("absent.json")).status == 65)
  }

  @Test func outputGoesToTheFileWholeAndLeavesNoTemporary() throws {
    let file = folder.path("answer.json")
    let solved = try program.run("solve", scenario, "-o", file, "--gap", "0.02", "--time-limit", "20")
    #expect(solved.status == 0, "\(solved.errors)")
    #expect(solved.output.isEmpty)
    #expect(solved.errors.contains("wrote \(file)"))
    _ = try object(try String(contentsOfFile: file, encoding: .utf8))
    #expect(folder.names == ["answer.json", "uni"])
    let refused = try program.run("check", scenario, "-o", folder.path("no/such/folder.txt"))
    #expect(refused.status == 64)
    #expect(refused.errors.contains("No such file"))
  }

  @Test func theSummarySpeaksJapaneseWhenTheLocaleDoes() throws {
    var japanese = program
    japanese.environment["LANG"] = "ja_JP.UTF-8"
    let solved = try japanese.run("solve", scenario, "--gap", "0.02", "--time-limit", "20")
    #expect(solved.output.contains("研究支援計画"))
    #expect(try program.run("check", scenario, "--lang", "ja").output.contains("件") == true)
  }

  @Test func pipedRunsShowNoProgress() throws {
    let solved = try program.run("solve", scenario, "--gap", "0.02", "--time-limit", "20", "--quiet")
    #expect(solved.status == 0)
    #expect(solved.errors.isEmpty)
    #expect(solved.output.split(separator: "\n").count <= 6)
  }

  @Test func exportWritesProgramAndNames() throws {
    for format in ["mps", "lp"] {
      let file = folder.path("program.\(format)")
      let result = try program.run("export", scenario, "--format", format, "-o", file, "--json")
      #expect(result.status == 0, "\(result.errors)")
      #expect(try object(result.output)["rows"] as? Int ?? 0 > 100)
      #expect(try String(contentsOfFile: file, encoding: .utf8).utf8.allSatisfy { $0 < 128 })
      #expect(try String(contentsOfFile: file + ".names.tsv", encoding: .utf8).contains("\t"))
    }
  }

  @Test func aClosedPipeIsNoCrash() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "{ '\(Kenkyubi.program.path)' check '\(scenario)' --lang en; echo $? >&2; } | true",
    ]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.contains("0\n"), "\(text)")
  }
}
