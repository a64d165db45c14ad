import Foundation
import Planning
import RunArchive
import Testing

/// Writers are killed at arbitrary moments, in the making of the archive too: it opens, is sound, and has every run that
/// was reported as done.
@Suite struct KillSweepTests {
  private static var isLong: Bool { ProcessInfo.processInfo.environment["KENKYUBI_LONG_TESTS"] != nil }

  /// Characters of each answer: a write takes long enough to be hit.
  private static let size = 50_000

  @Test func nothingReportedIsLost() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix64(seed: 20_261_126)
    var path = folder.path("0.sqlite")
    var expected: [String: String] = [:]
    var all = 0
    for round in 0..<(Self.isLong ? 120 : 12) {
      // Every fourth file is new, so that kills hit its making as well.
      if round % 4 == 0 {
        try? FileManager.default.removeItem(atPath: path)
        path = folder.path("\(round).sqlite")
        expected = [:]
      }
      let writers = try (0..<2).map {
        try WriterProcess(path, count: 100_000, name: "\(round)/\($0)", size: Self.size)
      }
      Thread.sleep(forTimeInterval: Double(random.next() % 120) / 1000)
      writers[0].kill()
      Thread.sleep(forTimeInterval: Double(random.next() % 40) / 1000)
      writers[1].kill()
      for run in writers.flatMap({ $0.reported() }) { expected[run.id] = run.name }
      all += expected.count
      guard let archive = try RunArchive.existing(at: path) else {
        #expect(expected.isEmpty, "round \(round): the file is gone")
        continue
      }
      #expect(try archive.flaw() == nil, "round \(round)")
      let found = Dictionary(
        try archive.runs().map { ($0.id, $0.question.scenario) }, uniquingKeysWith: { first, _ in first })
      for (id, name) in expected { #expect(found[id] == name, "round \(round): \(id)") }
      // A run is whole: its inputs and its answer are there, also of those whose report the kill cut off.
      for run in try archive.runs(limit: 4) {
        #expect(try archive.inputs(run.question.inputsHash) != nil)
        #expect(try archive.answer(of: run.id)?.count == Self.size + 10)
      }
    }
    #expect(all > 0, "no writer lived long enough to report a run")
  }
}
