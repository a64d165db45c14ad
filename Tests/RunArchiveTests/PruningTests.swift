import Foundation
import Planning
import RunArchive
import TestSupport
import Testing

@Suite struct PruningTests {
  private let folder: TemporaryFolder
  private let archive: RunArchive
  /// Oldest first, a day apart; each pair shares its inputs.
  private let runs: [Run]

  init() throws {
    folder = try TemporaryFolder()
    let archive = try RunArchive(at: folder.path("runs.sqlite"))
    self.archive = archive
    runs = try (0..<6).map { index in
      let question = TestRuns.question {
        $0.begun = "2026-01-0\(index + 1)T12:00:00Z"
        $0.inputsHash = "pair \(index / 2)"
      }
      return try archive.add(question, TestRuns.ending(), inputs: TestRuns.inputs, answer: "{}")
    }
  }

  private var left: [String] { get throws { try archive.ids().reversed() } }

  @Test func keepLeavesTheNewest() throws {
    let pruned = try archive.prune(.keep(3))
    #expect(pruned.runs.map(\.id) == runs[..<3].reversed().map(\.id))
    #expect(pruned.inputs == 1)
    #expect(try left == runs[3...].map(\.id))
    #expect(try archive.inputs("pair 0") == nil)
    #expect(try archive.inputs("pair 1") == TestRuns.inputs)
    #expect(try archive.answer(of: runs[0].id) == nil)
    #expect(try archive.flaw() == nil)
    #expect(try archive.prune(.keep(100)).runs.isEmpty)
  }

  @Test func olderThanGoesByWhenTheRunBegan() throws {
    #expect(try archive.prune(.begunBefore("2026-01-03T12:00:00Z")).runs.count == 2)
    #expect(try left == runs[2...].map(\.id))
  }

  @Test func namedRunsGoAndUsedInputsStay() throws {
    let pruned = try archive.prune(.runs([runs[0].id, runs[5].id, "gone already"]))
    #expect(pruned.runs.map(\.id) == [runs[5].id, runs[0].id] && pruned.inputs == 0)
    #expect(try left == runs[1...4].map(\.id))
  }

  @Test func aTrialChangesNothing() throws {
    let trial = try archive.prune(.keep(0), isTrial: true)
    #expect(trial.runs.count == 6 && trial.inputs == 3)
    #expect(try left == runs.map(\.id))
    #expect(try archive.answer(of: runs[0].id) == "{}")
  }

  @Test func whatIsDeletedLeavesTheFile() throws {
    let secret = "秘密の氏名" + UUID().uuidString
    let question = TestRuns.question {
      $0.inputsHash = "secret"
      $0.title = secret
    }
    let run = try archive.add(
      question, TestRuns.ending(), inputs: TestRuns.inputs, answer: TestRuns.noise(500_000))
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: archive.path + "-wal")).range(of: Data(secret.utf8)) != nil)
    try archive.prune(.runs([run.id]))
    for name in ["runs.sqlite", "runs.sqlite-wal"] {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
      #expect(data.range(of: Data(secret.utf8)) == nil, "\(name)")
      #expect(data.count < 200_000, "\(name) did not shrink")
    }
    // Reading the file has closed a descriptor of it: what comes now is another connection's.
    let again = try #require(try RunArchive.existing(at: archive.path))
    #expect(try again.count() == 6)
  }
}
