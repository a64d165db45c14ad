import Formulations
import LinearOptimization
import Planning

/// The choices of measures that the search has to look at: the one that it settled on, and those that may yet be better.
///
/// It begins without the open measures, because most cost more than they save; the prices found so tell which choices may be
/// better (``MeasureTree``). The greatest bound of all choices is that of the search.
struct MeasureSearch {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Relative gap at which the search may end.
  let gap: Double
  /// Whether relaxations take no time worth counting.
  var isSmall = false
  private let whole: NodeBounds
  private let open: [Int]
  /// The choice settled on; `nil`: the search cannot tell choices apart and looks at all at once.
  var settled: MeasureTree.Choice? = [:]
  /// All plans with that choice, and their bound.
  var region: NodeBounds
  var bound = Double.infinity
  /// Value of its relaxation.
  var value = -Double.infinity
  /// The other choices that may be better, the greatest bound first.
  var others: [MeasureTree.Leaf] = []
  /// Whether ``others`` is all that may be better. Without a plan nothing can be left out, and only few choices are listed.
  private var areOthersKnown = false
  /// The least bound that any prices have proven for a choice.
  var known: [MeasureTree.Choice: Double] = [:]
  /// How exactly the relaxation of a choice is solved.
  var tolerances: [MeasureTree.Choice: Double] = [:]
  /// Periods by which its measures come later than they could, because the money does not suffice for more.
  private var delay = 0
  /// Prices of its last relaxation; those of plans that were sought since belong to other bounds.
  private var prices: MasterDuals?

  /// Relative distance of bound and value at which a relaxation is good enough to round.
  static let coarse = 1e-3
  /// The same once a bound without what was left open for speed is wanted.
  static let fine = 2.5e-4
  /// Pricing rounds between two rounds of cuts.
  static let rounds = 100
  /// Choices up to which all are listed while there is no plan.
  static let few = 64

  /// - Parameter example: a plan whose measures are the first choice; `nil`: none is adopted.
  init(program: MasterProgram, incumbent: Incumbent, gap: Double, example: [Double]? = nil) {
    self.program = program
    self.incumbent = incumbent
    self.gap = gap
    whole = NodeBounds(variables: program.root)
    open = program.measures.open(program.root)
    region = whole
    if open.count > MeasureTree.limit {
      settled = nil
      return
    }
    var choice: MeasureTree.Choice = [:]
    if let values = incumbent.values ?? example {
      for measure in open { choice[measure] = program.measures.adoption(measure, values) }
    }
    settle(choice, program.measures.decided(choice, open, whole))
  }

  private mutating func settle(_ choice: MeasureTree.Choice?, _ node: NodeBounds) {
    settled = choice
    region = node
    prices = nil
    delay = 0
    bound = .infinity
    value = -.infinity
  }

  mutating func settle(on leaf: MeasureTree.Leaf) throws {
    settle(leaf.choice, leaf.node)
    bound = leaf.bound
    delay = try leastDelay(leaf.node)
  }

  /// Where plans of the settled choice are looked for.
  var settledNode: NodeBounds { program.measures.settled(region, delay: delay) }

  /// What is left for the tree: together all plans that may be better than the one in hand.
  var roots: [(node: NodeBounds, bound: Double)] {
    let unknown = settled == nil || areOthersKnown || open.isEmpty ? [] : [(whole, incumbent.bound)]
    return [(region, bound)] + others.map { ($0.node, $0.bound) } + unknown
  }

  /// The relaxation of the settled choice, good enough to round.
  ///
  /// - Parameter share: of the time.
  mutating func begin(share: Double) throws -> ColumnGeneration.Outcome {
    let clock = program.generation.clock
    program.generation.clock = clock.limited(to: share)
    defer { program.generation.clock = clock }
    let outcome = try solve(tolerance: Self.coarse, cutRounds: 0)
    if case .solved = outcome, let duals = program.centre {
      incumbent.prove(program.generation.bound(program.master, at: duals, bounds: program.root))
      if incumbent.isSettled(within: gap) { return outcome }
      update()
    }
    return outcome
  }

  /// Bounds all choices at the present prices, before any relaxation.
  mutating func look() {
    guard let duals = program.centre else { return }
    var bounds = region.variables
    program.measures.propagate(&bounds)
    let proven = program.generation.bound(program.master, at: duals, bounds: bounds)
    guard proven.isFinite else { return }
    bound = min(bound, proven)
    update()
  }

  /// The relaxation of the settled choice more exactly, without cuts yet.
  mutating func sharpen() throws -> ColumnGeneration.Outcome {
    let outcome = try solve(tolerance: Self.fine, cutRounds: 0)
    if case .solved = outcome { update() }
    return outcome
  }

  /// The relaxation of the settled choice with one round of cuts, good enough to round.
  mutating func cut() throws -> ColumnGeneration.Outcome {
    try solve(tolerance: Self.coarse, cutRounds: 1)
  }

  /// The first delay within a year at which a relaxation has a point: early measures cost running money for longer.
  private func leastDelay(_ node: NodeBounds) throws -> Int {
    for delay in 0..<max(1, 12 / program.formulation.scenario.calendar.periodMonths) {
      let outcome = try program.solve(
        program.measures.settled(node, delay: delay), rounds: Self.rounds, tolerance: Self.coarse)
      if case .solved = outcome, program.master.violation <= 1e-6 { return delay }
      if program.generation.clock.mustStop() { break }
    }
    return 0
  }

  /// The relaxation of the settled choice; where there is no plan with that choice, of the next one. `.infeasible` speaks of all
  /// choices.
  mutating func solve(tolerance: Double, cutRounds: Int) throws -> ColumnGeneration.Outcome {
    while true {
      let outcome = try program.solve(
        region, rounds: Self.rounds, tolerance: tolerance, cutRounds: cutRounds, from: prices)
      prices = program.centre
      if case .infeasible = outcome, try settleOnNext() { continue }
      if case .solved(let objective, let proven) = outcome {
        value = objective
        bound = min(bound, proven)
        tolerances[settled ?? [:]] = tolerance
      }
      return outcome
    }
  }

  /// Leaves the settled choice, which no plan makes, for the one of greatest bound, or for all at once where others are not known;
  /// `false` when all choices have been looked at.
  private mutating func settleOnNext() throws -> Bool {
    guard let choice = settled, !open.isEmpty else { return false }
    // Other prices must not bring it back.
    known[choice] = -.infinity
    if areOthersKnown, let next = others.first {
      others.removeFirst()
      try settle(on: next)
    } else {
      settle(nil, whole)
    }
    return true
  }

  /// Looks at the other choices at the present prices, and proves the bound of all together.
  mutating func update() {
    guard settled != nil, let duals = program.centre else {
      incumbent.prove(bound)
      return
    }
    guard incumbent.values != nil || count <= Self.few else { return }
    others = rebounded(at: duals)
    areOthersKnown = true
    incumbent.prove(max(bound, others.first?.bound ?? -.infinity))
  }

  /// How many choices there are.
  private var count: Int {
    open.reduce(1) { $0 * (1 + program.measures.openYears($1, whole.variables).count) }
  }

  /// The choices other than the settled one that may be better, at the least of the bounds that these and earlier prices prove.
  mutating func rebounded(at duals: MasterDuals) -> [MeasureTree.Leaf] {
    guard let settled else { return [] }
    let cutoff = incumbent.cutoff(gap: 0)
    let leaves = MeasureTree(program: program)
      .leaves(of: whole, open: open, but: settled, above: cutoff, at: duals)
      .map { leaf in
        let bound = min(leaf.bound, known[leaf.choice] ?? .infinity)
        known[leaf.choice] = bound
        return MeasureTree.Leaf(node: leaf.node, bound: bound, choice: leaf.choice)
      }
    return leaves.enumerated().filter { $0.element.bound > cutoff }
      .sorted { (-$0.element.bound, $0.offset) < (-$1.element.bound, $1.offset) }.map(\.element)
  }
}
