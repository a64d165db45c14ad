import Foundation

/// Files of the repository, found from where this file lies.
enum RepositoryFiles {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  static func text(_ path: String) -> String? { try? String(contentsOf: url(path), encoding: .utf8) }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  /// Path of the golden program of a family.
  static func golden(_ family: String) -> String { "Tests/FormulationsTests/Golden/\(family).lp" }
}
