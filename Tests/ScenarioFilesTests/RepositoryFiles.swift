import Foundation

/// Where this target's tests stand in the repository.
enum RepositoryFiles {
  static let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let docs = root.appendingPathComponent("docs")
  /// The shipped scenarios, by name.
  static let scenarioFolders: [URL] = {
    let folder = root.appendingPathComponent("scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appendingPathComponent($0) }
      .filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("scenario.yaml").path) }
  }()
}
