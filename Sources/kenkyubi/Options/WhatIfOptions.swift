import Analyses
import ArgumentParser
import Auditing
import Charts
import Decomposition
import GLPKBackend
import Planning
import Reports
import Wording

/// What commands that solve variants of one scenario have in common.
struct WhatIfOptions: ParsableArguments {
  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var search: SearchOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var drawings: ChartOptions

  mutating func validate() throws { try answer.refuseWorkbook() }

  var width: Int { answer.file == nil ? Streams.outputWidth : PlanSummary.pageWidth }

  /// A scenario with its plan, to be asked about.
  struct Asked {
    let loaded: LoadedScenario
    let whatIf: WhatIf
    let progress: ProgressLine
    /// Of the scenario as it is.
    let solved: SolvedRun
    let recording: AnswerRecording
  }

  /// Loads the scenario, solves it as it is, and hands both to `body`, listening to Ctrl-C; without a plan the command ends as
  /// `solve` does.
  ///
  /// - Parameter kind: of the question, for the record.
  func run(_ kind: RunQuestion.Kind, _ body: (Asked) throws -> Void) throws {
    let engine = GLPKEngine()
    let question = scenario.question(search, solver: engine.version, kind: kind)
    let loaded = try scenario.load(question, record, answer.voice)
    let recording = AnswerRecording(question, of: loaded, record, answer)
    let progress = ProgressLine(
      answer.language, isOn: search.showsProgress(answer.voice), records: search.records)
    defer { progress.finish() }
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    var options = PlanSearchOptions(
      relativeGap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
      shouldStop: { Interrupts.isRaised }, onProgress: { progress.show($0) })
    let whatIf = try recording.approved {
      try WhatIf(loaded.scenario, search: PlanSearch(engine: engine), options: options) {
        options.onProgress = { _ in }
        return options
      }
    }
    let solved = recording.solved(whatIf.approved)
    guard whatIf.outcome.plan != nil else {
      progress.finish()
      recording.add(solved, answer: nil)
      Streams.writeError(PlanSummary.text(solved, answer.language, detail: .brief))
      throw CommandFailure(ExitStatus(whatIf.outcome))
    }
    do {
      try body(
        Asked(loaded: loaded, whatIf: whatIf, progress: progress, solved: solved, recording: recording))
    } catch let failure as CommandFailure where failure.status != .usage {
      recording.addWithoutAnswer(solved)
      throw failure
    } catch let refusal as PlanAuditor.Refusal {
      recording.addWithoutAnswer(solved)
      throw CommandFailure(refusing: refusal.report, of: refusal.scenario, answer.language)
    }
    progress.finish()
    if Interrupts.isRaised { answer.voice.say(Phrase.Status.stoppedByInterrupt) }
  }

  /// Puts the answer on record and gives it in the form asked for.
  func give(
    _ asked: Asked, json: JSONValue, charts: @autoclosure () -> [Chart] = [], text: @autoclosure () -> String
  ) throws {
    asked.progress.finish()
    asked.recording.add(asked.solved, answer: json.formatted())
    try answer.give(answer.wantsJSON ? drawings.object(json, charts()).formatted() : text())
  }
}
