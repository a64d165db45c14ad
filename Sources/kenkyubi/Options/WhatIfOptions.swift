import Analyses
import ArgumentParser
import Decomposition
import GLPKBackend
import Planning
import Reports
import Wording

/// What commands that solve variants of one scenario have in common.
struct WhatIfOptions: ParsableArguments {
  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var search: SearchOptions
  @OptionGroup var answer: AnswerOptions

  var width: Int { answer.file == nil ? Streams.outputWidth : PlanSummary.pageWidth }

  /// Loads the scenario, solves it as it is, and hands both to `body`, listening to Ctrl-C; without a plan the command ends as
  /// `solve` does.
  ///
  /// - Parameter isSideBySide: whether variants will be solved side by side, each on one thread.
  func run(isSideBySide: Bool, _ body: (LoadedScenario, WhatIf, ProgressLine) throws -> Void) throws {
    let loaded = try scenario.load(answer.voice)
    let progress = ProgressLine(answer.language, isOn: Streams.errorIsTerminal && !answer.quiet)
    defer { progress.finish() }
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    var options = PlanSearchOptions(
      relativeGap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
      shouldStop: { Interrupts.isRaised }, onProgress: { progress.show($0) })
    let engine = GLPKEngine()
    let whatIf = try WhatIf(loaded.scenario, search: PlanSearch(engine: engine), options: options) {
      options.onProgress = { _ in }
      if isSideBySide { options.threads = 1 }
      return options
    }
    guard whatIf.outcome.plan != nil else {
      progress.finish()
      let solved = try SolvedRun(
        scenario: loaded.scenario, outcome: whatIf.outcome, defaults: [],
        run: scenario.record(loaded, search, engine.version))
      Streams.writeError(PlanSummary.text(solved, answer.language, detail: .brief))
      throw CommandFailure(ExitStatus(whatIf.outcome))
    }
    try body(loaded, whatIf, progress)
    progress.finish()
    if Interrupts.isRaised { answer.voice.say(Phrase.Status.stoppedByInterrupt) }
  }

  /// Gives the answer in the form asked for.
  func give(json: @autoclosure () -> JSONValue, text: @autoclosure () -> String) throws {
    try answer.give(answer.wantsJSON ? json().formatted() : text())
  }
}
