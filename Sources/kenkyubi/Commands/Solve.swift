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
    let recorder = RunRecorder(record, answer.voice)
    let solving = RecordedSolve(
      question: scenario.question(search, solver: engine.version), recorder: recorder)
    let loaded = try scenario.load(answer.voice) { reading in
      mention(solving.unreadable(reading, answer.language).run)
    }
    let found: RecordedSolve.Answer
    do {
      found = try solving.answer(loaded) { try find($0, engine) }
    } catch let error as AuditFailure {
      throw CommandFailure(refusing: error.report, of: loaded.scenario, answer.language)
    }
    mention(found.run)
    try give(found)
    let status = ExitStatus(found.solved.outcome)
    if status != .done { throw CommandFailure(status) }
  }

  private func give(_ found: RecordedSolve.Answer) throws {
    if answer.wantsWorkbook, let file = answer.file {
      try giveWorkbook(found, to: file)
    } else {
      try answer.give(
        answer.wantsJSON
          ? found.json
          : PlanSummary.text(
            found.solved, answer.language, detail: answer.detail,
            width: answer.file == nil ? Streams.outputWidth : PlanSummary.pageWidth))
    }
    if answer.file != nil, !answer.quiet {
      Streams.writeError(PlanSummary.text(found.solved, answer.language, detail: .brief))
    }
  }

  /// The plan as a workbook, and as JSON besides when that is asked for; without a plan no file.
  private func giveWorkbook(_ found: RecordedSolve.Answer, to file: String) throws {
    if let draft = PlanWorkbook.draft(found.solved, answer.language) {
      try WorkbookFiles.write(draft, to: file, answer.language)
      if !answer.quiet { answer.voice.say(Phrase.Message.wrote(file)) }
    } else if !answer.quiet {
      answer.voice.say(Phrase.PlanBookFile.noPlan(file))
    }
    if answer.voice.json { Streams.writeOutput(found.json) }
  }

  private func mention(_ run: Run) {
    if search.progress, !run.id.isEmpty { ProgressRecords.write(run: run.id) }
    answer.voice.mention(run: run)
  }

  /// Searches, showing progress on a terminal and listening to Ctrl-C.
  private func find(_ scenario: Scenario, _ engine: GLPKEngine) throws -> ApprovedOutcome {
    let line = ProgressLine(
      answer.language, isOn: search.showsProgress(answer.voice), records: search.records)
    defer { line.finish() }
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let options = PlanSearchOptions(
      relativeGap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
      shouldStop: { Interrupts.isRaised },
      onProgress: { line.show($0) })
    return try ApprovedOutcome(PlanSearch(engine: engine).solve(scenario, options: options), of: scenario)
  }
}
