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
  /// Value that the question is about, see `PlanSearchOptions`.
  var goal: Double?
  /// What an earlier search left.
  var memory: SearchMemory?
  /// Whether what this one learns is wanted.
  var remembers = false
  /// Work limit of the tree.
  var nodeLimit = 100_000

  /// Share of the time for stage 1; the rest is for the later stages.
  static let firstStageShare = 0.92
  /// Share of the time for the root; what is left then is for a simple plan.
  static let rootShare = 0.6
  /// Gap above which people and hires are settled in turns, and in the end hires before people.
  static let diveGap = 0.01
  /// Gap above which posts are also exchanged: money is scarce, and whole posts do not carry what shares did.
  static let scarceGap = 0.03
  /// Exchanges of posts in a row that gain nothing before the proof goes on, where there are few people and where there are many;
  /// and in turns with it.
  static let hirePatience = (few: 40, many: 10, later: 10)
  /// People up to whom settling hires first takes no time worth counting, and the tree ends soon.
  static let fewPeople = 20
  /// People from which on, where money is scarce, there is no time for a second plan before people are settled for the first one's hires.
  static let manyPeople = 160
  /// Exchanges of posts tried for each plan once the proof is under way, and to carry half-days that a first plan lost to whole
  /// posts, where these are few.
  static let exchanges = 8
  static let needExchanges = 20
  static let mendable = 2.5
  /// Pricing rounds that tell about what each institution of a consortium gets.
  static let shareRounds = 3
  /// Neighbourhoods and nodes per turn, and neighbourhoods without gain after which only the tree goes on.
  static let neighbourhoodsPerTurn = 10
  /// Neighbourhoods before posts are exchanged: where money is scarce they gain most, and quickly.
  static let firstNeighbourhoods = 20
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
        learned = program.rootRecord.map { SearchMemory($0, program, values: values) }
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
    let simple = FirstPlans(program: program, incumbent: incumbent)
    let seedClock = program.generation.clock.limited(to: Self.rootShare)
    let seeds =
      memory
      ?? InstitutionSeeds(
        scenario: formulation.scenario, engine: engine, clock: seedClock, threads: threads
      ).memory()
    if seedClock.mustStop() { program.isHurried = true }
    let warm = seeds.map { WarmStart(memory: $0, program: program, incumbent: incumbent) }
    try warm?.loadColumns()
    if memory != nil {
      program.centre = warm?.duals
      warm?.offerPlan()
    }
    if incumbent.isSettled(within: relativeGap) { return .closed }
    var choices = MeasureSearch(
      program: program, incumbent: incumbent, gap: relativeGap, example: memory == nil ? nil : warm?.old)
    try simple.seed(choices.settledNode, from: warm?.duals)
    var people = PeopleFirst(program: program, incumbent: incumbent)
    people.needExchanges = Self.needExchanges
    people.mendable = Self.mendable
    let isSmall = formulation.scenario.researchers.count <= Self.fewPeople
    if isSmall { people.turnRounds = people.rounds }
    choices.isSmall = isSmall
    let isDivided = formulation.scenario.isDivided(from: InstitutionSeeds.leastPeople)
    if memory == nil && isDivided { try planApart(program, incumbent, people, choices.settledNode) }
    var coarse = try choices.begin(share: incumbent.values == nil ? Self.rootShare : 1)
    if case .stopped = coarse, incumbent.values == nil {
      program.isHurried = true
      try simple.dive()
      coarse = try choices.begin(share: 1)
    }
    if let ending = ending(coarse, incumbent) { return ending }
    remember(program)
    if incumbent.values == nil && memory != nil { try warm?.offerFewerPosts() }
    if incumbent.isSettled(within: relativeGap) { return .closed }
    // Institutions planned apart have a plan. Where money is scarce its hires matter more than other people, but the latter come soon
    // unless there are very many.
    let isSlow = formulation.scenario.researchers.count > Self.manyPeople && incumbent.gap > Self.scarceGap
    if !isDivided || (incumbent.gap > Self.diveGap && !isSlow) { try people.plan(choices.settledNode) }
    if incumbent.values == nil { try simple.dive() }
    if incumbent.isSettled(within: relativeGap) { return .closed }
    if incumbent.gap > (isSmall ? Self.diveGap : Self.scarceGap) { try people.alternate(choices.settledNode) }
    var thrift: Thrift?
    if incumbent.gap > Self.diveGap && isSmall {
      thrift = try hiresFirst(program, incumbent, choices.settledNode)
    }
    if incumbent.isSettled(within: relativeGap) { return .closed }
    if let ending = try sharpen(program, incumbent, &choices, people, thrift) { return ending }
    if let ending = ending(try choices.tighten(), incumbent) { return ending }
    remember(program)
    if incumbent.isSettled(within: relativeGap) { return .closed }
    people.exchanges = Self.exchanges
    people.gap = relativeGap
    try people.plan(choices.settledNode)
    if incumbent.isSettled(within: relativeGap) { return .closed }
    try people.alternate(choices.settledNode)
    if incumbent.isSettled(within: relativeGap) { return .closed }
    return try improve(program, incumbent, choices, thrift)
  }

  /// A plan before the relaxation is solved, from prices that tell what each institution gets. The relaxation goes on from them: a bound
  /// comes before a better plan.
  private func planApart(
    _ program: MasterProgram, _ incumbent: Incumbent, _ people: PeopleFirst, _ node: NodeBounds
  ) throws {
    _ = try program.solve(node, rounds: Self.shareRounds, tolerance: MeasureSearch.coarse)
    let prices = program.centre
    var quick = people
    quick.rounds = 1
    quick.needExchanges = 0
    try quick.plan(node)
    program.centre = prices
  }

  /// A bound without what was left open for speed, exchanges of posts where money is scarce, and a plan from a relaxation that
  /// knows of whole posts; `nil`: the search goes on. Where there are few people the tree sharpens the bound soon enough.
  private func sharpen(
    _ program: MasterProgram, _ incumbent: Incumbent, _ choices: inout MeasureSearch, _ people: PeopleFirst,
    _ thrift: Thrift?
  ) throws -> Ending? {
    if !choices.isSmall {
      if let ending = ending(try choices.sharpen(), incumbent) { return ending }
      remember(program)
      if incumbent.isSettled(within: relativeGap) { return .closed }
    }
    if incumbent.gap > Self.scarceGap {
      try exchangePosts(program, incumbent, choices, people, thrift)
    } else if !choices.isSmall && incumbent.gap > Self.diveGap {
      try people.alternate(choices.settledNode)
    }
    if incumbent.isSettled(within: relativeGap) { return .closed }
    if choices.isSmall { return nil }
    if let ending = ending(try choices.cut(), incumbent) { return ending }
    try people.plan(choices.settledNode)
    return incumbent.isSettled(within: relativeGap) ? .closed : nil
  }

  /// Where money is scarce: people and departments anew, then posts, then people for these posts, while that gains.
  private func exchangePosts(
    _ program: MasterProgram, _ incumbent: Incumbent, _ choices: MeasureSearch, _ people: PeopleFirst,
    _ thrift: Thrift?
  ) throws {
    var neighbourhoods = Neighbourhoods(
      program: program, incumbent: incumbent, gap: relativeGap, thrift: thrift)
    var exchange = HireExchange(program: program, incumbent: incumbent, gap: relativeGap)
    while true {
      let before = incumbent.objective
      try neighbourhoods.run(rounds: Self.firstNeighbourhoods)
      try exchange.run(
        choices.settledNode, patience: choices.isSmall ? Self.hirePatience.few : Self.hirePatience.many)
      try people.alternate(choices.settledNode)
      if !incumbent.isWorthAnother(since: before) { return }
    }
  }

  /// A plan whose hires are settled before people: better where money is scarce, because whole posts cannot carry what shares
  /// of posts did. Gives what hires bore meanwhile, for the dives that follow.
  private func hiresFirst(
    _ program: MasterProgram, _ incumbent: Incumbent, _ node: NodeBounds
  ) throws -> Thrift {
    _ = try program.solve(node, rounds: 60, tolerance: MeasureSearch.coarse)
    let thrift = Thrift(program)
    try Diving(program: program, incumbent: incumbent, thrift: thrift).run(from: node)
    return thrift
  }

  /// How the search ends when a relaxation over all plans left came out so; `nil`: it goes on.
  private func ending(_ outcome: ColumnGeneration.Outcome, _ incumbent: Incumbent) -> Ending? {
    switch outcome {
    // A plan in hand contradicts the proof: numerical trouble, and nothing is proven.
    case .infeasible: incumbent.values == nil ? .infeasible : .limited
    case .stopped: .limited
    case .failed(let words): .failed(words)
    case .solved: nil
    }
  }

  /// Takes the root down, which stands solved.
  private func remember(_ program: MasterProgram) {
    if remembers { program.rootRecord = RootRecord(program) }
  }

  private func improve(
    _ program: MasterProgram, _ incumbent: Incumbent, _ choices: MeasureSearch, _ known: Thrift?
  ) throws -> Ending {
    let thrift =
      incumbent.gap > Self.diveGap ? try hiresFirst(program, incumbent, choices.settledNode) : known
    if incumbent.isSettled(within: relativeGap) { return .closed }
    let tree = BranchAndPrice(
      program: program, incumbent: incumbent, branching: Branching(program: program), gap: relativeGap,
      thrift: thrift, roots: choices.roots)
    var neighbourhoods = Neighbourhoods(
      program: program, incumbent: incumbent, gap: relativeGap, thrift: thrift)
    var exchange = HireExchange(program: program, incumbent: incumbent, gap: relativeGap, turn: 1)
    var idle = 0
    while !incumbent.isSettled(within: relativeGap) {
      if idle < Self.patience {
        let before = incumbent.objective
        try neighbourhoods.run(rounds: Self.neighbourhoodsPerTurn)
        if incumbent.gap > Self.diveGap {
          try exchange.run(choices.settledNode, patience: Self.hirePatience.later)
        }
        idle = incumbent.objective > before + 1e-6 ? 0 : idle + Self.neighbourhoodsPerTurn
        if incumbent.isSettled(within: relativeGap) { break }
      }
      switch try tree.run(nodes: Self.nodesPerTurn) {
      case .closed: return incumbent.values == nil ? .infeasible : .closed
      case .stopped, .worked: return .limited
      case .open: if tree.solved >= nodeLimit { return .limited }
      }
    }
    return .closed
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
