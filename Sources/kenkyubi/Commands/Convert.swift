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

  mutating func validate() throws { _ = try ScenarioOptions.settings(set) }

  func run() throws {
    let (document, findings) = try read()
    if !voice.quiet {
      for finding in findings where finding.severity == .warning {
        Streams.writeError(finding.line(voice.language) + "\n")
      }
    }
    let makesWorkbook = WorkbookFiles.isWorkbook(target)
    guard document.isWorkbook != makesWorkbook || !set.isEmpty else {
      throw CommandFailure(.usage, Phrase.Convert.sameForm, voice.language)
    }
    if makesWorkbook {
      try WorkbookFiles.make(
        ScenarioWorkbook.draft(document, voice.language), at: target, voice.language)
    } else {
      try write(document.folder(voice.language))
    }
    if voice.json {
      Streams.writeOutput(
        JSONValue.members([makesWorkbook ? "file" : "folder": .string(target)]).formatted())
    } else if !voice.quiet {
      voice.say(Phrase.Convert.made(target))
    }
  }

  private func read() throws -> (ScenarioDocument, [Finding]) {
    let settings = try ScenarioOptions.settings(set)
    do throws(ScenarioDocument.ChangeFailure) {
      return try ScenarioDocument.read(
        URL(fileURLWithPath: source), settings: settings, language: voice.language)
    } catch {
      switch error {
      case .findings(let findings):
        throw CommandFailure(.badInput, lines: findings.map { $0.line(voice.language) })
      case .otherScenario: throw CommandFailure(.badInput, Phrase.Convert.otherScenario, voice.language)
      }
    }
  }

  private func write(_ folder: ScenarioFolder) throws {
    do {
      try folder.write(to: URL(fileURLWithPath: target))
    } catch {
      switch error {
      case .exists: throw CommandFailure(.usage, Phrase.Message.exists(target), voice.language)
      case .failed(_, let reason):
        throw CommandFailure(.usage, Phrase.Message.cannotWrite(target, reason), voice.language)
      }
    }
  }
}
