import ArgumentParser
import Reports
import Wording

struct Sweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.SweepHelp.abstract.text(Help.language),
    discussion: Phrase.SweepHelp.discussion.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var variants: SweepOptions

  @Flag(help: Help.text(Phrase.SweepHelp.csv))
  var csv = false

  @OptionGroup var search: SearchOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var answer: AnswerOptions

  mutating func validate() throws {
    if csv && answer.voice.json {
      throw ValidationError(Phrase.CompareCommand.csvAndJSON.text(Help.language))
    }
  }

  func run() throws {
    let loaded = try scenario.load(answer.voice)
    let members = try variants.members(scenario.read(answer.language), answer.language)
    let progress = SweepProgress(
      count: members.count, answer.language, isOn: Streams.errorIsTerminal && !answer.quiet)
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let results = try SweepRun(
      scenario, members: members, search: search, recorder: RunRecorder(record, answer.voice),
      language: answer.language, progress: progress
    ).results()
    progress.finish()
    let swept = SweptScenario(scenario: loaded.scenario, members: results)
    try answer.give(text(swept))
    if swept.notBegun > 0 { answer.voice.say(Phrase.Sweep.interrupted(swept.notBegun)) }
  }

  private func text(_ swept: SweptScenario) -> String {
    if csv || answer.output?.lowercased().hasSuffix(".csv") == true && !answer.voice.json {
      return SweepCSV.text(swept, answer.language)
    }
    if answer.wantsJSON { return SweepJSON.object(swept, answer.language).formatted() }
    return SweepPage.text(
      swept, answer.language, isBrief: answer.quiet,
      width: answer.file == nil ? Streams.outputWidth : PlanSummary.pageWidth)
  }
}
