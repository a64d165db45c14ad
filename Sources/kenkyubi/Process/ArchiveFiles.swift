import Foundation
import ScenarioFiles
import Wording
import Workbooks

/// Scenario folders as zip archives, in the place of folders on the command line.
enum ArchiveFiles {
  static func isArchive(_ path: String) -> Bool { path.lowercased().hasSuffix(".zip") }

  /// The scenario's files in an archive.
  static func read(_ path: String, _ language: Language) throws(CommandFailure) -> [ScenarioFile] {
    let bytes: [UInt8]
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      bytes = [UInt8](try handle.read(upToCount: limit + 1) ?? Data())
    } catch {
      throw CommandFailure(
        .usage, Phrase.Message.cannotRead(path, error.localizedDescription), language)
    }
    guard bytes.count <= limit else {
      throw CommandFailure(.badInput, Phrase.FolderArchive.tooLarge(path, limit / 1_000_000), language)
    }
    do {
      return try ScenarioArchive.files(in: bytes)
    } catch {
      throw failure(error, language)
    }
  }

  /// Writes the archive of files; refuses to touch anything that is already there.
  static func make(_ files: [ScenarioFile], at path: String, _ language: Language) throws(CommandFailure) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(.usage, Phrase.Message.exists(path), language)
    }
    let bytes: [UInt8]
    do {
      bytes = try ScenarioArchive.bytes(of: files)
    } catch {
      throw failure(error, language)
    }
    try Files.write(bytes, to: path, language)
  }

  /// The files of a folder as they are.
  static func files(of folder: String, _ language: Language) throws(CommandFailure) -> [ScenarioFile] {
    do {
      return try ScenarioArchive.files(of: URL(fileURLWithPath: folder), language: language)
    } catch {
      throw failure(error, language)
    }
  }

  /// Bytes of an archive, as of a workbook.
  private static let limit = 50_000_000

  private static func failure(_ problem: ScenarioArchive.Problem, _ language: Language) -> CommandFailure {
    switch problem {
    case .noScenario: CommandFailure(.badInput, Phrase.FolderArchive.noScenario, language)
    case .findings(let findings): CommandFailure(.badInput, lines: findings.map { $0.line(language) })
    case .archive(let problem): CommandFailure(.badInput, problem.phrase, language)
    }
  }
}

extension ArchiveProblem {
  var phrase: Phrase {
    switch self {
    case .notAnArchive: Phrase.FolderArchive.notAnArchive
    case .damaged(let file): Phrase.FolderArchive.damaged(file)
    case .password: Phrase.FolderArchive.password
    case .tooManyFiles(let limit): Phrase.FolderArchive.tooManyFiles(limit)
    case .tooLarge(let file, let limit): Phrase.FolderArchive.tooLarge(file, limit)
    case .unsafeName(let name): Phrase.FolderArchive.unsafeName(name)
    case .special(let file): Phrase.FolderArchive.special(file)
    case .twice(let file): Phrase.FolderArchive.twice(file)
    case .cannotPack: Phrase.FolderArchive.cannotPack
    }
  }
}
