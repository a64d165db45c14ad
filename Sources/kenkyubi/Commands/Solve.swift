import ArgumentParser
import Decomposition
import GLPKBackend
import Planning
import Reports
import Wording

struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.solve.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var search: SearchOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let loaded = try scenario.load(answer.voice)
    let engine = GLPKEngine()
    let record = scenario.record(loaded, search, engine.version)
    let outcome = try find(loaded.scenario, engine)
    let solved: SolvedRun
    do {
      solved = try SolvedRun(
        scenario: loaded.scenario, outcome: outcome, defaults: loaded.defaults, run: record)
    } catch {
      throw CommandFailure(refusing: error.report, of: loaded.scenario, answer.language)
    }
    try answer.give(
      answer.wantsJSON
        ? PlanJSON.object(solved).formatted()
        : PlanSummary.text(
          solved, answer.language, detail: answer.detail,
          width: answer.file == nil ? Streams.outputWidth : PlanSummary.pageWidth))
    if answer.file != nil, !answer.quiet {
      Streams.writeError(PlanSummary.text(solved, answer.language, detail: .brief))
    }
    let status = ExitStatus(outcome)
    if status != .done { throw CommandFailure(status) }
  }

  /// Searches, showing progress on a terminal and listening to Ctrl-C.
  private func find(_ scenario: Scenario, _ engine: GLPKEngine) throws -> PlanOutcome {
    let progress = ProgressLine(answer.language, isOn: Streams.errorIsTerminal && !answer.quiet)
    defer { progress.finish() }
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let options = PlanSearchOptions(
      relativeGap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
      shouldStop: { Interrupts.isRaised }, onProgress: { progress.show($0) })
    return try PlanSearch(engine: engine).solve(scenario, options: options)
  }
}
