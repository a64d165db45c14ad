import Analyses
import Auditing
import Decomposition
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

  /// A folder is solved, anything else is taken for a run.
  func find() throws -> Found { isFolder ? try solved() : try recorded() }

  private var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: scenario.scenario, isDirectory: &isFolder)
  }

  private func recorded() throws -> Found {
    let restoring = RunRestoring(lookup: RunLookup(options: record.place, language: voice.language))
    let restored = try restoring.run(scenario.scenario)
    return Found(matter: restored.matter, folder: restored.folder)
  }

  private func solved() throws -> Found {
    let engine = GLPKEngine()
    let begun = Clock.now()
    let loaded = try scenario.load(voice)
    let question = RunQuestion(
      begun: begun, version: ProgramVersion.text, solver: engine.version, scenario: scenario.name,
      title: loaded.scenario.title, folder: scenario.folder.path, inputsHash: loaded.inputsHash,
      gap: search.gap, timeLimit: search.timeLimit, threads: search.threads, overrides: scenario.override,
      settings: scenario.set)
    let whatIf = try Questions(search: search, voice: voice).first(loaded.scenario, engine)
    let solved: SolvedRun
    do {
      solved = try SolvedRun(
        scenario: loaded.scenario, outcome: whatIf.outcome, defaults: loaded.defaults,
        run: RunRecord(question))
    } catch {
      throw CommandFailure(refusing: error.report, of: loaded.scenario, voice.language)
    }
    let id = record.add(
      question, RunEnding(whatIf.outcome, cost: solved.account?.money.awardCharge, ended: Clock.now()),
      inputs: loaded.inputs, answer: PlanJSON.object(solved).formatted(), voice)
    guard let matter = ReportMatter(solved, run: id, inputs: loaded.inputs, given: loaded.given) else {
      Streams.writeError(PlanSummary.text(solved, voice.language, detail: .brief))
      throw CommandFailure(ExitStatus(whatIf.outcome))
    }
    return Found(matter: matter, folder: scenario, whatIf: whatIf)
  }
}
