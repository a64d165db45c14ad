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

  /// What `find` makes of the scenario as it is.
  ///
  /// - Throws: what `find` throws; `CommandFailure` in the place of a refusal by the audit, which is on record then.
  func approved<Found>(_ find: () throws -> Found) throws -> Found {
    do {
      return try find()
    } catch let refusal as PlanAuditor.Refusal {
      add(RunEnding(ended: Clock.now(), status: .refused), nil)
      throw CommandFailure(refusing: refusal.report, of: refusal.scenario, voice.language)
    }
  }

  /// The outcome of the scenario as it is, as a run.
  func solved(_ approved: ApprovedOutcome) -> SolvedRun {
    SolvedRun(approved, defaults: loaded.defaults, run: RunRecord(question))
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
