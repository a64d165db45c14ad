import ArgumentParser
import Foundation
import Reports
import ScenarioFiles
import Wording

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Convert.abstract.text(Help.language))

  @Argument(help: Help.text(Phrase.Convert.source))
  var source: String

  @Argument(help: Help.text(Phrase.Convert.target))
  var target: String

  @Option(help: Help.text(Phrase.Convert.set))
  var set: [String] = []

  @OptionGroup var voice: VoiceOptions

  /// The three forms of a scenario.
  private enum Form { case folder, workbook, archive }

  mutating func validate() throws { _ = try ScenarioOptions.settings(set) }

  func run() throws {
    let form = Self.form(target)
    if ArchiveFiles.isArchive(source) {
      try unpack(as: form)
    } else if form == .archive, set.isEmpty, isFolder(source) {
      // As they are, comments and all.
      try ArchiveFiles.make(ArchiveFiles.files(of: source, voice.language), at: target, voice.language)
    } else {
      try write(read(URL(fileURLWithPath: source)), as: form, from: nil)
    }
    if voice.json {
      Streams.writeOutput(
        JSONValue.members([form == .folder ? "folder" : "file": .string(target)]).formatted())
    } else if !voice.quiet {
      voice.say(Phrase.Convert.made(target))
    }
  }

  private static func form(_ path: String) -> Form {
    if WorkbookFiles.isWorkbook(path) { return .workbook }
    return ArchiveFiles.isArchive(path) ? .archive : .folder
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Files of an archive are kept as they are, mistakes included, unless another form or other values are wanted.
  private func unpack(as form: Form) throws {
    let files = try ArchiveFiles.read(source, voice.language)
    if form == .folder, set.isEmpty { return try write(files) }
    let scratch = try ScratchFolder()
    let name = URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
    let folder = scratch.url.appendingPathComponent(name)
    try write(files, to: folder.path)
    try withExtendedLifetime(scratch) { try write(read(folder), as: form, from: .archive) }
  }

  private func write(_ document: ScenarioDocument, as form: Form, from other: Form?) throws {
    let present = other ?? (document.isWorkbook ? .workbook : .folder)
    guard present != form || !set.isEmpty else {
      throw CommandFailure(.usage, Phrase.Convert.sameForm, voice.language)
    }
    switch form {
    case .workbook:
      try WorkbookFiles.make(ScenarioWorkbook.draft(document, voice.language), at: target, voice.language)
    case .archive: try ArchiveFiles.make(document.folder(voice.language).files, at: target, voice.language)
    case .folder: try write(document.folder(voice.language).files)
    }
  }

  private func read(_ source: URL) throws -> ScenarioDocument {
    let settings = try ScenarioOptions.settings(set)
    do throws(ScenarioDocument.ChangeFailure) {
      let (document, findings) = try ScenarioDocument.read(
        source, settings: settings, language: voice.language)
      if !voice.quiet {
        for finding in findings where finding.severity == .warning {
          Streams.writeError(finding.line(voice.language) + "\n")
        }
      }
      return document
    } catch {
      switch error {
      case .findings(let findings):
        throw CommandFailure(.badInput, lines: findings.map { $0.line(voice.language) })
      case .otherScenario: throw CommandFailure(.badInput, Phrase.Convert.otherScenario, voice.language)
      }
    }
  }

  private func write(_ files: [ScenarioFile]) throws { try write(files, to: target) }

  private func write(_ files: [ScenarioFile], to folder: String) throws {
    do {
      try ScenarioFolder.write(files, to: URL(fileURLWithPath: folder))
    } catch {
      switch error {
      case .exists: throw CommandFailure(.usage, Phrase.Message.exists(folder), voice.language)
      case .failed(_, let reason):
        throw CommandFailure(.usage, Phrase.Message.cannotWrite(folder, reason), voice.language)
      }
    }
  }
}
