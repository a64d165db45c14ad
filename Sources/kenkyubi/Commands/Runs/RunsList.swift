import ArgumentParser
import Planning
import Reports
import RunArchive
import Wording

struct RunsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Phrase.RunsHelp.list.text(Help.language))

  @Option(help: Help.text(Phrase.RunsHelp.scenario))
  var scenario: String?

  @Option(help: Help.text(Phrase.RunsHelp.kind))
  var kind: RunQuestion.Kind?

  @Flag(help: Help.text(Phrase.RunsHelp.unchanged))
  var unchanged = false

  @Option(help: Help.text(Phrase.RunsHelp.limit))
  var limit = 50

  @OptionGroup var place: ArchiveOptions
  @OptionGroup var voice: VoiceOptions

  mutating func validate() throws {
    guard limit >= 1 else { throw ValidationError(Phrase.Archive.limitRange.text(Help.language)) }
  }

  func run() throws {
    let all = try place.use(voice.language) { archive throws(ArchiveFailure) in
      try archive.runs(scenario: scenario).filter(isWanted)
    }
    let runs = Array((all ?? []).prefix(limit))
    if voice.json {
      let list = RunJSON.list(runs, of: all?.count ?? 0, archive: place.path ?? "")
      return Streams.writeOutput(list.formatted())
    }
    guard !runs.isEmpty else { return try sayNone() }
    Streams.writeOutput(
      RunListPage.text(
        runs, of: all?.count ?? 0, voice.language, width: Streams.outputWidth, clock: Clock.local))
  }

  private func isWanted(_ run: Run) -> Bool {
    let question = run.question
    return (kind == nil || kind == question.kind)
      && (!unchanged || (question.settings.isEmpty && question.overrides.isEmpty))
  }

  /// No runs at all, or none of this scenario: then which there are.
  private func sayNone() throws {
    let names =
      try place.use(voice.language) { archive throws(ArchiveFailure) in try archive.scenarios() } ?? []
    guard let scenario, !names.isEmpty else { return voice.say(Phrase.Runs.none(place.path ?? "")) }
    voice.say(Phrase.Runs.noneOf(scenario))
    if let nearest = Spelling.nearest(to: scenario, among: names) {
      voice.say(Phrase.Usage.didYouMean(nearest))
    }
    voice.say(Phrase.Runs.knownScenarios(names.joined(separator: ", ")))
  }
}

extension RunQuestion.Kind: ExpressibleByArgument {}
