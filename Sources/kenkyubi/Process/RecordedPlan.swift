import Planning
import Reports
import ScenarioFiles
import Wording
import Workbooks

/// A plan on record with the scenario that it was made for, both made again from the archive alone.
struct RecordedPlan {
  let lookup: RunLookup
  let run: Run
  /// What the run answered.
  let answer: String

  /// The plan's workbook, its figures audited anew. What cannot be made again ends the command.
  func workbook(_ language: Language) throws -> WorkbookDraft {
    let solved = try solved(language)
    guard let draft = PlanWorkbook.draft(solved, language) else {
      throw CommandFailure(.usage, Phrase.PlanBookFile.notAgain(run.id), language)
    }
    return draft
  }

  private func solved(_ language: Language) throws -> SolvedRun {
    let failure = CommandFailure(.badInput, Phrase.PlanBookFile.notAgain(run.id), language)
    let restored = ScenarioReader.read(
      inputs: try lookup.archived(run.id).inputs, hash: run.question.inputsHash, name: run.question.scenario,
      language: language)
    guard let reading = restored, let scenario = reading.scenario else { throw failure }
    let document: PlanDocument
    do {
      document = try PlanDocument.read(answer, for: scenario)
    } catch {
      throw failure
    }
    guard let outcome = PlanOutcome(run.ending, plan: document.plan) else { throw failure }
    do {
      return try SolvedRun(
        scenario: scenario, outcome: outcome, defaults: reading.defaultsUsed.map(DefaultUsed.init),
        run: RunRecord(run.question))
    } catch {
      throw CommandFailure(refusing: error.report, of: scenario, language)
    }
  }
}
