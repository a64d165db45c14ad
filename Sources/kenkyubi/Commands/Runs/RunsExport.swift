import ArgumentParser
import Planning
import Reports
import Wording

struct RunsExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Phrase.RunsHelp.export.text(Help.language))

  @Argument(help: Help.text(Phrase.RunsHelp.id))
  var id: String

  @Option(name: .shortAndLong, help: Help.text(Phrase.RunsHelp.output))
  var output: String

  @OptionGroup var place: ArchiveOptions
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let lookup = RunLookup(options: place, language: voice.language)
    let run = try lookup.run(id)
    guard run.ending.status.hasPlan, let answer = try lookup.answer(run) else {
      throw CommandFailure(
        .usage, Phrase.Archive.noPlan(run.id, Phrase.Runs.status(run.ending.status)), voice.language)
    }
    if output == "-" { return Streams.writeOutput(answer) }
    if WorkbookFiles.isWorkbook(output) {
      guard let draft = PlanWorkbook.draft(try RunRestoring(lookup: lookup).solved(run.id), voice.language)
      else { throw CommandFailure(.usage, Phrase.Document.noPlan(run.id), voice.language) }
      try WorkbookFiles.write(draft, to: output, voice.language)
    } else {
      try Files.write(answer, to: output, voice.language)
    }
    if voice.json {
      let facts = JSONValue.members(["run": .string(run.id), "file": .string(output)])
      Streams.writeOutput(facts.formatted())
    } else if !voice.quiet {
      voice.say(Phrase.Message.wrote(output))
    }
  }
}
