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
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let loaded = try scenario.load(answer.voice)
    let fixed = try question.fixed(in: loaded.scenario, answer.language)
    let wanted = try question.decision(in: loaded.scenario, answer.language)
    let line = StepLine(answer.language, isOn: Streams.errorIsTerminal && !answer.quiet)
    defer { line.finish() }
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let engine = GLPKEngine()
    let explainer = try Explainer(
      loaded.scenario, fixed: fixed, search: PlanSearch(engine: engine),
      options: PlanSearchOptions(
        relativeGap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
        shouldStop: { Interrupts.isRaised }),
      onStep: { line.show(Phrase.Explanation.progress($0)) })
    let outcome = explainer.whatIf.outcome
    switch outcome.status {
    case .infeasible: try explainInfeasibility(explainer, line)
    case .noPlan: throw CommandFailure(ExitStatus(outcome), Phrase.Status.noPlan, answer.language)
    case .optimal, .feasible:
      let plan = try audited {
        try SolvedRun(
          scenario: loaded.scenario, outcome: outcome, defaults: loaded.defaults,
          run: record(loaded, engine.version))
      }
      if let wanted {
        try explainWhyNot(wanted, explainer, plan, line)
      } else {
        try explainDecisions(explainer, plan, line)
      }
    }
  }

  private func explainInfeasibility(_ explainer: Explainer, _ line: StepLine) throws {
    let explanation = try explainer.infeasibility()
    line.finish()
    let scenario = explainer.scenario
    try answer.give(
      answer.wantsJSON
        ? InfeasibilityJSON.object(explanation, of: scenario, answer.language).formatted()
        : InfeasibilityPage.text(explanation, of: scenario, answer.language, width: width))
    throw CommandFailure(.infeasible)
  }

  private func explainWhyNot(
    _ wanted: Pin, _ explainer: Explainer, _ plan: SolvedRun, _ line: StepLine
  ) throws {
    let why = try explainer.whyNot(wanted)
    line.finish()
    let report = try audited { try WhyNotReport(wanted, why, beside: plan) }
    try answer.give(
      answer.wantsJSON
        ? report.json(answer.language).formatted() : report.text(answer.language, width: width))
    if case .impossible = why { throw CommandFailure(.infeasible) }
    if case .unknown(let outcome) = why { throw CommandFailure(ExitStatus(outcome)) }
  }

  private func explainDecisions(_ explainer: Explainer, _ plan: SolvedRun, _ line: StepLine) throws {
    let all = PlanDecision.all(of: explainer.whatIf.outcome.plan ?? Plan())
    let asked = try question.asked(among: all, of: explainer.scenario, answer.language)
    let worths = try explainer.worths(of: asked) {
      line.show(Phrase.Worth.progress($0, of: asked.count))
    }
    line.finish()
    let report = DecisionWorthReport(worths, of: plan)
    try answer.give(
      answer.wantsJSON
        ? report.json(answer.language).formatted() : report.text(answer.language, width: width))
  }

  /// Makes a report; a plan that does not pass the audit ends the command.
  private func audited<Report>(_ make: () throws -> Report) throws -> Report {
    do {
      return try make()
    } catch let error as AuditFailure {
      throw CommandFailure(
        refusing: error.report, of: try scenario.load(answer.voice).scenario, answer.language)
    }
  }

  private var width: Int { answer.file == nil ? Streams.outputWidth : PlanSummary.pageWidth }

  private func record(_ loaded: LoadedScenario, _ solver: String) -> RunRecord {
    RunRecord(
      version: ProgramVersion.text, solver: solver, gap: search.gap, timeLimit: search.timeLimit,
      threads: search.threads, settings: scenario.set, overrides: scenario.override,
      inputsHash: loaded.inputsHash, date: Clock.now())
  }
}
