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

  @Test func aScenarioWithoutAnyPlanIs3AndSaysWhereToLook() throws {
    let impossible = ["--set", "floor.hard=true", "--set", "floor.halfDays=3"]
    let solved = try program.run(["solve", scenario, "--time-limit", "20"] + impossible)
    #expect(solved.status == 3, "\(solved.errors)")
    #expect(solved.output.contains("hard floor of 3"))
    let answer = try object(
      try program.run(["solve", scenario, "--json", "--time-limit", "20"] + impossible).output)
    #expect(answer["status"] as? String == "infeasible")
    #expect(answer["plan"] == nil && answer["objective"] is NSNull)
  }

  @Test func payThatGrowsBeyondEveryAmountIs65() throws {
    let checked = try program.run(
      "check", scenario, "--lang", "ja", "--set", "roles.technician.annualCost=1000億", "--set",
      "roles.technician.wageGrowth=100%", "--set", "award.end=2045-09")
    #expect(checked.status == 65, "\(checked.errors)")
    #expect(checked.output.contains("roles.technician.wageGrowth"))
    #expect(checked.output.contains("2026年度には1名分の年間費用が2,000億円"), "\(checked.output)")
  }

  @Test func aLimitBeforeTheFirstPlanIs4() throws {
    let solved = try program.run("solve", scenario, "--json", "--time-limit", "0.000001")
    #expect(solved.status == 4, "\(solved.errors)")
    let answer = try object(solved.output)
    #expect(answer["status"] as? String == "noPlan")
    #expect(answer["stoppedBy"] as? String == "time")
    #expect(answer["plan"] == nil && answer["cost"] == nil)
  }

  @Test func anInterruptEndsTheSearchAndSaysSo() throws {
    // Sixty people make a search that does not prove a gap of 0 in a fraction of a second.
    let table =
      "id,name,rank,department,level\n"
      + (1...60).map { index in
        "R\(index),Person \(index),\(["professor", "lecturer", "assistantProfessor"][index % 3]),D\(index % 3 + 1),B\n"
      }.joined()
    try table.write(toFile: scenario + "/researchers.csv", atomically: true, encoding: .utf8)
    let began = Date()
    let solved = try program.run(
      ["solve", scenario, "--json", "--gap", "0", "--time-limit", "300"], interruptAfter: 1)
    #expect(Date().timeIntervalSince(began) < 60)
    #expect(!solved.wasKilled)
    let answer = try object(solved.output)
    #expect(answer["stoppedBy"] as? String == "interrupt")
    let status = answer["status"] as? String
    #expect(status == "feasible" && solved.status == 0 || status == "noPlan" && solved.status == 4)
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
    #expect(try program.run("check", scenario, "--lang", "ja").output.contains("問題は見つかりませんでした"))
  }

  @Test(arguments: ["ja", "en"])
  func theSummaryNamesTiersAndDefaultsInWords(language: String) throws {
    let folder = self.folder.path(language)
    #expect(try program.run("init", folder, "--lang", language).status == 0)
    let solved = try program.run(
      "solve", folder, "--lang", language, "--gap", "0.05", "--time-limit", "20", "--verbose")
    #expect(solved.status == 0, "\(solved.errors)")
    #expect(solved.output.contains(language == "ja" ? "近隣の医師" : "physician nearby"))
    #expect(!solved.output.contains("physicianNear@") && !solved.output.contains("lecturerPool@"))
    // Every default has words besides its path: no entry of the list begins with a path.
    let entries = solved.output.split(separator: "\n").filter { $0.hasPrefix("  - ") && $0.contains(":") }
    #expect(entries.count > 100)
    for entry in entries {
      let item = entry.dropFirst(4).prefix { $0 != ":" }
      #expect(item.contains(" ") || !item.contains("."), "\(item) has no words")
    }
  }

  @Test(arguments: ["rules.buyoutAllowed=no", "rules.hiringAllowed=no", "rules.dxAllowed=no"])
  func withoutALeverThereIsStillAPlan(setting: String) throws {
    let solved = try program.run(
      "solve", scenario, "--set", setting, "--gap", "0.05", "--time-limit", "20", "--json")
    #expect(solved.status == 0, "\(solved.errors)")
    #expect(try object(solved.output)["plan"] is [String: Any])
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
