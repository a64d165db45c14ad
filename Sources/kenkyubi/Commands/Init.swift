import ArgumentParser
import Foundation
import Planning
import Reports
import ScenarioFiles
import Wording

extension Award.Kind: ExpressibleByArgument {}

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.initialise.text(Help.language))

  @Argument(help: Help.text(Phrase.Help.folder))
  var folder: String?

  @Option(help: Help.text(Phrase.Convert.excel))
  var excel: String?

  @Option(help: Help.text(Phrase.Help.awardKind))
  var award = Award.Kind.comprehensive

  @OptionGroup var voice: VoiceOptions

  mutating func validate() throws {
    guard (folder == nil) != (excel == nil) else {
      throw ValidationError(Phrase.Convert.folderOrExcel.text(voice.language))
    }
  }

  func run() throws {
    if let excel { return try makeWorkbook(excel) }
    guard let folder else { return }
    do {
      try ScenarioTemplate.write(
        to: URL(fileURLWithPath: folder), type: award, language: voice.language)
    } catch {
      switch error {
      case .exists: throw CommandFailure(.usage, Phrase.Message.exists(folder), voice.language)
      case .failed(_, let reason):
        throw CommandFailure(.usage, Phrase.Message.cannotWrite(folder, reason), voice.language)
      }
    }
    if voice.json {
      Streams.writeOutput(JSONValue.members(["folder": .string(folder)]).formatted())
    } else if !voice.quiet {
      voice.say(Phrase.Message.madeFolder(folder))
      voice.say(Phrase.Message.nextCheck(folder))
    }
  }

  private func makeWorkbook(_ file: String) throws {
    try WorkbookFiles.make(
      ScenarioWorkbook.template(type: award, language: voice.language), at: file, voice.language)
    if voice.json {
      Streams.writeOutput(JSONValue.members(["file": .string(file)]).formatted())
    } else if !voice.quiet {
      voice.say(Phrase.Convert.made(file))
      voice.say(Phrase.Convert.nextCheck(file))
    }
  }
}
