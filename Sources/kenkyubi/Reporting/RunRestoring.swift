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
    let run = try lookup.run(text)
    guard run.ending.status.hasPlan, let answer = try lookup.answer(run) else {
      throw CommandFailure(.usage, Phrase.Document.noPlan(run.id), language)
    }
    let archived = try lookup.archived(run.id)
    let (loaded, folder) = try scenario(archived)
    guard let document = try? PlanDocument.read(answer, for: loaded.scenario),
      let solved = try? SolvedRun(
        scenario: loaded.scenario, outcome: outcome(run, document.plan), defaults: loaded.defaults,
        run: RunRecord(run.question)),
      let matter = ReportMatter(solved, run: run.id, inputs: loaded.inputs, given: loaded.given)
    else { throw CommandFailure(.badInput, Phrase.Document.unreadableRun(run.id), language) }
    return (matter, folder)
  }

  private func outcome(_ run: Run, _ plan: Plan) -> PlanOutcome {
    PlanOutcome(
      status: run.ending.status == .optimal ? .optimal : .feasible, stoppedBy: run.ending.stoppedBy ?? .gap,
      plan: plan, objective: run.ending.objective, bestBound: run.ending.bound, seconds: run.ending.seconds)
  }

  /// The scenario from its folder, if that still gives the same inputs; else from the inputs on record.
  private func scenario(_ archived: ArchivedRun) throws -> (LoadedScenario, ScenarioOptions?) {
    let question = archived.run.question
    var folder = ScenarioOptions()
    folder.scenario = question.folder
    folder.set = question.settings
    folder.override = question.overrides
    if let reading = try? folder.read(language), reading.inputs == archived.inputs,
      let loaded = LoadedScenario(reading)
    {
      return (loaded, folder)
    }
    guard
      let reading = ScenarioReader.read(inputs: archived.inputs, name: question.scenario, language: language),
      var loaded = LoadedScenario(reading)
    else { throw CommandFailure(.badInput, Phrase.Document.unreadableRun(archived.run.id), language) }
    // Values that equal a default may have been written down; the answer knows which were not.
    let recorded = archived.defaultPaths
    loaded.defaults.removeAll { !recorded.contains($0.path) }
    loaded.given = []
    return (loaded, nil)
  }
}
