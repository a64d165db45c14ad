import ArgumentParser
import Documents
import Planning
import Reports
import Wording

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.ReportHelp.report.text(Help.language),
    discussion: Phrase.ReportHelp.discussion.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var content: ReportOptions
  @OptionGroup var search: SearchOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    if let run = content.stale { return try listStale(run) }
    guard let output = content.output else { return }
    let file = try DocumentFile(output, voice)
    let source = ReportSource(scenario: scenario, search: search, record: record, voice: voice)
    var matter = try answered(source)
    if content.anonymous {
      let book = CodeBook(matter.scenario, inputs: matter.inputs)
      if let key = content.key {
        try Files.write(CodeKey.csv(book, voice.language), to: key, voice.language, mode: 0o600)
        voice.mention(Phrase.Message.wrote(key))
      }
      matter = matter.coded(by: book, voice.language)
    }
    let written = try file.write(
      content.proposal
        ? ProposalDocument.document(matter, voice.language) : ReportDocument.document(matter, voice.language))
    if voice.json {
      let facts = JSONValue.members(["run": .text(matter.run), "file": .string(written)])
      Streams.writeOutput(facts.formatted())
    }
  }

  /// What there is to report, with the questions asked answered; listens to Ctrl-C once for all of it, so that it ends what
  /// runs and begins nothing further.
  private func answered(_ source: ReportSource) throws -> ReportMatter {
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let found = try source.find()
    var matter = found.matter
    matter.answers = try ReportAnswers(search: search, voice: voice).answer(
      frontier: content.frontier, tornado: content.tornado, worths: content.worths, of: found)
    if Interrupts.isRaised { voice.say(Phrase.Status.stoppedByInterrupt) }
    return matter
  }

  /// Compares what a run said with what the same plan says under the scenario as it is now.
  private func listStale(_ run: String) throws {
    let lookup = RunLookup(options: record.place, language: voice.language)
    let before = try RunRestoring(lookup: lookup).run(run).matter
    let loaded = try scenario.load(voice)
    let after = before.moved(
      to: loaded.scenario, inputs: loaded.inputs, given: loaded.given, defaults: loaded.defaults)
    let stale = StaleSentences(before, after, voice.language)
    Streams.writeOutput(
      voice.json ? stale.json.formatted() : stale.text(width: Streams.outputWidth))
  }
}
