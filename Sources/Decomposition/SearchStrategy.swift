import Formulations
import LinearOptimization
import Planning

/// Stage 1 as a sequence of phases: relaxation, plans, cuts, better plans; then neighbourhoods and the tree in turns.
///
/// After each phase the search ends where the gap is reached or the question answered.
final class SearchStrategy {
  private let search: StageSearch
  private let program: MasterProgram
  private let incumbent: Incumbent
  /// What an earlier search left, or the institutions' own.
  private let warm: WarmStart?
  private let simple: FirstPlans
  private var choices: MeasureSearch
  private var people: PeopleFirst
  /// What hires bore when they were last settled before people, for the dives that follow; `nil`: they have not been.
  private var thrift: Thrift?
  /// Whether there are few people, and so relaxations take no time worth counting.
  private let isSmall: Bool
  /// Whether institutions are planned apart.
  private let isDivided: Bool

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
  /// How many times wider than the gap asked for the gap of an earlier plan may be for a better bound to be worth while.
  static let nearlySettled = 2.0
  /// Gap of an earlier plan above which people are not settled at its prices.
  static let farOff = 0.05
  /// Pricing rounds that tell about what each institution of a consortium gets.
  static let shareRounds = 3
  /// Neighbourhoods and nodes per turn, and neighbourhoods without gain after which only the tree goes on.
  static let neighbourhoodsPerTurn = 10
  /// Neighbourhoods before posts are exchanged: where money is scarce they gain most, and quickly.
  static let firstNeighbourhoods = 20
  static let nodesPerTurn = 20
  static let patience = 40
  /// Nodes of the tree after which branch and cut on a small program is tried once more, and how many times longer than at first.
  static let nodesBeforeWhole = 300
  static let compactPatience = 10

  /// - Parameter warm: its columns are in the master, and its plan has been offered.
  init(search: StageSearch, program: MasterProgram, incumbent: Incumbent, warm: WarmStart?) {
    self.search = search
    self.program = program
    self.incumbent = incumbent
    self.warm = warm
    let scenario = search.formulation.scenario
    isSmall = scenario.researchers.count <= Self.fewPeople
    isDivided = scenario.isDivided(from: InstitutionSeeds.leastPeople)
    simple = FirstPlans(program: program, incumbent: incumbent)
    choices = MeasureSearch(
      program: program, incumbent: incumbent, gap: search.relativeGap,
      example: search.memory == nil ? nil : warm?.old)
    choices.isSmall = isSmall
    people = PeopleFirst(program: program, incumbent: incumbent)
    people.needExchanges = Self.needExchanges
    people.mendable = Self.mendable
    if isSmall { people.turnRounds = people.rounds }
  }

  private var gap: Double { search.relativeGap }
  private var isSettled: Bool { incumbent.isSettled(within: gap) }
  /// Where plans are looked for.
  private var node: NodeBounds { choices.settledNode }

  /// Runs the phases until one ends the search, or it is settled.
  func run() throws -> StageSearch.Ending {
    let phases = [
      relax, plan, searchWhole, planScarce, sharpen, exchangeOrAlternate, cut, tighten, planFinely, alternate,
      settleHiresFirst,
    ]
    for phase in phases {
      if let ending = try phase() { return ending }
      if isSettled { return .closed }
    }
    return try prove()
  }

  /// The relaxation, good enough to round; where it takes too much of the time, a simple plan before its end.
  private func relax() throws -> StageSearch.Ending? {
    try simple.seed(node, from: warm?.duals)
    if search.memory != nil, let warm {
      try planAgain(warm)
      if isSettled { return nil }
    }
    if search.memory == nil && isDivided { try planApart() }
    var coarse = try choices.begin(share: incumbent.values == nil ? StageSearch.rootShare : 1)
    if case .stopped = coarse, incumbent.values == nil {
      program.isHurried = true
      try simple.dive()
      coarse = try choices.begin(share: 1)
    }
    if let ending = ending(coarse) { return ending }
    remember()
    return nil
  }

  /// What an earlier search left, without a relaxation: where its plan is near, a bound that knows of measures, else people settled anew
  /// from its columns. Under a plan that is far off its prices say little.
  private func planAgain(_ warm: WarmStart) throws {
    if incumbent.gap <= Self.nearlySettled * gap {
      choices.look()
    } else if incumbent.values == nil || incumbent.gap <= Self.farOff,
      let settled = try people.settle(node), let plan = try warm.settlePosts(settled.bounds.variables)
    {
      incumbent.offer(plan)
    }
  }

  /// A plan before the relaxation is solved, from prices that tell what each institution gets. The relaxation goes on from them: a bound
  /// comes before a better plan.
  private func planApart() throws {
    let node = node
    _ = try program.solve(node, rounds: Self.shareRounds, tolerance: MeasureSearch.coarse)
    let prices = program.centre
    var quick = people
    quick.rounds = 1
    quick.needExchanges = 0
    try quick.plan(node)
    program.centre = prices
  }

  /// A plan of people first, failing that a simple one.
  private func plan() throws -> StageSearch.Ending? {
    // Institutions planned apart have a plan. Where money is scarce its hires matter more than other people, but the latter come soon
    // unless there are very many.
    let isSlow =
      search.formulation.scenario.researchers.count > Self.manyPeople && incumbent.gap > Self.scarceGap
    if !isDivided || (incumbent.gap > Self.diveGap && !isSlow) { try people.plan(node) }
    if incumbent.values == nil { try simple.dive() }
    return nil
  }

  /// Branch and cut on the whole program, where that is small.
  private func searchWhole() throws -> StageSearch.Ending? {
    try searchWhole(nodes: search.compactNodes)
    return nil
  }

  private func searchWhole(nodes: Int) throws {
    try CompactSearch(program: program, incumbent: incumbent, gap: gap, nodes: nodes).run()
  }

  /// Where money seems scarce: people and hires in turns, and where there are few people hires first.
  private func planScarce() throws -> StageSearch.Ending? {
    if incumbent.gap > (isSmall ? Self.diveGap : Self.scarceGap) { try people.alternate(node) }
    return isSmall ? try settleHiresFirst() : nil
  }

  /// A bound without what was left open for speed. Where there are few people the tree sharpens it soon enough.
  private func sharpen() throws -> StageSearch.Ending? {
    if isSmall { return nil }
    if let ending = ending(try choices.sharpen()) { return ending }
    remember()
    return nil
  }

  /// Exchanges of posts where money is scarce, else people and hires in turns.
  private func exchangeOrAlternate() throws -> StageSearch.Ending? {
    if incumbent.gap > Self.scarceGap {
      try exchangePosts()
    } else if !isSmall && incumbent.gap > Self.diveGap {
      try people.alternate(node)
    }
    return nil
  }

  /// Where money is scarce: people and departments anew, then posts, then people for these posts, while that gains.
  private func exchangePosts() throws {
    var neighbourhoods = Neighbourhoods(program: program, incumbent: incumbent, gap: gap, thrift: thrift)
    var exchange = HireExchange(program: program, incumbent: incumbent, gap: gap)
    while true {
      let before = incumbent.objective
      try neighbourhoods.run(rounds: Self.firstNeighbourhoods)
      try exchange.run(node, patience: isSmall ? Self.hirePatience.few : Self.hirePatience.many)
      try people.alternate(node)
      if !incumbent.isWorthAnother(since: before) { return }
    }
  }

  /// A plan from a relaxation that knows of whole posts.
  private func cut() throws -> StageSearch.Ending? {
    if isSmall { return nil }
    if let ending = ending(try choices.cut()) { return ending }
    try people.plan(node)
    return nil
  }

  /// The bound of all choices of measures, as exactly as the gap asks.
  private func tighten() throws -> StageSearch.Ending? {
    if let ending = ending(try choices.tighten()) { return ending }
    remember()
    return nil
  }

  /// A plan from that relaxation, with exchanges of posts.
  private func planFinely() throws -> StageSearch.Ending? {
    people.exchanges = Self.exchanges
    people.gap = gap
    try people.plan(node)
    return nil
  }

  private func alternate() throws -> StageSearch.Ending? {
    try people.alternate(node)
    return nil
  }

  /// Where the gap is still wide, a plan whose hires are settled before people: better where money is scarce, because whole posts
  /// cannot carry what shares of posts did.
  private func settleHiresFirst() throws -> StageSearch.Ending? {
    guard incumbent.gap > Self.diveGap else { return nil }
    let node = node
    _ = try program.solve(node, rounds: 60, tolerance: MeasureSearch.coarse)
    let thrift = Thrift(program)
    self.thrift = thrift
    try Diving(program: program, incumbent: incumbent, thrift: thrift).run(from: node)
    return nil
  }

  /// Neighbourhoods, exchanges of posts and the tree in turns, to the end.
  private func prove() throws -> StageSearch.Ending {
    let tree = BranchAndPrice(
      program: program, incumbent: incumbent, branching: Branching(program: program), gap: gap,
      thrift: thrift, roots: choices.roots)
    var neighbourhoods = Neighbourhoods(program: program, incumbent: incumbent, gap: gap, thrift: thrift)
    var exchange = HireExchange(program: program, incumbent: incumbent, gap: gap, turn: 1)
    var idle = 0
    var isWholeOwed = true
    while !isSettled {
      if isWholeOwed && tree.solved >= Self.nodesBeforeWhole {
        isWholeOwed = false
        try searchWhole(nodes: Self.compactPatience * search.compactNodes)
        if isSettled { break }
      }
      if idle < Self.patience {
        let before = incumbent.objective
        try neighbourhoods.run(rounds: Self.neighbourhoodsPerTurn)
        if incumbent.gap > Self.diveGap { try exchange.run(node, patience: Self.hirePatience.later) }
        idle = incumbent.objective > before + 1e-6 ? 0 : idle + Self.neighbourhoodsPerTurn
        if isSettled { break }
      }
      switch try tree.run(nodes: Self.nodesPerTurn) {
      case .closed: return incumbent.values == nil ? .infeasible : .closed
      case .stopped, .worked: return .limited
      case .open: if tree.solved >= search.nodeLimit { return .limited }
      }
    }
    return .closed
  }

  /// How the search ends when a relaxation over all plans left came out so; `nil`: it goes on.
  private func ending(_ outcome: ColumnGeneration.Outcome) -> StageSearch.Ending? {
    switch outcome {
    // A plan in hand contradicts the proof: numerical trouble, and nothing is proven.
    case .infeasible: incumbent.values == nil ? .infeasible : .limited
    case .stopped: .limited
    case .failed(let words): .failed(words)
    case .solved: nil
    }
  }

  /// Takes the root down, which stands solved.
  private func remember() {
    if search.remembers { program.rootRecord = RootRecord(program) }
  }
}
