import Formulations
import LinearOptimization
import Planning

/// The search: relaxation, cuts, dives; then neighbourhoods and the tree in turns; then the later stages.
struct StageSearch {
  let formulation: PlanFormulation
  let engine: any LinearProgramEngine
  let clock: SearchClock
  let threads: Int
  let relativeGap: Double
  /// What an earlier search left.
  var memory: SearchMemory?
  /// Whether what this one learns is wanted.
  var remembers = false
  /// Work limit of the tree.
  var nodeLimit = 100_000

  /// Share of the time for stage 1; the rest is for the later stages.
  static let firstStageShare = 0.92
  /// Rounds of cuts at the root: the first settles most posts, later ones move the bound by less than 0.1 %.
  static let cutRounds = 3
  /// Relative distance of bound and value at which the root's relaxation is good enough to round.
  static let coarse = 1e-3
  /// Share of the time for the root; what is left then is for a simple plan.
  static let rootShare = 0.6
  /// Variables of the compact program from which on the root takes so long that a simple plan comes first.
  static let largeProgram = 40_000
  /// Gap above which hires are also settled before people: that takes longer, and is better where money is scarce.
  static let diveGap = 0.01
  /// Neighbourhoods and nodes per turn, and neighbourhoods without gain after which only the tree goes on.
  static let neighbourhoodsPerTurn = 10
  static let nodesPerTurn = 20
  static let patience = 40

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
      formulation, clock: clock, step: ObjectiveStep(formulation), onProgress: onProgress)
    var final: [Double]?
    var learned: SearchMemory?
    let ending = try engine.withSession(maximize: true) { session in
      let program = try MasterProgram(
        formulation, structure: structure, generation: generation, engine: engine, session: session)
      let ending = try explore(program, incumbent)
      program.generation.clock = clock
      if let values = incumbent.values {
        learned = program.rootRecord.map { SearchMemory($0, program, values: values) }
        final = try LaterStages(program: program).improve(values)
      }
      return ending
    }
    var result = result(ending, incumbent, final)
    result.memory = learned
    return result
  }

  private func explore(_ program: MasterProgram, _ incumbent: Incumbent) throws -> Ending {
    let root = NodeBounds(variables: program.root)
    let simple = FirstPlans(program: program, incumbent: incumbent)
    try simple.seed()
    if program.isInteger.count > Self.largeProgram { try simple.dive() }
    let warm = memory.map { WarmStart(memory: $0, program: program, incumbent: incumbent) }
    try warm?.loadPlans()
    var coarse = try coarseRoot(program, incumbent, from: warm?.duals, share: Self.rootShare)
    if case .stopped = coarse, incumbent.values == nil {
      try simple.dive()
      coarse = try coarseRoot(program, incumbent, from: nil, share: 1)
    }
    switch coarse {
    case .infeasible: return incumbent.values == nil ? .infeasible : .limited
    case .stopped: return .limited
    case .failed(let words): return .failed(words)
    case .solved(_, let bound): incumbent.prove(bound)
    }
    remember(program)
    try warm?.offerPlan()
    if incumbent.gap <= relativeGap { return .closed }
    let people = PeopleFirst(program: program, incumbent: incumbent)
    try people.run(root)
    if incumbent.gap <= relativeGap { return .closed }
    if incumbent.values == nil { try simple.dive() }
    switch try program.solve(root, onBound: incumbent.prove) {
    // A plan in hand contradicts the proof: numerical trouble, and nothing is proven.
    case .infeasible: return incumbent.values == nil ? .infeasible : .limited
    case .stopped: return .limited
    case .failed(let words): return .failed(words)
    case .solved(_, let bound): incumbent.prove(bound)
    }
    remember(program)
    if incumbent.gap <= relativeGap { return .closed }
    try people.alternate(root)
    if incumbent.gap <= relativeGap { return .closed }
    _ = try program.solve(root, tolerance: Self.coarse, cutRounds: Self.cutRounds, onBound: incumbent.prove)
    program.thrift = Thrift(program)
    remember(program)
    return try improve(program, incumbent, root: root)
  }

  /// Takes the root down, which stands solved.
  private func remember(_ program: MasterProgram) {
    if remembers { program.rootRecord = RootRecord(program) }
  }

  /// The root's relaxation, good enough to round, within a share of the time while there is no plan.
  private func coarseRoot(
    _ program: MasterProgram, _ incumbent: Incumbent, from first: MasterDuals?, share: Double
  ) throws -> ColumnGeneration.Outcome {
    let whole = program.generation.clock
    defer { program.generation.clock = whole }
    if incumbent.values == nil { program.generation.clock = whole.limited(to: share) }
    return try program.solve(
      NodeBounds(variables: program.root), tolerance: Self.coarse, from: first, onBound: incumbent.prove)
  }

  private func improve(
    _ program: MasterProgram, _ incumbent: Incumbent, root: NodeBounds
  ) throws -> Ending {
    if incumbent.gap > Self.diveGap {
      try Diving(program: program, incumbent: incumbent, prefersNoMeasure: true).run(from: root)
      if incumbent.gap <= relativeGap { return .closed }
      try Diving(program: program, incumbent: incumbent, skipsNoMeasure: true).run(from: root)
    }
    let tree = BranchAndPrice(
      program: program, incumbent: incumbent,
      branching: Branching(program: program), gap: relativeGap, root: root, rootBound: incumbent.bound)
    var neighbourhoods = Neighbourhoods(program: program, incumbent: incumbent, gap: relativeGap)
    var idle = 0
    while incumbent.gap > relativeGap {
      if idle < Self.patience {
        let before = incumbent.objective
        try neighbourhoods.run(rounds: Self.neighbourhoodsPerTurn)
        idle = incumbent.objective > before + 1e-6 ? 0 : idle + Self.neighbourhoodsPerTurn
        if incumbent.gap <= relativeGap { break }
      }
      switch try tree.run(nodes: Self.nodesPerTurn) {
      case .closed: return incumbent.values == nil ? .infeasible : .closed
      case .stopped, .worked: return .limited
      case .open: if tree.solved >= nodeLimit { return .limited }
      }
    }
    return .closed
  }

  private func result(_ ending: Ending, _ incumbent: Incumbent, _ final: [Double]?) -> Result {
    let values = final ?? incumbent.values
    let objective = values.map { max(incumbent.objective, incumbent.objective(of: $0)) }
    let bound = incumbent.bound.isFinite ? incumbent.bound : nil
    func made(_ ending: Ending, _ reason: PlanOutcome.StopReason) -> Result {
      Result(
        ending: ending, stopReason: reason, values: values, objective: objective, bound: bound,
        history: incumbent.history)
    }
    if case .infeasible = ending { return made(.infeasible, .gap) }
    if values != nil, incumbent.gap <= relativeGap + Incumbent.tolerance { return made(.closed, .gap) }
    if case .failed = ending { return made(ending, .failure) }
    let clock = clock.limited(to: Self.firstStageShare)
    return made(.limited, clock.isInterrupted ? .interrupt : clock.isOutOfTime ? .time : .work)
  }
}
