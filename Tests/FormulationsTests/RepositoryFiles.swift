import Foundation

/// Files of the repository, found from where this file lies.
enum RepositoryFiles {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }
}

/// Golden files: what a program looked like when somebody last read it.
enum Golden {
  static func path(_ name: String) -> String { "Tests/FormulationsTests/Golden/\(name).lp" }

  /// Whether this run writes goldens instead of reading them (`RECORD_GOLDEN=1`).
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" }

  static func record(_ text: String, _ name: String) throws {
    let url = RepositoryFiles.root.appendingPathComponent(path(name))
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}
