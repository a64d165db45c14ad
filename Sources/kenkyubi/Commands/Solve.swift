import ArgumentParser
import Auditing
import Decomposition
import Foundation
import GLPKBackend
import Planning
import Reports
import ScenarioFiles
import Wording

struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.solve.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var search: SearchOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let engine = GLPKEngine()
    var question = RunQuestion(
      begun: Clock.now(), version: ProgramVersion.text, solver: engine.version, scenario: scenario.name,
      title: "", folder: scenario.folder.path, inputsHash: "", gap: search.gap, timeLimit: search.timeLimit,
      threads: search.threads, overrides: scenario.override, settings: scenario.set)
    let loaded = try scenario.load(answer.voice) { reading in
      question.inputsHash = reading.inputHash
      record.add(
        question, RunEnding(ended: Clock.now(), status: .unreadable), inputs: reading.inputs,
        answer: FindingReport.json(reading.findings, answer.language).formatted(), answer.voice)
    }
    question.title = loaded.scenario.title
    question.inputsHash = loaded.inputsHash
    let (solved, json) = try solve(loaded, question, engine)
    if answer.wantsWorkbook, let file = answer.file {
      try giveWorkbook(solved, json, to: file)
    } else {
      try answer.give(
        answer.wantsJSON
          ? json
          : PlanSummary.text(
            solved, answer.language, detail: answer.detail,
            width: answer.file == nil ? Streams.outputWidth : PlanSummary.pageWidth))
    }
    if answer.file != nil, !answer.quiet {
      Streams.writeError(PlanSummary.text(solved, answer.language, detail: .brief))
    }
    let status = ExitStatus(solved.outcome)
    if status != .done { throw CommandFailure(status) }
  }

  /// The plan as a workbook, and as JSON besides when that is asked for; without a plan no file.
  private func giveWorkbook(_ solved: SolvedRun, _ json: String, to file: String) throws {
    if let draft = PlanWorkbook.draft(solved, answer.language) {
      try WorkbookFiles.write(draft, to: file, answer.language)
      if !answer.quiet { answer.voice.say(Phrase.Message.wrote(file)) }
    } else if !answer.quiet {
      answer.voice.say(Phrase.PlanBookFile.noPlan(file))
    }
    if answer.voice.json { Streams.writeOutput(json) }
  }

  /// Searches, audits, and puts the run on record whatever comes of it: before the answer is given, so that an answer
  /// that cannot be written is not lost.
  private func solve(
    _ loaded: LoadedScenario, _ question: RunQuestion, _ engine: GLPKEngine
  ) throws -> (solved: SolvedRun, json: String) {
    func add(_ ending: RunEnding, _ json: String?) {
      record.add(question, ending, inputs: loaded.inputs, answer: json, answer.voice)
    }
    do {
      let outcome = try find(loaded.scenario, engine)
      let solved = try SolvedRun(
        scenario: loaded.scenario, outcome: outcome, defaults: loaded.defaults, run: RunRecord(question))
      let json = PlanJSON.object(solved).formatted()
      add(RunEnding(outcome, cost: solved.account?.money.awardCharge, ended: Clock.now()), json)
      return (solved, json)
    } catch let error as AuditFailure {
      add(RunEnding(ended: Clock.now(), status: .refused), nil)
      throw CommandFailure(refusing: error.report, of: loaded.scenario, answer.language)
    } catch {
      add(RunEnding(ended: Clock.now(), status: .failed), nil)
      throw error
    }
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

extension RunRecord {
  /// The record that a report shows of what a run was asked.
  init(_ question: RunQuestion) {
    self.init(
      version: question.version, solver: question.solver, gap: question.gap, timeLimit: question.timeLimit,
      threads: question.threads, settings: question.settings, overrides: question.overrides,
      inputsHash: question.inputsHash, date: question.begun)
  }
}
