import Foundation
import Planning
import Reports
import ScenarioFiles
import Wording

/// A side that has been read.
struct ReadSide {
  var request: SideOptions.Request
  var reading: ScenarioReading
  var scenario: Scenario
  var content: ScenarioContent
  /// Set for a run on record: what it was asked, and what came of it.
  var known: Known?

  struct Known {
    var question: RunQuestion
    var outcome: PlanOutcome
  }

  /// What solving it now asks.
  func question(_ search: SearchOptions, solver: String) -> RunQuestion {
    RunQuestion(
      begun: Clock.now(), version: ProgramVersion.text, solver: solver,
      scenario: ScenarioReader.name(of: request.url), title: scenario.title, folder: request.url.path,
      inputsHash: reading.inputHash, gap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
      overrides: request.changes.overrides,
      settings: request.changes.settings.map { "\($0.path)=\($0.value)" })
  }
}

extension SideOptions {
  /// Reads all sides. Errors of any side end the command, all of them listed; warnings go to the error stream, each once.
  ///
  /// - Parameter archive: where a side that is no folder is looked for.
  func load(_ voice: VoiceOptions, _ archive: ArchiveOptions) throws -> [ReadSide] {
    var sides: [ReadSide] = []
    var errors: [String] = []
    var told: Set<String> = []
    for request in try requests() {
      if let side = try recorded(request, RunLookup(options: archive, language: voice.language)) {
        sides.append(side)
        continue
      }
      let reading = request.read(voice.language)
      guard let scenario = reading.scenario, let content = reading.content else {
        errors += reading.findings.map { "\(request.letter): " + $0.line(voice.language) }
        continue
      }
      for finding in reading.findings where finding.severity == .warning && !voice.quiet {
        let line = finding.line(voice.language)
        if told.insert(line).inserted { Streams.writeError("\(request.letter): \(line)\n") }
      }
      sides.append(ReadSide(request: request, reading: reading, scenario: scenario, content: content))
    }
    guard errors.isEmpty else { throw CommandFailure(.badInput, lines: errors) }
    return sides
  }

  /// The run on record that a side means; `nil` where there is a folder of this name, or no run.
  private func recorded(_ request: Request, _ lookup: RunLookup) throws -> ReadSide? {
    guard !FileManager.default.fileExists(atPath: request.folder),
      let run = try lookup.match(request.folder)
    else { return nil }
    func refuse(_ reason: Phrase) -> CommandFailure { CommandFailure(.usage, reason, lookup.language) }
    guard request.changes.items.isEmpty else { throw refuse(Phrase.CompareCommand.runWithChanges(run.id)) }
    let question = run.question
    guard question.kind == .solve, run.ending.status != .unreadable,
      let answer = try lookup.answer(run)
    else { throw refuse(Phrase.CompareCommand.notComparable(run.id, Phrase.Runs.kind(question.kind))) }
    // A bound is taken as proven from the same program only.
    guard question.version == ProgramVersion.text else {
      throw refuse(Phrase.CompareCommand.notRestored(run.id, question.folder))
    }
    let restored = RunRestoring(lookup: lookup).reading(question, try lookup.inputs(run))
    guard let reading = restored, let scenario = reading.scenario, let content = reading.content else {
      throw refuse(Phrase.CompareCommand.notRestored(run.id, question.folder))
    }
    let outcome: PlanOutcome?
    do {
      outcome = try RunRestoring.outcome(run, answer, of: scenario)
    } catch {
      throw CommandFailure(
        .badInput, lines: error.problems.map { $0.line(file: run.id, lookup.language) })
    }
    guard let outcome else {
      throw refuse(Phrase.CompareCommand.notComparable(run.id, Phrase.Runs.status(run.ending.status)))
    }
    return ReadSide(
      request: request, reading: reading, scenario: scenario, content: content,
      known: ReadSide.Known(question: question, outcome: outcome))
  }
}
