import Auditing
import Planning
import Reports
import Wording

/// Puts a question about a scenario on record, with the figures of the scenario as it is and the answer that the command
/// gives; or without an answer, where the question has none.
final class AnswerRecording {
  private let question: RunQuestion
  private let loaded: LoadedScenario
  private let recorder: RunRecorder
  private let voice: VoiceOptions
  private var isAdded = false

  init(_ question: RunQuestion, of loaded: LoadedScenario, _ options: RecordOptions, _ answer: AnswerOptions)
  {
    self.question = question.about(loaded)
    self.loaded = loaded
    voice = answer.voice
    recorder = RunRecorder(options, voice)
  }

  /// The outcome of the scenario as it is.
  ///
  /// - Throws: `CommandFailure` when its plan does not pass the audit; that is on record then.
  func audited(_ outcome: PlanOutcome) throws(CommandFailure) -> SolvedRun {
    do {
      return try SolvedRun(
        scenario: loaded.scenario, outcome: outcome, defaults: loaded.defaults, run: RunRecord(question))
    } catch {
      add(RunEnding(ended: Clock.now(), status: .refused), nil)
      throw CommandFailure(refusing: error.report, of: loaded.scenario, voice.language)
    }
  }

  /// - Parameter answer: as JSON; `nil` when there is none.
  func add(_ solved: SolvedRun, answer: String?) {
    add(RunEnding(solved.outcome, cost: solved.account?.money.awardCharge, ended: Clock.now()), answer)
  }

  /// Records that the question has no answer, unless it is on record already.
  func addWithoutAnswer(_ solved: SolvedRun) {
    if !isAdded { add(solved, answer: nil) }
  }

  private func add(_ ending: RunEnding, _ answer: String?) {
    isAdded = true
    let run = recorder.add(question, ending, inputs: loaded.inputs, answer: answer)
    voice.mention(run: run)
  }
}
