import Foundation
import Testing

/// `sweep` as the built program: many variants, each on record, none lost and none done twice.
@Suite struct SweepTests {
  private let program: Kenkyubi
  private let folder: TemporaryFolder
  private let tiny: String
  private let archive: String

  init() throws {
    folder = try TemporaryFolder()
    archive = folder.path("runs.sqlite")
    var program = Kenkyubi()
    program.environment["KENKYUBI_ARCHIVE"] = archive
    self.program = program
    tiny =
      URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scenarios/tiny").path
  }

  private func sweep(_ arguments: String...) throws -> Kenkyubi.Result {
    try program.run(["sweep", tiny, "--gap", "0.01", "--time-limit", "20"] + arguments)
  }

  private func members(_ result: Kenkyubi.Result) throws -> [[String: Any]] {
    try #require(try object(result.output)["members"] as? [[String: Any]])
  }

  private func runs() throws -> [[String: Any]] {
    let list = try object(try program.run("runs", "list", "--limit", "9999", "--json").output)
    return try #require(list["runs"] as? [[String: Any]])
  }

  @Test func everyVariantHasItsResultAndTheRestIsFinishedWhenOneIsBad() throws {
    let result = try sweep(
      "--json", "--with", "award.cap=900万", "--with", "award.capp=1", "--with",
      "floor.hard=yes,award.supported.min=2,award.cap=600万", "--with", "rules.hiringAllowed=no")
    #expect(result.status == 0, "\(result.errors)")
    let members = try members(result)
    #expect(
      members.map { $0["outcome"] as? String } == [
        "optimal", "optimal", "unreadable", "infeasible", "optimal",
      ])
    #expect((members[2]["problem"] as? String)?.contains("award.capp") == true)
    #expect(try runs().count == 5)
    // What a variant came to is what `solve` says of it.
    let solved = try object(
      try program.run(
        "solve", tiny, "--gap", "0.01", "--json", "--set", "rules.hiringAllowed=no", "--threads", "1"
      ).output)
    let value = try #require((members[4]["value"] as? [String: Any])?["reached"] as? Double)
    #expect(value == solved["objective"] as? Double)
    let base = try #require((members[0]["value"] as? [String: Any])?["reached"] as? Double)
    let difference = try #require((members[4]["difference"] as? [String: Any])?["reached"] as? Double)
    #expect(difference == value - base)
  }

  @Test func aGridIsTheProductOfItsAxes() throws {
    let result = try sweep(
      "--json", "--grid", "award.cap=700万|800万|900万", "--grid", "award.overhead=5%|10%")
    let changes = try members(result).map { $0["changes"] as? [String] ?? [] }
    #expect(
      changes == [[]]
        + ["700万", "800万", "900万"].flatMap { cap in
          ["5%", "10%"].map { ["award.cap=\(cap)", "award.overhead=\($0)"] }
        })
  }

  @Test func aTableOfVariantsIsRead() throws {
    let table = folder.path("条件.csv")
    try "名前,award.cap,award.overhead\n少ない,700万,\n\"多い, 高い\",900万,20%\n".write(
      toFile: table, atomically: true, encoding: .utf8)
    let csv = try sweep("--table", table, "--csv", "--lang", "ja")
    #expect(csv.status == 0, "\(csv.errors)")
    let lines = csv.output.split(whereSeparator: \.isNewline)
    #expect(lines.count == 4)
    #expect(lines[3].contains("\"多い, 高い\",\"award.cap=900万, award.overhead=20%\""), "\(lines[3])")
    try "award..cap\n1\n".write(toFile: table, atomically: true, encoding: .utf8)
    let wrong = try sweep("--table", table)
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("条件.csv:1"), "\(wrong.errors)")
  }

  @Test func studiesCoverTheUsualQuestions() throws {
    let result = try sweep("--study", "all", "--lang", "ja")
    #expect(result.status == 0, "\(result.errors)")
    for text in ["補助金の上限−30%", "採用までの期間が6か月延びる", "一般管理費30%", "青木 遥が支援対象から外れる", "新規雇用なし", "採用できない"] {
      #expect(result.output.contains(text), "\(text)")
    }
    #expect(!result.output.contains("誤りがあります"), "\(result.output)")
  }

  @Test func wrongUsageIsToldBeforeAnythingIsSolved() throws {
    for (arguments, text) in [
      ([], "--study"), (["--study", "cap"], "did you mean caps"), (["--grid", "award.cap"], "--grid"),
      (["--with", "nonsense"], "@nonsense"), (["--study", "caps", "--csv", "--json"], "--csv"),
      (["--study", "caps", "-o", "table.xlsx"], "table.xlsx"),
    ] {
      let result = try program.run(["sweep", tiny, "--lang", "en"] + arguments)
      #expect(result.status == 64 && result.errors.contains(text), "\(result.errors)")
    }
    #expect(try runs().isEmpty)
  }

  @Test func aKilledSweepGoesOnWhereItWas() throws {
    let caps = (0..<60).map { "\(6_000_000 + 50_000 * $0)" }.joined(separator: "|")
    let arguments = [
      "sweep", tiny, "--gap", "0.01", "--grid", "award.cap=\(caps)", "--threads", "2", "--json",
    ]
    var kills = 0
    for round in 1...2 {
      let process = Process()
      process.executableURL = Kenkyubi.program
      process.arguments = arguments
      process.environment = program.environment
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Killed once it has put some more on record, wherever it then is.
      while process.isRunning, (try? runs().count) ?? 0 < round * 8 { usleep(20_000) }
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        kills += 1
      }
      process.waitUntilExit()
    }
    let before = try runs().count
    let last = try program.run(arguments)
    #expect(last.status == 0, "\(last.errors)")
    let members = try members(last)
    #expect(members.count == 61)
    #expect(members.allSatisfy { $0["value"] != nil })
    let inputs = try runs().compactMap { $0["inputs"] as? String }
    #expect(inputs.count == 61 && Set(inputs).count == 61)
    #expect(kills == 0 || members.count { $0["isReused"] as? Bool == true } == before)
  }

  @Test func runsOnRecordAreComparedAsTheyWere() throws {
    _ = try sweep("--with", "award.cap=700万")
    let ids = try runs().compactMap { $0["id"] as? String }
    let compared = try program.run("compare", ids[1], ids[0], "--json", "--gap", "0.01")
    #expect(compared.status == 0, "\(compared.errors)")
    let pair = try #require((try object(compared.output)["pairs"] as? [[String: Any]])?.first)
    let bridge = try #require(pair["bridge"] as? [String: Any])
    let whole = try #require((bridge["whole"] as? [String: Any])?["hours"] as? Double)
    let objectives = try runs().reduce(into: [String: Double]()) { found, run in
      if let id = run["id"] as? String { found[id] = run["objective"] as? Double }
    }
    let difference = try #require(objectives[ids[0]]) - (try #require(objectives[ids[1]]))
    #expect(abs(whole - difference) < 0.051)
    // The comparison is on record itself, and is no side of another one.
    let newest = try #require(try runs().first)
    #expect(newest["kind"] as? String == "compare")
    let again = try program.run(
      "compare", try #require(newest["id"] as? String), ids[0], "--lang", "en")
    #expect(again.status == 64 && again.errors.contains("cannot be compared"), "\(again.errors)")
  }

  @Test(arguments: [
    ["frontier", "--steps", "2"], ["value"], ["alternatives", "--plans", "1"], ["explain"],
  ])
  func questionsGoOnRecordWithTheirAnswer(_ question: [String]) throws {
    let asked = try program.run(
      [question[0], tiny] + question.dropFirst() + ["--gap", "0.01", "--lang", "en", "--json"])
    #expect(asked.status == 0, "\(asked.errors)")
    let run = try #require(try runs().first)
    #expect(run["kind"] as? String == question[0])
    let shown = try object(
      try program.run("runs", "show", try #require(run["id"] as? String), "--json").output)
    let answer = try JSONSerialization.data(
      withJSONObject: try #require(shown["answer"]), options: .sortedKeys)
    #expect(
      try JSONSerialization.data(withJSONObject: try object(asked.output), options: .sortedKeys) == answer)
    #expect((shown["repeat"] as? String)?.hasPrefix("kenkyubi \(question[0]) ") == true)
  }
}
