import ArgumentParser
import Reports
import Wording

struct RunsDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: Phrase.RunsHelp.diff.text(Help.language))

  @Argument(help: Help.text(Phrase.RunsHelp.id))
  var before: String

  @Argument(help: Help.text(Phrase.RunsHelp.id))
  var after: String

  @OptionGroup var place: ArchiveOptions
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let lookup = RunLookup(options: place, language: voice.language)
    let difference = RunDifference(from: try lookup.archived(before), to: try lookup.archived(after))
    Streams.writeOutput(
      voice.json
        ? RunDifferenceJSON.object(difference, voice.language).formatted()
        : RunDifferencePage.text(
          difference, voice.language, showsAll: voice.verbose, width: Streams.outputWidth))
  }
}
