import Foundation
import Testing

@testable import kenkyubi_bench

/// The built program, as a shell would run it.
@Suite(.serialized) struct BenchProgramTests {
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("kenkyubi-bench").path

  private static func run(_ arguments: String...) throws -> (status: Int32, lines: [String]) {
    var lines: [String] = []
    let result = try ChildProcess(command: [program] + arguments).run(deadline: 300) { line, _ in
      lines.append(line)
    }
    guard case .exited(let status) = result.ending else { return (-1, lines) }
    return (status, lines)
  }

  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func listNamesEveryInstance() throws {
    let (status, lines) = try Self.run("--list")
    #expect(status == 0)
    #expect(lines.map { $0.prefix { $0 != " " } } == Suite.instances.map { $0.name[...] })
  }

  @Test func mpsFilesGiveJSON() throws {
    try Self.withFolder { folder in
      let text =
        "NAME knapsack\nOBJSENSE\n MAX\nROWS\n N v\n L w\nCOLUMNS\n M 'MARKER' 'INTORG'\n"
        + " a v 5 w 4\n b v 4 w 3\n c v 3 w 2\n M 'MARKER' 'INTEND'\nRHS\n RHS w 6\n"
        + "BOUNDS\n BV BND a\n BV BND b\n BV BND c\nENDATA\n"
      try text.write(toFile: folder + "/k.mps", atomically: true, encoding: .utf8)
      let (status, lines) = try Self.run("--mps", folder + "/k.mps", "--json")
      #expect(status == 0)
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(lines.joined(separator: "\n").utf8)) as? [String: Any])
      #expect(json["name"] as? String == "knapsack")
      #expect(json["sense"] as? String == "maximize")
      #expect(json["status"] as? String == "optimal")
      #expect(json["objective"] as? Double == 8)
      #expect(json["bound"] as? Double == 8)
      #expect(json["integers"] as? Int == 3)
      #expect((json["seconds"] as? Double).map { $0 >= 0 } == true)
      #expect(try Self.run("--mps", folder + "/k.mps").lines.count == 1)
      #expect(try Self.run("--mps", folder + "/k.mps", "--json", folder + "/answer.json").lines.isEmpty)
      #expect(FileManager.default.fileExists(atPath: folder + "/answer.json"))
    }
  }

  @Test func mpsFilesThatAreNone() throws {
    try Self.withFolder { folder in
      try "NAME x\nROWS\n N o\n Q r\nENDATA\n".write(
        toFile: folder + "/bad.mps", atomically: true, encoding: .utf8)
      let bad = try Self.run("--mps", folder + "/bad.mps", "--json")
      #expect(bad.status == 65)
      #expect(bad.lines.last == "kenkyubi-bench: \(folder)/bad.mps: line 4: unknown row type 'Q'")
      #expect(try Self.run("--mps", folder + "/missing.mps").status == 66)
      #expect(try Self.run("--mps", folder).status == 66)
    }
  }

  @Test(arguments: [
    ["--peers", "gurobi"], ["--gap", "2"], ["--time-limit", "0"], ["--threads", "0"], ["--continue"],
    ["--only", "no-such-instance"], ["solve-instance", "no-such-instance"], ["stray"],
    ["--resolve", "--mps", "x.mps"], ["--resolve", "--only", "no-such-instance"],
  ])
  func wrongUsage(_ arguments: [String]) throws {
    let result = try ChildProcess(command: [Self.program] + arguments).run(deadline: 60) { _, _ in }
    #expect(result.ending == .exited(64))
  }

  /// A whole small run, with a limit so short that nobody finds much; then the same again, which solves nothing.
  @Test func aRunCanBeContinued() throws {
    try Self.withFolder { folder in
      let file = folder + "/records.jsonl"
      let document = folder + "/page.md"
      try "a\n<!-- suite: begin -->\n<!-- suite: end -->\nz\n".write(
        toFile: document, atomically: true, encoding: .utf8)
      let (status, lines) = try Self.run(
        "--only", "1u-12of30-loose", "--time-limit", "0.5", "--peers", "none", "--json", file, "--write",
        document)
      #expect(status == 0, "\(lines)")
      let records = try RecordFile<SolveRecord>(path: file).records()
      #expect(records.map(\.key.solver) == ["kenkyubi"])
      #expect(try #require(records.first?.size).variables > 1000)
      #expect(try #require(records.first?.peakKilobytes) > 1000)
      let page = try String(contentsOfFile: document, encoding: .utf8)
      #expect(page.hasPrefix("a\n<!-- suite: begin -->\n`kenkyubi-bench --only 1u-12of30-loose "))
      #expect(page.contains("| 1u-12of30-loose | kenkyubi |"))
      #expect(page.hasSuffix("<!-- suite: end -->\nz\n"))
      // Without the word, nothing that is there is touched.
      #expect(try Self.run("--only", "1u-12of30-loose", "--peers", "none", "--json", file).status == 64)
      let again = try Self.run(
        "--only", "1u-12of30-loose", "--time-limit", "0.5", "--peers", "none", "--json", file, "--continue")
      #expect(again.status == 0)
      #expect(!again.lines.contains { $0.contains("first plan – s;") })
      #expect(try RecordFile<SolveRecord>(path: file).records() == records)
    }
  }

  @Test func instancesThatAreElsewhereAreSaid() throws {
    let (status, lines) = try Self.run(
      "--only", "reference-university", "--scenarios", "/nowhere", "--peers", "none")
    #expect(status == 66)
    #expect(lines.contains("reference-university: not in /nowhere/"))
  }
}
