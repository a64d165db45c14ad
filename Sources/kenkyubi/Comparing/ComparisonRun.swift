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
    let whatIf: WhatIf
    if let known = sides[0].known {
      whatIf = WhatIf(
        sides[0].scenario, known: known.outcome, search: PlanSearch(engine: engine), options: options)
    } else {
      steps.begin(sides[0].request.name)
      whatIf = try WhatIf(sides[0].scenario, search: PlanSearch(engine: engine), options: options)
    }
    let first = try side(0, whatIf.outcome, engine)
    var compared = [first]
    var results: [ComparedPair] = []
    var between = try BridgeSearch(whatIf) { try Self.check($0, $1, language) }
    for pair in pairs {
      let after = sides[pair.side]
      // Equal inputs are one scenario: solving it twice could only make two plans out of one answer.
      if let known = after.known {
        compared.append(try side(pair.side, known.outcome, engine))
      } else if pair.inputs.isSame {
        compared.append(try side(pair.side, whatIf.outcome, engine))
      } else {
        steps.begin(after.request.name)
        compared.append(try side(pair.side, whatIf.solve(after.scenario), engine))
      }
      let bridge = try between.bridge(
        to: after.scenario, compared[pair.side].solved.outcome, groups: pair.groups.count,
        scenario: pair.scenario
      ) { progress in
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

  private func side(_ index: Int, _ outcome: PlanOutcome, _ engine: GLPKEngine) throws -> ComparedSide {
    let side = sides[index]
    let question = side.known?.question ?? side.question(search, solver: engine.version)
    do {
      let solved = try SolvedRun(
        scenario: side.scenario, outcome: outcome, defaults: side.reading.defaultsUsed.map(DefaultUsed.init),
        run: RunRecord(question))
      return ComparedSide(
        letter: side.request.letter, name: side.request.name, solved: solved, inputs: side.reading.inputs)
    } catch {
      throw CommandFailure(refusing: error.report, of: side.scenario, voice.language)
    }
  }

  /// A plan on the way is audited like one that is shown.
  private static func check(_ scenario: Scenario, _ outcome: PlanOutcome, _ language: Language) throws {
    guard let plan = outcome.plan else { return }
    let claim = PlanClaim(objective: outcome.objective, bestBound: outcome.bestBound)
    let report = PlanAuditor.audit(plan, of: scenario, claimed: claim)
    guard report.isClean else { throw CommandFailure(refusing: report, of: scenario, language) }
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
