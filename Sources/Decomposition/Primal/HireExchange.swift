import Formulations
import LinearOptimization
import Planning

/// Improves the hires of a plan: a few pools of posts are settled anew over the relaxation in which everybody's years are free.
///
/// Where money is scarce the posts decide what people can have, and posts of other roles carry other half-days: neither hires
/// alone nor people alone find them. Pools are drawn by a seed, half of them from those with posts in the plan; now and then it is
/// open as well who is supported. A draw whose relaxation is worth no more than the plan ends there. Source of the scheme: Shaw
/// (1998), as in ``Neighbourhoods``.
struct HireExchange {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Relative gap at which to stop.
  let gap: Double
  private var random: SplitMix64
  private var draw = 0

  /// Pools with posts, and as many without, that are settled anew together.
  static let width = 3
  /// One draw in so many leaves open who is supported.
  static let openSupport = 3
  /// Pricing rounds of a relaxation.
  static let rounds = 40

  /// - Parameter turn: tells the draws of one exchange from those of another.
  init(program: MasterProgram, incumbent: Incumbent, gap: Double, turn: UInt64 = 0) {
    self.program = program
    self.incumbent = incumbent
    self.gap = gap
    random = SplitMix64(seed: 20_251_001 + turn)
  }

  /// Tries exchanges within `node` until `patience` draws in a row have gained nothing.
  mutating func run(_ node: NodeBounds, patience: Int) throws {
    var idle = 0
    while idle < patience, let values = incumbent.values {
      if incumbent.isSettled(within: gap) || program.generation.clock.mustStop() { return }
      idle = try exchange(node, values) ? 0 : idle + 1
    }
  }

  /// One draw; `true` when it ended in a better plan.
  private mutating func exchange(_ node: NodeBounds, _ values: [Double]) throws -> Bool {
    let bounds = drawn(node, values)
    let target = incumbent.major + 1e-6
    let outcome = try program.solve(
      bounds, target: target, rounds: Self.rounds, tolerance: MeasureSearch.coarse, minor: false)
    guard case .solved(_, let bound) = outcome, bound > target,
      let staffed = try HireSettling(program: program).settle(bounds),
      let people = try PeopleDive(program: program, firstRounds: Self.rounds, minor: false).settle(staffed)
    else { return false }
    return incumbent.offer(people.values)
  }

  /// `node` with measures and hires as in the plan, but for the hires of the pools that are drawn next.
  private mutating func drawn(_ node: NodeBounds, _ values: [Double]) -> NodeBounds {
    defer { draw += 1 }
    let options = program.formulation.sets.optionsOf
    let filled = options.indices.filter { options[$0].contains { values[program.hired[$0]] > 0.5 } }
    let empty = options.indices.filter { !filled.contains($0) }
    let open = Set(random.choose(Self.width, of: filled) + random.choose(Self.width, of: empty))
    let kept = options.indices.filter { !open.contains($0) }.flatMap { options[$0] }
    var bounds = node
    bounds.variables.fix(program.measureVariables, at: values)
    bounds.variables.fix(kept.map { program.hired[$0] }, at: values)
    if draw % Self.openSupport != Self.openSupport - 1 {
      bounds.variables.fix(program.structure.blocks.supported, at: values)
    }
    return bounds
  }
}
