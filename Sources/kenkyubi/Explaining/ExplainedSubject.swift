import Documents
import Foundation
import Planning
import Reports
import ScenarioFiles
import Wording

/// What `explain` is asked about: a scenario, which is solved, or a run on record, whose plan is taken as it is.
struct ExplainedSubject {
  let loaded: LoadedScenario
  /// Reads the scenario again, with changes.
  let folder: ScenarioOptions
  let question: RunQuestion
  /// Of a run; `nil`: to be solved.
  let outcome: PlanOutcome?

  /// What is there as a folder or a file is read, anything else is taken for a run.
  ///
  /// - Throws: `CommandFailure` for a run that cannot be asked about: without a plan, by another version of the program, or of a
  ///   folder that has changed.
  static func find(
    _ scenario: ScenarioOptions, _ search: SearchOptions, _ record: RecordOptions, _ voice: VoiceOptions,
    solver: String
  ) throws -> ExplainedSubject {
    guard !FileManager.default.fileExists(atPath: scenario.scenario),
      let run = try RunLookup(options: record.place, language: voice.language).match(scenario.scenario)
    else {
      let question = scenario.question(search, solver: solver, kind: .explain)
      return ExplainedSubject(
        loaded: try scenario.load(question, record, voice), folder: scenario, question: question, outcome: nil
      )
    }
    func refuse(_ reason: Phrase) -> CommandFailure { CommandFailure(.usage, reason, voice.language) }
    guard scenario.set.isEmpty, scenario.override.isEmpty else {
      throw refuse(Phrase.CompareCommand.runWithChanges(run.id))
    }
    // A bound is taken as proven from the same program only.
    guard run.question.version == ProgramVersion.text else {
      throw refuse(Phrase.CompareCommand.notRestored(run.id, run.question.folder))
    }
    let restored = try RunRestoring(lookup: RunLookup(options: record.place, language: voice.language)).run(
      run.id)
    guard let folder = restored.folder, let loaded = LoadedScenario(try folder.read(voice.language)) else {
      throw refuse(Phrase.ExplainHelp.folderChanged(run.question.folder))
    }
    return ExplainedSubject(
      loaded: loaded, folder: folder, question: folder.question(search, solver: solver, kind: .explain),
      outcome: restored.matter.outcome)
  }
}
