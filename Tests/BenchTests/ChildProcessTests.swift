import Foundation
import Testing

@testable import kenkyubi_bench

/// One at a time: the program under test runs one other program at a time.
@Suite(.serialized) struct ChildProcessTests {
  private static func run(
    _ script: String, deadline: Double = 30
  ) throws -> (lines: [String], result: ChildProcess.Result) {
    var lines: [String] = []
    let result = try ChildProcess(command: ["sh", "-c", script]).run(deadline: deadline) { line, _ in
      lines.append(line)
    }
    return (lines, result)
  }

  @Test func linesOfBothStreamsAndTheExitCode() throws {
    let (lines, result) = try Self.run("echo one; echo two >&2; printf three; exit 3")
    #expect(lines == ["one", "two", "three"])
    #expect(result.ending == .exited(3))
    #expect(result.peakKilobytes > 0)
  }

  @Test func aSignalIsToldApart() throws {
    #expect(try Self.run("kill -9 $$").result.ending == .signalled(9))
  }

  @Test func theDeadlineEndsIt() throws {
    let (lines, result) = try Self.run("echo here; exec sleep 60", deadline: 0.3)
    #expect(lines == ["here"])
    guard case .overdue = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
  }

  /// Also when it has closed its output, so that there is nothing to wait for there.
  @Test func theDeadlineEndsASilentOne() throws {
    let (_, result) = try Self.run("exec >/dev/null 2>&1; exec sleep 60", deadline: 0.3)
    guard case .overdue = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
  }

  @Test func programsThatAreNotThere() {
    let missing = ChildProcess(command: ["no-such-program-of-kenkyubi"])
    #expect(throws: ChildProcess.Failure.missing("no-such-program-of-kenkyubi")) {
      try missing.run(deadline: 5) { _, _ in }
    }
    #expect(ProgramVersion.ask(["no-such-program-of-kenkyubi"]) == nil)
    #expect(ProgramVersion.ask(["sh", "-c", "echo  a   b; exit 0"]) == "a b")
    #expect(ProgramVersion.ask(["sh", "-c", "echo a; exit 1"]) == nil)
  }

  @Test func arguments() throws {
    var lines: [String] = []
    _ = try ChildProcess(command: ["printf", "%s|", "a b", "", "研究"]).run(deadline: 5) { line, _ in
      lines.append(line)
    }
    #expect(lines == ["a b||研究|"])
  }

  @Test func linesAreCutWhereverTheBytesCome() {
    var splitter = LineSplitter()
    let bytes = Array("研究\r\n\nlast".utf8)
    var lines: [String] = []
    for byte in bytes { lines += splitter.add([byte]) }
    #expect(lines == ["研究", ""])
    #expect(splitter.rest == "last")
  }

  /// What a solver says before it goes down is kept, with how it went.
  @Test func aCrashBecomesARecord() throws {
    let script = """
      echo '{"seconds": 1.5, "objective": 12, "bound": 13}'; echo 'Fatal error: no more memory' >&2; kill -6 $$
      """
    let contestant = Contestant(
      name: "crasher", version: "1", threads: 1, needsFile: false,
      command: { _, _ in ["sh", "-c", script] }, makeLog: { WorkerLog() })
    let run = ContestantRun(
      contestant: contestant, instance: try #require(Suite.instances.first),
      limits: RunLimits(time: 5, gap: 0.01, threads: 1, scenarios: "scenarios"))
    let record = run.record(file: "")
    #expect(record.ending == .failure)
    #expect(record.trajectory.objective == 12)
    #expect(record.note == "ended by signal 6: Fatal error: no more memory")
    #expect(record.key == run.key)
  }
}
