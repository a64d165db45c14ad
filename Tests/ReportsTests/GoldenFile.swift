import Foundation
import Testing

/// Texts kept in `Golden/`. With `RECORD_GOLDEN=1` a text that differs is written and the test fails, so that a
/// recording never passes for a check.
enum GoldenFile {
  static func check(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
    let kept = try? String(contentsOf: file, encoding: .utf8)
    if kept == text { return }
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: location)
      return
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let keptLines = (kept ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let row = zip(lines, keptLines).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let place = row ?? min(lines.count, keptLines.count)
    Issue.record(
      """
      \(name) differs in line \(place + 1) (RECORD_GOLDEN=1 records it):
      kept: \(place < keptLines.count ? keptLines[place] : "(end)")
      now:  \(place < lines.count ? lines[place] : "(end)")
      """, sourceLocation: location)
  }
}
