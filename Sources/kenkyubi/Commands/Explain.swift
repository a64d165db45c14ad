import Analyses
import ArgumentParser
import Auditing
import Decomposition
import GLPKBackend
import Planning
import Reports
import ScenarioFiles
import Wording

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.ExplainHelp.explain.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var search: SearchOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var answer: AnswerOptions

  mutating func validate() throws { try answer.refuseWorkbook() }

  func run() throws {
    let engine = GLPKEngine()
    let subject = try ExplainedSubject.find(scenario, search, record, answer.voice, solver: engine.version)
    let fixed = try question.fixed(in: subject.loaded.scenario, answer.language)
    let wanted = try question.decision(in: subject.loaded.scenario, answer.language)
    let line = StepLine(
      answer.language, isOn: search.showsProgress(answer.voice), records: search.records)
    defer { line.finish() }
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let records = search.records
    let options = PlanSearchOptions(
      relativeGap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
      shouldStop: { Interrupts.isRaised }, onProgress: { records.write($0) })
    let recording = AnswerRecording(subject.question, of: subject.loaded, record, answer)
    let whatIf = try recording.approved { try self.whatIf(subject, PlanSearch(engine: engine), options) }
    let explainer = Explainer(
      whatIf, fixed: fixed, search: PlanSearch(engine: engine), options: options,
      onStep: { line.show(Phrase.Explanation.progress($0), done: $0) })
    let outcome = whatIf.outcome
    let asked = Asked(
      explainer: explainer, folder: subject.folder, plan: recording.solved(whatIf.approved),
      recording: recording, line: line)
    switch outcome.status {
    case .infeasible: try explainInfeasibility(asked)
    case .noPlan:
      recording.add(asked.plan, answer: nil)
      throw CommandFailure(ExitStatus(outcome), Phrase.Status.noPlan, answer.language)
    case .optimal, .feasible:
      if let wanted {
        try explainWhyNot(wanted, asked)
      } else {
        try explainDecisions(asked)
      }
    }
  }

  /// A run's plan is what is asked about, so it is not looked for again.
  private func whatIf(
    _ subject: ExplainedSubject, _ search: PlanSearch, _ options: PlanSearchOptions
  ) throws -> WhatIf {
    guard let outcome = subject.outcome else {
      return try WhatIf(subject.loaded.scenario, search: search, options: options)
    }
    return WhatIf(
      known: try ApprovedOutcome(outcome, of: subject.loaded.scenario), search: search, options: options)
  }

  /// What there is to explain.
  private struct Asked {
    let explainer: Explainer
    let folder: ScenarioOptions
    /// Of the scenario as it is.
    let plan: SolvedRun
    let recording: AnswerRecording
    let line: StepLine
  }

  private func explainInfeasibility(_ asked: Asked) throws {
    let explanation = try asked.explainer.infeasibility()
    let scenario = asked.explainer.scenario
    let values = values(of: explanation, asked)
    try give(
      asked, json: InfeasibilityJSON.object(explanation, of: scenario, values: values, answer.language),
      text: InfeasibilityPage.text(explanation, of: scenario, values: values, answer.language, width: width))
    throw CommandFailure(.infeasible)
  }

  private func explainWhyNot(_ wanted: Pin, _ asked: Asked) throws {
    let why = try asked.explainer.whyNot(wanted)
    let report: WhyNotReport
    do {
      var values: [Repair: [InputValue]] = [:]
      if case .impossible(let explanation) = why { values = self.values(of: explanation, asked) }
      report = try WhyNotReport(wanted, why, beside: asked.plan, values: values)
    } catch {
      throw CommandFailure(refusing: error.report, of: asked.explainer.scenario, answer.language)
    }
    try give(
      asked, json: report.json(answer.language), text: report.text(answer.language, width: width))
    if case .impossible = why { throw CommandFailure(.infeasible) }
    if case .unknown(let outcome) = why { throw CommandFailure(ExitStatus(outcome)) }
  }

  private func explainDecisions(_ asked: Asked) throws {
    let explainer = asked.explainer
    let all = PlanDecision.all(of: explainer.whatIf.outcome.plan ?? Plan())
    let chosen = try question.asked(among: all, of: explainer.scenario, answer.language)
    let worths = try explainer.worths(of: chosen) {
      asked.line.show(Phrase.Worth.progress($0, of: chosen.count), done: $0, of: chosen.count)
    }
    let report = DecisionWorthReport(worths, of: asked.plan)
    try give(
      asked, json: report.json(answer.language), text: report.text(answer.language, width: width))
  }

  private func values(of explanation: InfeasibilityExplanation, _ asked: Asked) -> [Repair: [InputValue]] {
    RepairReading(folder: asked.folder, scenario: asked.explainer.scenario, language: answer.language)
      .values(of: explanation.repairs)
  }

  /// Puts the answer on record and gives it in the form asked for.
  private func give(_ asked: Asked, json: JSONValue, text: @autoclosure () -> String) throws {
    asked.line.finish()
    let object = json.formatted()
    asked.recording.add(asked.plan, answer: object)
    try answer.give(answer.wantsJSON ? object : text())
  }

  private var width: Int { answer.file == nil ? Streams.outputWidth : PlanSummary.pageWidth }
}
