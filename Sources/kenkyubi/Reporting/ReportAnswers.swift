import Analyses
import Decomposition
import Documents
import GLPKBackend
import Planning
import Reports
import Wording

/// Answers that a report shows and that need solving again.
struct ReportAnswers {
  let search: SearchOptions
  let voice: VoiceOptions

  private var line: ProgressLine {
    ProgressLine(voice.language, isOn: search.showsProgress(voice), records: search.records)
  }

  /// Solves a scenario as it is, showing progress. Whoever calls listens to Ctrl-C.
  func first(_ scenario: Scenario, _ engine: GLPKEngine) throws -> WhatIf {
    let progress = line
    defer { progress.finish() }
    var options = PlanSearchOptions(
      relativeGap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
      shouldStop: { Interrupts.isRaised }, onProgress: { progress.show($0) })
    return try WhatIf(scenario, search: PlanSearch(engine: engine), options: options) {
      options.onProgress = { _ in }
      return options
    }
  }

  /// Steps that a report shows of the staircase.
  private static let steps = 6
  private static let resolution: Yen = 1_000_000

  /// Answers what is asked, each by solving variants. Once Ctrl-C has come no further question is begun.
  func answer(
    frontier: Bool, tornado: Bool, worths: Bool, of found: ReportSource.Found
  ) throws -> ReportMatter.Answers {
    var answers = ReportMatter.Answers()
    guard frontier || tornado || worths, !Interrupts.isRaised else { return answers }
    let whatIf = try found.whatIf ?? first(found.matter.scenario, GLPKEngine())
    let progress = line
    defer { progress.finish() }
    if frontier {
      let stairs = Staircase(whatIf, money: .cap, resolution: Self.resolution, count: Self.steps)
      answers.frontier = try stairs.frontier { progress.show(answered: $0, of: $1) }
    }
    if tornado, !Interrupts.isRaised {
      guard let folder = found.folder else {
        throw CommandFailure(.usage, Phrase.ReportHelp.folderChanged, voice.language)
      }
      let (ranges, _) = try folder.ranges(of: found.matter.defaults, voice.language)
      let analysis = SensitivityAnalysis(whatIf)
      answers.tornado = try analysis.tornado(ranges) { progress.show(answered: $0, of: $1) }
    }
    if worths, !Interrupts.isRaised { answers.worths = try self.worths(found.matter, whatIf, progress) }
    return answers
  }

  /// What each hire, measure and buyout gives that is not decided already, measured by solving without it.
  private func worths(
    _ matter: ReportMatter, _ whatIf: WhatIf, _ progress: ProgressLine
  ) throws -> [DecisionWorth] {
    guard let best = ProvenValue(matter.outcome) else { return [] }
    let decisions = PlanDecision.all(of: matter.plan).filter { decision in
      if case .support = decision { return false }
      return !matter.scenario.pins.contains(where: decision.isPrescribed)
    }
    var worths: [DecisionWorth] = []
    for (index, decision) in decisions.enumerated() where !Interrupts.isRaised {
      progress.show(answered: index, of: decisions.count)
      let loss = try whatIf.loss(without: decision, from: best)
      worths.append(DecisionWorth(decision: decision, loss: loss))
    }
    return worths
  }
}
