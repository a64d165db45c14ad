import Foundation
import Testing

/// Texts compared with files of the repository.
enum Golden {
  struct Recorded: Error {}

  /// Expects the file to hold exactly `text`. With RECORD_GOLDEN=1 the file is written and the test fails,
  /// so that nobody records by accident.
  static func compare(_ text: String, with file: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); run again without RECORD_GOLDEN")
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    guard recorded != text else { return }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let at = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    Issue.record(
      "\(file.lastPathComponent) differs at line \(at + 1): '\(at < old.count ? old[at] : "")' is now '\(at < new.count ? new[at] : "")'"
    )
  }
}
