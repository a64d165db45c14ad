import Formulations
import LinearOptimization
import Planning

/// The search: stage 1 from beginning to end (``SearchStrategy``), then the later stages, and how it all came out.
struct StageSearch {
  let formulation: PlanFormulation
  let engine: any LinearProgramEngine
  let clock: SearchClock
  let threads: Int
  let relativeGap: Double
  /// Value that the question is about, see `PlanSearchOptions`.
  var goal: Double?
  /// What an earlier search left.
  var memory: SearchMemory?
  /// Whether what this one learns is wanted.
  var remembers = false
  /// As in `PlanSearchOptions`.
  var compactNodes = 0
  /// Work limit of the tree.
  var nodeLimit = 100_000

  /// Share of the time for stage 1; the rest is for the later stages.
  static let firstStageShare = 0.92
  /// Share of the time for the root; what is left then is for a simple plan.
  static let rootShare = 0.6

  enum Ending {
    case closed
    case limited
    case infeasible
    /// The solver failed where the search cannot go round it; its words.
    case failed(String)
  }

  struct Result {
    let ending: Ending
    let stopReason: PlanOutcome.StopReason
    let values: [Double]?
    let objective: Double?
    let bound: Double?
    let history: [PlanOutcome.Incumbent]
    /// For the next search; `nil` when this one did not get so far.
    var memory: SearchMemory?
  }

  func run(onProgress: @escaping @Sendable (SearchProgress) -> Void) throws -> Result {
    let structure = LinkingStructure(formulation)
    let generation = ColumnGeneration(
      pricings: GroupPricing.all(formulation, blocks: structure.blocks), structure: structure,
      threads: threads, clock: clock.limited(to: Self.firstStageShare))
    let incumbent = Incumbent(
      formulation, clock: clock, step: ObjectiveStep(formulation), goal: goal, onProgress: onProgress)
    var final: [Double]?
    var learned: SearchMemory?
    var isHurried = false
    let ending = try engine.withSession(maximize: true) { session in
      let program = try MasterProgram(
        formulation, structure: structure, generation: generation, engine: engine, session: session)
      let ending = try explore(program, incumbent)
      program.generation.clock = clock
      if let values = incumbent.values {
        learned =
          program.rootRecord.map { SearchMemory($0, program, values: values) }
          ?? memory?.with(plan: values, of: formulation.model)
        final = goal == nil ? try LaterStages(program: program).improve(values) : values
        // The later stages may have ended for want of time.
        if clock.mustStop() { program.isHurried = true }
      }
      isHurried = program.isHurried
      return ending
    }
    var result = result(ending, incumbent, final, isHurried)
    result.memory = learned
    return result
  }

  private func explore(_ program: MasterProgram, _ incumbent: Incumbent) throws -> Ending {
    let warm = try recall(program, incumbent)
    if incumbent.isSettled(within: relativeGap) { return .closed }
    return try SearchStrategy(search: self, program: program, incumbent: incumbent, warm: warm).run()
  }

  /// Brings in what an earlier search left, its plan included, or else what the institutions' own relaxations teach; `nil` where
  /// there is neither.
  private func recall(_ program: MasterProgram, _ incumbent: Incumbent) throws -> WarmStart? {
    let clock = program.generation.clock.limited(to: Self.rootShare)
    let seeds =
      memory
      ?? InstitutionSeeds(
        scenario: formulation.scenario, engine: engine, clock: clock, threads: threads
      ).memory()
    if clock.mustStop() { program.isHurried = true }
    let warm = seeds.map { WarmStart(memory: $0, program: program, incumbent: incumbent) }
    if memory != nil, let warm {
      try warm.settle(within: relativeGap)
      if incumbent.isSettled(within: relativeGap) { return warm }
      program.centre = warm.duals
    }
    try warm?.loadColumns()
    return warm
  }

  /// - Parameter isHurried: whether the clock decided what was tried; what was proven holds, but may not come out the same again.
  private func result(_ ending: Ending, _ incumbent: Incumbent, _ final: [Double]?, _ isHurried: Bool)
    -> Result
  {
    let values = final ?? incumbent.values
    let objective = values.map { max(incumbent.objective, incumbent.objective(of: $0)) }
    let bound = incumbent.bound.isFinite ? incumbent.bound : nil
    func made(_ ending: Ending, _ reason: PlanOutcome.StopReason) -> Result {
      Result(
        ending: ending, stopReason: reason, values: values, objective: objective, bound: bound,
        history: incumbent.history)
    }
    if case .infeasible = ending { return made(.infeasible, .gap) }
    if values != nil, incumbent.gap <= relativeGap + Incumbent.tolerance {
      return made(.closed, !isHurried ? .gap : clock.isInterrupted ? .interrupt : .time)
    }
    if incumbent.isSettled(within: relativeGap) { return made(.limited, .goal) }
    if case .failed = ending { return made(ending, .failure) }
    let clock = clock.limited(to: Self.firstStageShare)
    return made(.limited, clock.isInterrupted ? .interrupt : clock.isOutOfTime ? .time : .work)
  }
}
