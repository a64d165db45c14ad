import Foundation
import Planning
import RunArchive
import TestSupport
import Testing

/// Several processes in one archive at once.
@Suite struct ConcurrencyTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("runs.sqlite")
  }

  /// Both begin with a file that is not there yet, and reported runs are compared with those found.
  @Test func twoProcessesLoseNothing() throws {
    let writers = try ["左", "右"].map { try WriterProcess(path, count: 150, name: $0, size: 2_000) }
    let reported = writers.flatMap { $0.reported() }
    for writer in writers { #expect(writer.status == 0, "\(writer.errorText)") }
    #expect(reported.count == 300 && Set(reported.map(\.id)).count == 300)
    let archive = try #require(try RunArchive.existing(at: path))
    let found = Dictionary(
      try archive.runs().map { ($0.id, $0.question.scenario) }, uniquingKeysWith: { first, _ in first })
    #expect(found.count == 300)
    for run in reported { #expect(found[run.id] == run.name) }
    #expect(try archive.flaw() == nil)
  }

  @Test func manyMakeOneArchiveAtOnce() throws {
    for round in 0..<3 {
      let path = folder.path("round \(round).sqlite")
      let writers = try (0..<6).map { try WriterProcess(path, count: 2, name: "\($0)") }
      let reported = writers.flatMap { $0.reported() }
      for writer in writers { #expect(writer.status == 0, "\(writer.errorText)") }
      #expect(reported.count == 12)
      #expect(try RunArchive.existing(at: path)?.count() == 12)
    }
  }

  @Test func pruningAndListingGoOnWhileOthersWrite() throws {
    let writer = try WriterProcess(path, count: 150, name: "w", size: 20_000)
    let archive = try RunArchive(at: path)
    let reader = try RunArchive(at: path)
    var removed: Set<String> = []
    for _ in 0..<25 {
      removed.formUnion(try archive.prune(.keep(10)).runs.map(\.question.scenario))
      let runs = try reader.runs()
      // A run that is listed has its inputs, or has gone since.
      for run in runs.prefix(3) where try reader.inputs(run.question.inputsHash) == nil {
        #expect(try reader.match(run.id) == .none)
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
    let reported = writer.reported()
    #expect(writer.status == 0, "\(writer.errorText)")
    #expect(reported.count == 150)
    // Every run is there or was named when it went. By name: all begin in one second, so that the identifier of one that
    // has gone may be drawn again.
    let there = Set(try archive.runs().map(\.question.scenario))
    for run in reported { #expect(there.contains(run.name) != removed.contains(run.name)) }
    #expect(try archive.flaw() == nil)
  }

  @Test func threadsShareAConnection() throws {
    let archive = try RunArchive(at: path)
    DispatchQueue.concurrentPerform(iterations: 40) { index in
      let question = TestRuns.question { $0.inputsHash = "\(index % 3)" }
      do {
        try archive.add(question, TestRuns.ending(), inputs: TestRuns.inputs, answer: "{}")
      } catch {
        Issue.record("\(error)")
      }
    }
    #expect(try archive.count() == 40)
  }
}
