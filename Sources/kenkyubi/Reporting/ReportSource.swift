import Analyses
import Auditing
import Documents
import Foundation
import GLPKBackend
import Planning
import Reports
import ScenarioFiles
import Wording

/// What a report is to be made from: a scenario to solve, or a run on record.
struct ReportSource {
  let scenario: ScenarioOptions
  let search: SearchOptions
  let record: RecordOptions
  let voice: VoiceOptions

  /// What there is to report, with what further questions need.
  struct Found {
    var matter: ReportMatter
    /// For variants of the scenario; `nil` when the folder of a run is no longer as it was.
    var folder: ScenarioOptions?
    /// Set when the scenario was solved here.
    var whatIf: WhatIf?
  }

  /// What is there as a folder or a file is solved, anything else is taken for a run.
  func find() throws -> Found {
    FileManager.default.fileExists(atPath: scenario.scenario) ? try solved() : try recorded()
  }

  private func recorded() throws -> Found {
    let restoring = RunRestoring(lookup: RunLookup(options: record.place, language: voice.language))
    let restored = try restoring.run(scenario.scenario)
    return Found(matter: restored.matter, folder: restored.folder)
  }

  /// Solves, and puts the run on record as `solve` does: a report names the run that it is of.
  private func solved() throws -> Found {
    let engine = GLPKEngine()
    let solving = RecordedSolve(
      question: scenario.question(search, solver: engine.version), recorder: RunRecorder(record, voice))
    let loaded = try scenario.load(voice) { voice.mention(run: solving.unreadable($0, voice.language).run) }
    var whatIf: WhatIf?
    let found: RecordedSolve.Answer
    do {
      found = try solving.answer(loaded) { scenario in
        let first = try ReportAnswers(search: search, voice: voice).first(scenario, engine)
        whatIf = first
        return first.approved
      }
    } catch let error as AuditFailure {
      throw CommandFailure(refusing: error.report, of: loaded.scenario, voice.language)
    }
    voice.mention(run: found.run)
    let run = found.run.id.isEmpty ? nil : found.run.id
    guard let matter = ReportMatter(found.solved, run: run, inputs: loaded.inputs, given: loaded.given) else {
      Streams.writeError(PlanSummary.text(found.solved, voice.language, detail: .brief))
      throw CommandFailure(ExitStatus(found.solved.outcome))
    }
    return Found(matter: matter, folder: scenario, whatIf: whatIf)
  }
}
