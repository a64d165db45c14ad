import Foundation

/// Where this target's tests stand in the repository.
enum RepositoryFiles {
  static let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
  static let docs = tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
    "docs")
  /// The shipped scenarios, by name.
  static let scenarioFolders: [URL] = {
    let root = docs.deletingLastPathComponent().appendingPathComponent("scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().map { root.appendingPathComponent($0) }
      .filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("scenario.yaml").path) }
  }()
}
