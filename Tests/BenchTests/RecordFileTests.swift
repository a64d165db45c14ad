import Foundation
import Testing

@testable import kenkyubi_bench

@Suite struct RecordFileTests {
  private static func withFile(_ body: (RecordFile<SolveRecord>) throws -> Void) rethrows {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(RecordFile(path: path))
  }

  private static func write(_ text: String, _ file: RecordFile<SolveRecord>) throws {
    try text.write(toFile: file.path, atomically: true, encoding: .utf8)
  }

  private let one = Records.make("a", "kenkyubi", [(1, 80, 120), (2, 100, 101)])
  private let two = Records.make("a", "HiGHS", [(1, nil, 120)])

  @Test func recordsComeBackInOrder() throws {
    try Self.withFile { file in
      #expect(file.isEmpty)
      #expect(try file.records().isEmpty)
      try file.append(one)
      try file.append(two)
      #expect(try file.records() == [one, two])
    }
  }

  /// A program that is killed while it writes leaves half a line; the next record takes its place.
  @Test func aLineThatWasCutOffIsLeftOut() throws {
    try Self.withFile { file in
      let whole = try #require(RecordFile<SolveRecord>.line(one))
      try Self.write(whole + "\n" + whole.prefix(40), file)
      #expect(try file.records() == [one])
      try file.append(two)
      #expect(try file.records() == [one, two])
    }
  }

  @Test func otherLinesAreNamed() throws {
    try Self.withFile { file in
      let whole = try #require(RecordFile<SolveRecord>.line(one))
      try Self.write(whole + "\n{}\n" + whole + "\n", file)
      let failure = #expect(throws: BenchFailure.self) { try file.records() }
      #expect(failure?.message.contains(":2: ") == true)
      #expect(failure?.status == .badInput)
    }
  }

  @Test func aFolderCannotBeWritten() {
    let file = RecordFile<SolveRecord>(path: FileManager.default.temporaryDirectory.path)
    #expect(throws: BenchFailure.self) { try file.append(one) }
  }
}
