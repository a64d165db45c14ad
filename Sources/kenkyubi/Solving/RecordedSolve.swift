import Auditing
import Planning
import Reports
import ScenarioFiles
import Wording

/// A solve that is audited, and put on record whatever comes of it.
struct RecordedSolve {
  var question: RunQuestion
  let recorder: RunRecorder

  /// What a run answered.
  struct Answer {
    var solved: SolvedRun
    /// The object of `solve --json`, as text.
    var json: String
    var run: Run
  }

  /// Searches with `find`, and records the answer before it is given, so that an answer that cannot be written is not lost.
  ///
  /// - Throws: what `find` throws; it is on record then, an ``AuditFailure`` as such.
  func answer(
    _ loaded: LoadedScenario, find: (Scenario) throws -> ApprovedOutcome
  ) throws -> Answer {
    let question = question.about(loaded)
    func add(_ ending: RunEnding, _ json: String?) -> Run {
      recorder.add(question, ending, inputs: loaded.inputs, answer: json)
    }
    do {
      let solved = SolvedRun(
        try find(loaded.scenario), defaults: loaded.defaults, run: RunRecord(question))
      let json = PlanJSON.object(solved).formatted()
      let ending = RunEnding(solved.outcome, cost: solved.account?.money.awardCharge, ended: Clock.now())
      return Answer(solved: solved, json: json, run: add(ending, json))
    } catch let error as AuditFailure {
      _ = add(RunEnding(ended: Clock.now(), status: .refused), nil)
      throw error
    } catch {
      _ = add(RunEnding(ended: Clock.now(), status: .failed), nil)
      throw error
    }
  }

  /// Records that the scenario had errors.
  func unreadable(_ reading: ScenarioReading, _ language: Language) -> ArchivedRun {
    var question = question
    question.inputsHash = reading.inputHash
    let findings = FindingReport.json(reading.findings, language).formatted()
    let run = recorder.add(
      question, RunEnding(ended: Clock.now(), status: .unreadable), inputs: reading.inputs, answer: findings)
    // Our own JSON parses.
    return (try? ArchivedRun(run: run, inputs: reading.inputs, answer: findings))
      ?? ArchivedRun(run: run, inputs: reading.inputs)
  }
}
