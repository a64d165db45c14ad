import LinearOptimization

/// The choices of measures that the search has to look at: the one that it settled on, and those that may yet be better.
///
/// It begins without the open measures, because most cost more than they save; the prices found so tell which choices may be
/// better (``MeasureTree``). The greatest bound of all choices is that of the search.
struct MeasureChoices {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Relative gap at which the search may end.
  let gap: Double
  private let whole: NodeBounds
  private let decisions: MeasureDecisions
  /// Measures in place in the choice settled on; `nil`: the search cannot tell choices apart and looks at all at once.
  private var settled: Set<Int>? = []
  private var bound = Double.infinity
  /// Value of the settled choice's relaxation.
  private var value = -Double.infinity
  private var others: [MeasureTree.Leaf] = []
  /// Choices that were looked at and are not better.
  private var passed: Set<Set<Int>> = []

  /// Relative distance of bound and value at which a relaxation is good enough to round.
  static let coarse = 1e-3
  /// Rounds of cuts: the first two move the bound most.
  static let cutRounds = 2
  static let lateCutRounds = 4

  init(program: MasterProgram, incumbent: Incumbent, gap: Double) {
    self.program = program
    self.incumbent = incumbent
    self.gap = gap
    whole = NodeBounds(variables: program.root)
    decisions = MeasureDecisions(program: program)
    if let values = incumbent.values { settled = adopted(values) }
  }

  /// The open measures that a plan adopts.
  private func adopted(_ values: [Double]) -> Set<Int> {
    Set(decisions.open(whole).filter { program.measures.isAdopted($0, values) })
  }

  /// All plans with the settled choice.
  private var region: NodeBounds { settled.map { decisions.restricted($0, whole) } ?? whole }

  /// Where plans of the settled choice are looked for: each measure in place as early as can be.
  var settledNode: NodeBounds { settled.map { decisions.decided($0, whole) } ?? whole }

  /// What is left for the tree.
  var roots: [(node: NodeBounds, bound: Double)] {
    [(region, bound)] + others.map { ($0.node, $0.bound) }
  }

  /// The relaxation of the settled choice, good enough to round.
  ///
  /// - Parameter share: of the time.
  mutating func begin(share: Double) throws -> ColumnGeneration.Outcome {
    let clock = program.generation.clock
    program.generation.clock = clock.limited(to: share)
    defer { program.generation.clock = clock }
    var outcome = try solve(tolerance: Self.coarse, cutRounds: 0)
    if case .infeasible = outcome, settled != nil, !decisions.open(whole).isEmpty {
      // Some rule asks for a measure.
      settled = nil
      outcome = try solve(tolerance: Self.coarse, cutRounds: 0)
    }
    if case .solved = outcome, let duals = program.centre {
      incumbent.prove(program.generation.bound(program.master, at: duals, bounds: program.root))
      update()
    }
    return outcome
  }

  /// The relaxation of the settled choice, as exactly as the gap asks, with more cuts.
  mutating func tighten() throws -> ColumnGeneration.Outcome {
    let outcome = try solve(tolerance: max(gap / 8, 1e-6), cutRounds: Self.lateCutRounds)
    if case .solved = outcome { update() }
    return outcome
  }

  private mutating func solve(tolerance: Double, cutRounds: Int) throws -> ColumnGeneration.Outcome {
    let outcome = try program.solve(region, tolerance: tolerance, cutRounds: cutRounds)
    if case .solved(let objective, let proven) = outcome {
      value = objective
      bound = min(bound, proven)
    }
    return outcome
  }

  /// Looks at the other choices at the present prices, and proves the bound of all together.
  private mutating func update() {
    guard let settled, let duals = program.centre else {
      incumbent.prove(bound)
      return
    }
    guard incumbent.values != nil else { return }
    others = MeasureTree(program: program)
      .leaves(of: whole, but: settled, above: incumbent.cutoff(gap: 0), at: duals)
    incumbent.prove(max(bound, others.first?.bound ?? -.infinity))
  }

  /// Moves to a choice whose relaxation is worth more, if there is one.
  mutating func prefersOther() throws -> Bool {
    guard settled != nil, incumbent.values != nil else { return false }
    update()
    let best = value
    for leaf in others where leaf.bound > best && !passed.contains(leaf.adopted) {
      if program.generation.clock.mustStop() { return false }
      passed.insert(leaf.adopted)
      let outcome = try program.solve(
        decisions.decided(leaf.adopted, whole), target: max(best, incumbent.objective), tolerance: Self.coarse
      )
      guard case .solved(let objective, _) = outcome, objective > best, program.master.violation <= 1e-6
      else {
        continue
      }
      if let settled { passed.insert(settled) }
      settled = leaf.adopted
      bound = .infinity
      if case .solved = try solve(tolerance: Self.coarse, cutRounds: Self.cutRounds) { update() }
      return true
    }
    return false
  }
}
