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
    guard let document = try? PlanDocument.read(answer, for: loaded.scenario),
      let outcome = PlanOutcome(run.ending, plan: document.plan),
      let solved = try? SolvedRun(
        scenario: loaded.scenario, outcome: outcome, defaults: loaded.defaults, run: RunRecord(run.question))
    else { throw CommandFailure(.badInput, Phrase.Document.unreadableRun(run.id), language) }
    return Restored(id: run.id, solved: solved, loaded: loaded, folder: folder)
  }

  /// The scenario from its folder, if that still gives the same inputs; else from the inputs on record.
  private func scenario(_ archived: ArchivedRun) throws -> (LoadedScenario, ScenarioOptions?) {
    let question = archived.run.question
    var folder = ScenarioOptions()
    folder.scenario = question.folder
    folder.set = question.settings
    folder.override = question.overrides
    if let reading = try? folder.read(language), reading.inputHash == question.inputsHash,
      let loaded = LoadedScenario(reading)
    {
      return (loaded, folder)
    }
    guard
      let reading = ScenarioReader.read(
        inputs: archived.inputs, hash: question.inputsHash, name: question.scenario, language: language),
      var loaded = LoadedScenario(reading)
    else { throw CommandFailure(.badInput, Phrase.Document.unreadableRun(archived.run.id), language) }
    // A value that equals a default counts as one after restoring; the answer knows which were.
    let recorded = archived.defaultPaths
    loaded.defaults.removeAll { !recorded.contains($0.path) }
    loaded.content = nil
    return (loaded, nil)
  }
}
