import Formulations
import LinearOptimization
import Planning

/// The search: relaxation, dives, neighbourhoods, tree; then the later stages.
struct StageSearch {
  let formulation: PlanFormulation
  let engine: any LinearProgramEngine
  let clock: SearchClock
  let threads: Int
  let relativeGap: Double
  /// Work limit of the tree.
  var nodeLimit = 100_000

  enum Ending { case closed, limited, infeasible }

  struct Result {
    let ending: Ending
    let stopReason: PlanOutcome.StopReason
    let values: [Double]?
    let objective: Double?
    let bound: Double?
    let history: [PlanOutcome.Incumbent]
  }

  func run(onProgress: @escaping @Sendable (SearchProgress) -> Void) throws -> Result {
    let structure = LinkingStructure(formulation)
    let firstPeriods = formulation.scenario.calendar.terms.map(\.periods.lowerBound)
    let pricings = formulation.scenario.researchers.indices.map {
      ResearcherPricing(
        block: PricingBlock(formulation, researcher: $0), firstPeriods: firstPeriods)
    }
    let generation = ColumnGeneration(
      pricings: pricings, structure: structure, threads: threads, clock: clock.limited(to: 0.92))
    let incumbent = Incumbent(
      formulation, clock: clock, step: ObjectiveStep(formulation), onProgress: onProgress)
    var final: [Double]?
    let ending = try engine.withSession(maximize: true) { session in
      let program = try MasterProgram(
        formulation, structure: structure, generation: generation, session: session)
      let ending = try explore(program, incumbent)
      program.generation.clock = clock
      if let values = incumbent.values { final = try LaterStages(program: program).improve(values) }
      return ending
    }
    return result(ending, incumbent, final)
  }

  private func explore(_ program: MasterProgram, _ incumbent: Incumbent) throws -> Ending {
    let root = NodeBounds(variables: program.root)
    try FirstPlans(program: program, incumbent: incumbent).run()
    switch try program.solve(root, onBound: incumbent.prove) {
    case .infeasible: return incumbent.values == nil ? .infeasible : .closed
    case .stopped, .failed: return .limited
    case .solved(_, let bound):
      incumbent.prove(bound)
      try Diving(program: program, incumbent: incumbent, prefersNoMeasure: true).run(from: root)
      if incumbent.gap <= relativeGap { return .closed }
      try Diving(program: program, incumbent: incumbent).run(from: root)
      if incumbent.gap <= relativeGap { return .closed }
      try Neighbourhoods(program: program, incumbent: incumbent, gap: relativeGap)
        .run(rounds: 600, patience: 60)
      if incumbent.gap <= relativeGap { return .closed }
      let tree = BranchAndPrice(
        program: program, incumbent: incumbent,
        branching: Branching(formulation: formulation, measures: program.measures),
        gap: relativeGap)
      switch try tree.run(root: root, rootBound: bound, nodeLimit: nodeLimit) {
      case .closed: return incumbent.values == nil ? .infeasible : .closed
      case .stopped, .worked: return .limited
      }
    }
  }

  private func result(_ ending: Ending, _ incumbent: Incumbent, _ final: [Double]?) -> Result {
    let isProven = ending == .closed || incumbent.gap <= relativeGap
    let clock = clock.limited(to: 0.92)
    let reason: PlanOutcome.StopReason =
      isProven || ending == .infeasible
      ? .gap : clock.isInterrupted ? .interrupt : clock.isOutOfTime ? .time : .work
    return Result(
      ending: ending == .infeasible ? .infeasible : isProven ? .closed : .limited, stopReason: reason,
      values: final ?? incumbent.values, objective: incumbent.values == nil ? nil : incumbent.objective,
      bound: incumbent.bound.isFinite ? incumbent.bound : nil, history: incumbent.history)
  }
}
