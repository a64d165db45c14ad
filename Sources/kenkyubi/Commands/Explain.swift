import Analyses
import ArgumentParser
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
    let asking = scenario.question(search, solver: engine.version, kind: .explain)
    let loaded = try scenario.load(asking, record, answer.voice)
    let fixed = try question.fixed(in: loaded.scenario, answer.language)
    let wanted = try question.decision(in: loaded.scenario, answer.language)
    let line = StepLine(answer.language, isOn: Streams.errorIsTerminal && !answer.quiet)
    defer { line.finish() }
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let explainer = try Explainer(
      loaded.scenario, fixed: fixed, search: PlanSearch(engine: engine),
      options: PlanSearchOptions(
        relativeGap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
        shouldStop: { Interrupts.isRaised }),
      onStep: { line.show(Phrase.Explanation.progress($0)) })
    let recording = AnswerRecording(asking, of: loaded, record, answer)
    let outcome = explainer.whatIf.outcome
    let asked = Asked(
      explainer: explainer, plan: try recording.audited(outcome), recording: recording, line: line)
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

  /// What there is to explain.
  private struct Asked {
    let explainer: Explainer
    /// Of the scenario as it is.
    let plan: SolvedRun
    let recording: AnswerRecording
    let line: StepLine
  }

  private func explainInfeasibility(_ asked: Asked) throws {
    let explanation = try asked.explainer.infeasibility()
    let scenario = asked.explainer.scenario
    try give(
      asked, json: InfeasibilityJSON.object(explanation, of: scenario, answer.language),
      text: InfeasibilityPage.text(explanation, of: scenario, answer.language, width: width))
    throw CommandFailure(.infeasible)
  }

  private func explainWhyNot(_ wanted: Pin, _ asked: Asked) throws {
    let why = try asked.explainer.whyNot(wanted)
    let report: WhyNotReport
    do {
      report = try WhyNotReport(wanted, why, beside: asked.plan)
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
      asked.line.show(Phrase.Worth.progress($0, of: chosen.count))
    }
    let report = DecisionWorthReport(worths, of: asked.plan)
    try give(
      asked, json: report.json(answer.language), text: report.text(answer.language, width: width))
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
