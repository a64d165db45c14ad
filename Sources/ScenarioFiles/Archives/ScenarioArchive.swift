package import Foundation
package import Wording
package import Workbooks

/// A scenario folder as one zip archive.
package enum ScenarioArchive {
  package enum Problem: Error {
    case archive(ArchiveProblem)
    /// No `scenario.yaml` in it, or several, of which one would have to be guessed.
    case noScenario
    case findings([Finding])
  }

  /// The files of the scenario in an archive: those beside its `scenario.yaml`, wherever in it that stands. Tables with other
  /// names come along, so that checking can tell what they might have been.
  package static func files(in bytes: [UInt8]) throws(Problem) -> [ScenarioFile] {
    let files = try unpacked(bytes) { isTable($0) }
    let folders = files.filter { steps($0).last == "scenario.yaml" }.map { steps($0).dropLast() }
    let depth = folders.map(\.count).min() ?? 0
    guard let folder = folders.first(where: { $0.count == depth }),
      folders.count(where: { $0.count == depth }) == 1
    else { throw .noScenario }
    return files.filter { steps($0).dropLast() == folder }.map {
      ScenarioFile(name: steps($0).last ?? "", bytes: $0.bytes)
    }
  }

  /// The archive of a scenario's files.
  package static func bytes(of files: [ScenarioFile]) throws(Problem) -> [UInt8] {
    do {
      return try FolderArchive.bytes(of: files.map { FolderArchive.File(path: $0.name, bytes: $0.bytes) })
    } catch {
      throw .archive(error)
    }
  }

  /// The files of a folder as they are, comments and all.
  package static func files(of folder: URL, language: Language) throws(Problem) -> [ScenarioFile] {
    let context = ReadingContext(language: language)
    guard let files = FolderReading(context: context).files(in: folder), !context.hasErrors else {
      throw .findings(context.findings)
    }
    return files
  }

  private static func unpacked(
    _ bytes: [UInt8], where isWanted: ([String]) -> Bool
  ) throws(Problem) -> [FolderArchive.File] {
    do {
      return try FolderArchive.files(in: bytes, where: isWanted)
    } catch {
      throw .archive(error)
    }
  }

  private static func steps(_ file: FolderArchive.File) -> [String] { file.path.components(separatedBy: "/") }

  /// macOS adds files of its own, with names like those of the real ones.
  private static func isTable(_ steps: [String]) -> Bool {
    guard let name = steps.last, !name.hasPrefix("."), !name.hasPrefix("-"), steps.first != "__MACOSX" else {
      return false
    }
    return [".csv", ".yaml", ".yml", ".tsv"].contains { name.lowercased().hasSuffix($0) }
  }
}
