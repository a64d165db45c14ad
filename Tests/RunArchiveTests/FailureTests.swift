import Foundation
import GRDB
import Planning
import RunArchive
import TestSupport
import Testing

/// Files that are no archive, or none that this version can use: a clear failure, and not a byte changed.
@Suite struct FailureTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("runs.sqlite")
  }

  private func failure(at path: String) -> ArchiveFailure? {
    do throws(ArchiveFailure) {
      let archive = try RunArchive(at: path)
      _ = try archive.runs()
      if let flaw = try archive.flaw() { return .damaged(path: path, detail: flaw) }
      return nil
    } catch {
      return error
    }
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  /// An archive with some runs, closed.
  private func makeArchive(runs: Int = 20) throws {
    let archive = try RunArchive(at: path)
    for index in 0..<runs {
      let question = TestRuns.question { $0.inputsHash = "\(index)" }
      try archive.add(
        question, TestRuns.ending(), inputs: TestRuns.inputs, answer: TestRuns.noise(10_000))
    }
  }

  @Test func aTextFileIsRefusedAndKept() throws {
    let text = Data(String(repeating: "氏名,職位\n", count: 500).utf8)
    try text.write(to: URL(fileURLWithPath: path))
    #expect(failure(at: path) == .notAnArchive(path: path))
    #expect(try bytes() == text)
  }

  @Test func anotherProgramsDatabaseIsRefusedAndKept() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE photo (id INTEGER)") }
    let before = try bytes()
    #expect(failure(at: path) == .notAnArchive(path: path))
    #expect(try bytes() == before)
  }

  @Test func anEmptyFileBecomesAnArchive() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(failure(at: path) == nil)
  }

  @Test func aFolderIsRefused() throws {
    #expect(failure(at: folder.url.path) == .notAnArchive(path: folder.url.standardizedFileURL.path))
  }

  @Test func aNewerLayoutIsRefusedAndKept() throws {
    try makeArchive()
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 from the future')")
    }
    let before = try bytes()
    #expect(failure(at: path) == .newer(path: path))
    #expect(try bytes() == before)
  }

  @Test func aQuestionOfALaterVersionIsNoDamage() throws {
    try makeArchive(runs: 1)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE run SET kind = 'oracle'") }
    let archive = try #require(try RunArchive.existing(at: path))
    #expect(throws: ArchiveFailure.newer(path: path)) { try archive.runs() }
  }

  @Test func damageIsSaid() throws {
    try makeArchive()
    let whole = try bytes()
    var torn = whole
    // Pages in the middle overwritten; then the end cut off, further and further.
    torn.replaceSubrange(
      whole.count / 3..<whole.count / 3 + 20_000, with: Data(repeating: 0xA5, count: 20_000))
    for broken in [torn, whole.prefix(whole.count / 2), whole.prefix(5_000), whole.prefix(50)] {
      try broken.write(to: URL(fileURLWithPath: path))
      guard case .damaged = failure(at: path) else {
        Issue.record("\(broken.count) bytes: \(String(describing: failure(at: path)))")
        continue
      }
    }
    try whole.write(to: URL(fileURLWithPath: path))
    #expect(failure(at: path) == nil)
  }

  @Test(arguments: [
    "UPDATE answer SET content = zeroblob(length(content))", "UPDATE answer SET size = size + 1",
    "UPDATE answer SET size = size - 1", "UPDATE answer SET size = -1", "UPDATE answer SET content = x''",
    "UPDATE answer SET size = 9223372036854775807",
  ])
  func packedTextThatDoesNotUnpackIsDamage(change: String) throws {
    try makeArchive(runs: 1)
    try DatabaseQueue(path: path).write { try $0.execute(sql: change) }
    let archive = try #require(try RunArchive.existing(at: path))
    let id = try #require(try archive.ids().first)
    #expect(throws: ArchiveFailure.damaged(path: path, detail: id)) { try archive.answer(of: id) }
  }

  @Test func aPlaceThatCannotBeWrittenSaysWhy() throws {
    // /proc takes no files, not even from root.
    for place in ["/proc/kenkyubi/runs.sqlite", "/proc/runs.sqlite"] {
      guard case .unusable(place, let reason)? = failure(at: place) else {
        Issue.record("\(place): \(String(describing: failure(at: place)))")
        continue
      }
      #expect(!reason.isEmpty)
    }
    try Data("x".utf8).write(to: URL(fileURLWithPath: path))
    guard case .unusable = failure(at: path + "/inside/runs.sqlite") else {
      return #expect(Bool(false), "a file is no folder")
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func aFolderWithoutRightsSaysWhy() throws {
    chmod(folder.url.path, 0o500)
    defer { chmod(folder.url.path, 0o700) }
    #expect(failure(at: path) == .unusable(path: path, reason: "Permission denied"))
  }
}
