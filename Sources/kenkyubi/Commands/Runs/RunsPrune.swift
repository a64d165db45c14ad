import ArgumentParser
import Planning
import Reports
import RunArchive
import Wording

struct RunsPrune: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune", abstract: Phrase.RunsHelp.prune.text(Help.language))

  @Argument(help: Help.text(Phrase.RunsHelp.ids))
  var ids: [String] = []

  @Option(help: Help.text(Phrase.RunsHelp.keep))
  var keep: Int?

  @Option(help: Help.text(Phrase.RunsHelp.olderThan))
  var olderThan: Int?

  @Flag(help: Help.text(Phrase.RunsHelp.dryRun))
  var dryRun = false

  @OptionGroup var place: ArchiveOptions
  @OptionGroup var voice: VoiceOptions

  mutating func validate() throws {
    let language = Help.language
    guard [!ids.isEmpty, keep != nil, olderThan != nil].filter({ $0 }).count == 1 else {
      throw ValidationError(Phrase.Archive.whatToPrune.text(language))
    }
    guard (keep ?? 0) >= 0 else { throw ValidationError(Phrase.Archive.keepRange.text(language)) }
    guard (0...36_500).contains(olderThan ?? 0) else {
      throw ValidationError(Phrase.Archive.olderRange.text(language))
    }
  }

  func run() throws {
    let pruning = try pruning()
    let pruned = try place.use(voice.language) { archive throws(ArchiveFailure) in
      try archive.prune(pruning, isTrial: dryRun)
    }
    let runs = pruned?.runs ?? []
    let inputs = pruned?.inputs ?? 0
    if voice.json {
      Streams.writeOutput(RunJSON.pruned(runs, inputs: inputs, isTrial: dryRun).formatted())
    } else if !voice.quiet {
      Streams.writeOutput(
        PrunePage.text(
          runs, inputs: inputs, isTrial: dryRun, voice.language, width: Streams.outputWidth,
          clock: Clock.local))
    }
  }

  /// All ids are looked up before anything goes: one that is wrong means that nothing goes.
  private func pruning() throws -> RunArchive.Pruning {
    if let keep { return .keep(keep) }
    if let olderThan { return .begunBefore(Clock.ago(days: olderThan)) }
    let lookup = RunLookup(options: place, language: voice.language)
    return .runs(try ids.map { try lookup.run($0).id })
  }
}
