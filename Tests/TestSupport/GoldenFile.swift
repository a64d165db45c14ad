package import Foundation

/// Texts compared with files of the repository: what an output looked like when somebody last read it.
package enum GoldenFile {
  /// Whether this run writes goldens instead of reading them (`RECORD_GOLDEN=1`).
  package static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" }

  /// What is wrong with `text` as the content of `file`; `nil` when the file holds exactly that.
  ///
  /// While recording, a file that differs is written, and that is a problem, too: a recording must never pass for
  /// a check. Tests hand the answer to `Issue.record`.
  package static func problem(with text: String, in file: URL) throws -> String? {
    let kept = try? String(contentsOf: file, encoding: .utf8)
    if kept == text { return nil }
    let name = file.lastPathComponent
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
      return "recorded \(name): read the difference, then run without RECORD_GOLDEN"
    }
    guard let kept else { return "\(name) is missing (RECORD_GOLDEN=1 records it)" }
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    return """
      \(name) differs in line \(line + 1) (RECORD_GOLDEN=1 records it):
      kept: \(line < old.count ? old[line] : "(end)")
      now:  \(line < new.count ? new[line] : "(end)")
      """
  }
}
