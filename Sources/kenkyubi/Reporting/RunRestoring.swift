import Documents
import Planning
import Reports
import ScenarioFiles
import Wording

/// Runs on record, brought back: scenario, plan and figures as they were.
struct RunRestoring {
  let lookup: RunLookup

  private var language: Language { lookup.language }

  /// - Returns: what to report, and the scenario's folder when it still holds what the run was made from.
  func run(_ text: String) throws -> (matter: ReportMatter, folder: ScenarioOptions?) {
    let restored = try restore(text)
    let loaded = restored.loaded
    guard
      let matter = ReportMatter(
        restored.solved, run: restored.id, inputs: loaded.inputs, given: loaded.given)
    else { throw CommandFailure(.badInput, Phrase.Document.unreadableRun(restored.id), language) }
    return (matter, restored.folder)
  }

  /// The run's plan with its scenario, audited anew.
  func solved(_ text: String) throws -> SolvedRun { try restore(text).solved }

  /// The scenario as it was, from the inputs on record; `nil` where this version reads them in another way.
  func reading(_ question: RunQuestion, _ inputs: [InputValue]) -> ScenarioReading? {
    ScenarioReader.read(
      inputs: inputs, hash: question.inputsHash, name: question.scenario, language: language)
  }

  /// What a run came to, with the plan in its answer; `nil` where nothing was solved.
  ///
  /// - Throws: what is wrong with the plan.
  static func outcome(
    _ run: Run, _ answer: String, of scenario: Scenario
  ) throws(PlanFileError) -> PlanOutcome? {
    let plan = run.ending.status.hasPlan ? try PlanDocument.read(answer, for: scenario).plan : nil
    return PlanOutcome(run.ending, plan: plan)
  }

  private struct Restored {
    var id: String
    var solved: SolvedRun
    var loaded: LoadedScenario
    var folder: ScenarioOptions?
  }

  private func restore(_ text: String) throws -> Restored {
    let run = try lookup.run(text)
    // Questions about a scenario answer something else than a plan.
    guard run.question.kind == .solve, run.ending.status.hasPlan, let answer = try lookup.answer(run) else {
      throw CommandFailure(.usage, Phrase.Document.noPlan(run.id), language)
    }
    let archived = try lookup.archived(run.id)
    let (loaded, folder) = try scenario(archived)
    guard let outcome = try? Self.outcome(run, answer, of: loaded.scenario),
      let solved = try? SolvedRun(
        scenario: loaded.scenario, outcome: outcome, defaults: loaded.defaults, run: RunRecord(run.question))
    else { throw CommandFailure(.badInput, Phrase.Document.unreadableRun(run.id), language) }
    return Restored(id: run.id, solved: solved, loaded: loaded, folder: folder)
  }

  /// The scenario from its folder, if that still gives the same inputs; else from the inputs on record.
  private func scenario(_ archived: ArchivedRun) throws -> (LoadedScenario, ScenarioOptions?) {
    let question = archived.run.question
    let folder = ScenarioOptions.of(question)
    if let reading = try? folder.read(language), reading.inputHash == question.inputsHash,
      let loaded = LoadedScenario(reading)
    {
      return (loaded, folder)
    }
    guard let reading = reading(question, archived.inputs), var loaded = LoadedScenario(reading) else {
      throw CommandFailure(.badInput, Phrase.Document.unreadableRun(archived.run.id), language)
    }
    // A value that equals a default counts as one after restoring; the answer knows which were.
    let recorded = archived.defaultPaths
    loaded.defaults.removeAll { !recorded.contains($0.path) }
    loaded.content = nil
    return (loaded, nil)
  }
}
