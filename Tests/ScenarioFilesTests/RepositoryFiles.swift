import Foundation

/// Where this target's tests stand in the repository.
enum RepositoryFiles {
  static let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let docs = tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
    "docs")
}
