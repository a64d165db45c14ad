import Analyses
import Auditing
import Decomposition
import GLPKBackend
import Planning
import Reports
import ScenarioFiles
import Wording

/// Solves the sides of a comparison and what lies between them.
struct ComparisonRun {
  let sides: [ReadSide]
  let search: SearchOptions
  let voice: VoiceOptions
  /// Whether the difference is told change by change.
  let hasBridge: Bool

  /// - Throws: as `PlanSearch.solve`; `CommandFailure` when a plan does not pass the audit.
  func comparison() throws -> Comparison {
    do {
      return try solved()
    } catch let refusal as PlanAuditor.Refusal {
      throw CommandFailure(refusing: refusal.report, of: refusal.scenario, voice.language)
    }
  }

  private func solved() throws -> Comparison {
    let language = voice.language
    let pairs = sides.indices.dropFirst().map {
      PairPlan(sides[0], sides[$0], side: $0, hasBridge: hasBridge, language)
    }
    let engine = GLPKEngine()
    let steps = StepProgress(
      language, isOn: search.showsProgress(voice),
      count: pairs.reduce(sides.count) { $0 + BridgeSearch.solveCount(groups: $1.groups.count) },
      records: search.records)
    defer { steps.finish() }
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let options = PlanSearchOptions(
      relativeGap: search.gap, timeLimit: search.timeLimit, threads: search.threads,
      shouldStop: { Interrupts.isRaised }, onProgress: { steps.show($0) })
    let planner = PlanSearch(engine: engine)
    let whatIf: WhatIf
    if let known = sides[0].known {
      whatIf = WhatIf(
        known: try ApprovedOutcome(known.outcome, of: sides[0].scenario), search: planner, options: options)
    } else {
      steps.begin(sides[0].request.name)
      whatIf = try WhatIf(sides[0].scenario, search: planner, options: options)
    }
    var compared = [side(0, whatIf.approved, engine)]
    var results: [ComparedPair] = []
    var between = BridgeSearch(whatIf)
    for pair in pairs {
      let after = sides[pair.side]
      let solved: ApprovedOutcome
      // Equal inputs are one scenario: solving it twice could only make two plans out of one answer.
      if let known = after.known {
        solved = try ApprovedOutcome(known.outcome, of: after.scenario)
      } else if pair.inputs.isSame {
        solved = try ApprovedOutcome(whatIf.outcome, of: after.scenario)
      } else {
        steps.begin(after.request.name)
        solved = try whatIf.approvedOutcome(of: after.scenario)
      }
      compared.append(side(pair.side, solved, engine))
      let bridge = try between.bridge(to: solved, groups: pair.groups.count, scenario: pair.scenario) {
        progress in
        steps.begin(
          Phrase.CompareCommand.between(
            sides[0].request.letter, after.request.letter,
            Phrase.joined(
              progress.groups.map { Self.name(pair.groups[$0].label) }, by: Phrase(verbatim: " + "))))
      }
      results.append(ComparedPair(side: pair.side, inputs: pair.inputs, groups: pair.groups, bridge: bridge))
    }
    return Comparison(sides: compared, pairs: results)
  }

  private func side(_ index: Int, _ approved: ApprovedOutcome, _ engine: GLPKEngine) -> ComparedSide {
    let side = sides[index]
    let question = side.known?.question ?? side.question(search, solver: engine.version)
    let solved = SolvedRun(
      approved, defaults: side.reading.defaultsUsed.map(DefaultUsed.init), run: RunRecord(question))
    return ComparedSide(
      letter: side.request.letter, name: side.request.name, solved: solved, inputs: side.reading.inputs)
  }

  private static func name(_ label: ChangeGroup.Label) -> Phrase {
    switch label {
    case .with(let change): Phrase.Bridge.with(change)
    case .without(let change): Phrase.Bridge.without(change)
    case .part(let path): Phrase(verbatim: path)
    case .order: Phrase.Bridge.order
    case .all: Phrase.Bridge.all
    }
  }
}
