import Foundation
import Wording

/// The files of a scenario folder that are read at all.
struct FolderReading {
  let context: ReadingContext

  static let tableNames = Schema.collections.map { $0.name + ".csv" } + ["sessions.csv"]

  /// `nil`, reported, when there is no such folder.
  func files(in folder: URL) -> [ScenarioFile]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      context.report(
        Finding(
          severity: .error, place: Finding.Place(file: folder.path), code: .file(.folderMissing)))
      return nil
    }
    var files: [ScenarioFile] = []
    for name in names.sorted() {
      let known = name == "scenario.yaml" || Self.tableNames.contains(name)
      guard known else {
        reportUnknown(name)
        continue
      }
      let limit = name == "scenario.yaml" ? FileAccess.yamlLimit : FileAccess.tableLimit
      switch FileAccess.bytes(of: folder.appendingPathComponent(name), limit: limit) {
      case .success(let bytes): files.append(ScenarioFile(name: name, bytes: bytes))
      case .failure(let error):
        context.report(Finding(severity: .error, place: Finding.Place(file: name), code: error.code))
        context.hasUnreadableFile = true
      }
    }
    return files
  }

  /// Tables and YAML files with other names are probably misspelt; anything else is the user's business.
  private func reportUnknown(_ name: String) {
    let lower = name.lowercased()
    guard !name.hasPrefix("."), [".csv", ".yaml", ".yml", ".tsv"].contains(where: lower.hasSuffix) else {
      return
    }
    let suggestion = Spelling.nearest(to: lower, among: ["scenario.yaml"] + Self.tableNames)
    context.report(
      Finding(
        severity: .warning, place: Finding.Place(file: name), code: .file(.unknown(suggestion: suggestion))))
  }
}
