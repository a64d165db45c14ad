import ArgumentParser
import Reports
import Wording

struct RunsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Phrase.RunsHelp.show.text(Help.language))

  @Argument(help: Help.text(Phrase.RunsHelp.id))
  var id: String

  @OptionGroup var place: ArchiveOptions
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let archived = try RunLookup(options: place, language: voice.language).archived(id)
    Streams.writeOutput(
      voice.json
        ? RunJSON.whole(archived).formatted()
        : RunPage.text(
          archived, voice.language, showsInputs: voice.verbose, width: Streams.outputWidth,
          clock: Clock.local))
  }
}
