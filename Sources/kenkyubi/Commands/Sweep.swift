import ArgumentParser
import Documents
import Reports
import Wording

struct Sweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.SweepHelp.abstract.text(Help.language),
    discussion: Phrase.SweepHelp.discussion.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var variants: SweepOptions

  @OptionGroup var search: SearchOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var table: TableAnswerOptions
  @OptionGroup var drawings: ChartOptions

  private var answer: AnswerOptions { table.answer }

  func run() throws {
    let reading = try scenario.read(answer.language)
    let loaded = try scenario.load(reading, answer.voice)
    let members = try variants.members(reading, answer.language)
    let progress = SweepProgress(
      count: members.count, answer.language, isOn: search.showsProgress(answer.voice), records: search.records
    )
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let results = try SweepRun(
      scenario, members: members, search: search, recorder: RunRecorder(record, answer.voice),
      language: answer.language, progress: progress
    ).results()
    progress.finish()
    let swept = SweptScenario(scenario: loaded.scenario, members: results)
    try answer.give(text(swept))
    // What goes wrong in the program itself must not look like a result.
    if swept.hasFailures { throw CommandFailure(.internalFailure, Phrase.Sweep.failures, answer.language) }
    if swept.notBegun > 0 { answer.voice.say(Phrase.Sweep.interrupted(swept.notBegun)) }
  }

  private func text(_ swept: SweptScenario) -> String {
    switch table.form {
    case .csv: SweepCSV.text(swept, answer.language)
    case .json:
      drawings.object(
        SweepJSON.object(swept, answer.language), AnswerDrawing.charts(swept, answer.language)
      ).formatted()
    case .text: SweepPage.text(swept, answer.language, isBrief: answer.quiet, width: table.width)
    }
  }
}
