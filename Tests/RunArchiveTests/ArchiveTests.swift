import Foundation
import Planning
import RunArchive
import TestSupport
import Testing

@Suite struct ArchiveTests {
  private let folder: TemporaryFolder
  private let archive: RunArchive

  init() throws {
    folder = try TemporaryFolder()
    archive = try RunArchive(at: folder.path("実行/記録.sqlite"))
  }

  @discardableResult
  private func add(
    _ scenario: String = "架空大学", begun: String = "2026-11-26T00:14:58Z",
    _ change: (inout RunQuestion) -> Void = { _ in }
  ) throws -> Run {
    let question = TestRuns.question {
      $0.scenario = scenario
      $0.begun = begun
      change(&$0)
    }
    return try archive.add(question, TestRuns.ending(), inputs: TestRuns.inputs, answer: "{\"名\": 1}")
  }

  @Test func aRunComesBackAsItWent() throws {
    let endings = [
      TestRuns.ending(),
      RunEnding(ended: "2026-11-26T00:15:00Z", status: .unreadable),
      RunEnding(
        ended: "2026-11-26T00:15:00Z", status: .noPlan, stoppedBy: .time, bound: 0.1 + 0.2, seconds: 60),
      RunEnding(ended: "2026-11-26T00:15:00Z", status: .failed, seconds: 1e-9),
    ]
    for ending in endings {
      let run = try archive.add(TestRuns.question(), ending, inputs: TestRuns.inputs, answer: nil)
      #expect(run.question == TestRuns.question() && run.ending == ending)
      // From the file, not from this value: another connection reads it.
      let other = try #require(try RunArchive.existing(at: archive.path))
      #expect(try other.match(run.id) == .one(run))
      #expect(try other.inputs(run.question.inputsHash) == TestRuns.inputs)
      #expect(try other.answer(of: run.id) == nil)
    }
    #expect(try archive.count() == endings.count)
  }

  @Test func everyStatusAndReasonHasItsWordInTheFile() throws {
    for status in RunEnding.Status.allCases {
      for reason in PlanOutcome.StopReason.allCases {
        let ending = RunEnding(ended: "2026-11-26T00:15:00Z", status: status, stoppedBy: reason)
        let run = try archive.add(TestRuns.question(), ending, inputs: [], answer: nil)
        #expect(try archive.match(run.id) == .one(run))
      }
    }
  }

  @Test(arguments: [
    "{\"氏名\": \"𠮷田\\u0000\", \"x\": 0.30000000000000004}\n", "", "\u{0}", TestRuns.noise(300_000),
    String(repeating: "同じ", count: 300_000),
  ])
  func theAnswerKeepsEveryByte(answer: String) throws {
    let run = try archive.add(TestRuns.question(), TestRuns.ending(), inputs: [], answer: answer)
    #expect(try archive.answer(of: run.id) == answer)
  }

  @Test func foldersAndFilesAreForTheUserAlone() throws {
    try add()
    for name in ["実行", "実行/記録.sqlite", "実行/記録.sqlite-wal", "実行/記録.sqlite-shm"] {
      var status = stat()
      #expect(stat(folder.path(name), &status) == 0, "\(name)")
      #expect(status.st_mode & 0o077 == 0, "\(name)")
    }
  }

  @Test func equalInputsAreKeptOnce() throws {
    for _ in 0..<5 { try add() }
    try add { $0.inputsHash = "other" }
    let pruned = try archive.prune(.keep(0), isTrial: true)
    #expect(pruned.runs.count == 6 && pruned.inputs == 2)
    #expect(try archive.count() == 6)
  }

  @Test func theListIsNewestFirst() throws {
    let second = try add("b", begun: "2026-11-26T00:14:58Z")
    let first = try add("a", begun: "2025-01-01T00:00:00Z")
    let third = try add("b", begun: "2026-11-26T00:14:58Z")
    #expect(try archive.runs().map(\.id) == [third, second, first].map(\.id))
    #expect(try archive.runs(limit: 2).map(\.id) == [third, second].map(\.id))
    #expect(try archive.runs(scenario: "a").map(\.id) == [first.id])
    #expect(try archive.runs(scenario: "架空医科大学の計画").count == 3)
    #expect(try archive.runs(scenario: "%").isEmpty)
    #expect(try archive.scenarios() == ["a", "b"])
  }

  @Test func identifiersMayBeShortened() throws {
    let old = try add(begun: "2025-01-01T00:00:00Z")
    let new = try add(begun: "2026-11-26T00:14:58Z")
    #expect(new.id.hasPrefix("20261126-001458-"))
    #expect(try archive.match(new.id) == .one(new))
    #expect(try archive.match("2026") == .one(new))
    #expect(try archive.match(String(old.id.suffix(3))) == .one(old) || old.id.suffix(3) == new.id.suffix(3))
    #expect(try archive.match("202") == .several([new.id, old.id]))
    #expect(try archive.match("2027") == .none)
    #expect(try archive.match("") == .none)
    #expect(try archive.match("' OR 1=1 --") == .none)
  }

  @Test func aFileThatIsNotThereIsNotMade() throws {
    let path = folder.path("none/runs.sqlite")
    #expect(try RunArchive.existing(at: path).map(\.path) == nil)
    #expect(!FileManager.default.fileExists(atPath: folder.path("none")))
  }

  @Test(
    arguments: [
      (["KENKYUBI_ARCHIVE": "a.sqlite", "XDG_DATA_HOME": "/x", "HOME": "/h"], "a.sqlite"),
      (["KENKYUBI_ARCHIVE": "", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/kenkyubi/runs.sqlite"),
      (["XDG_DATA_HOME": "relative", "HOME": "/h"], "/h/.local/share/kenkyubi/runs.sqlite"),
      (["XDG_DATA_HOME": "", "HOME": ""], nil), ([:], nil),
    ] as [([String: String], String?)])
  func theUsualPlaceFollowsTheEnvironment(environment: [String: String], path: String?) {
    #expect(ArchiveFile.usual(environment) == path)
  }
}
