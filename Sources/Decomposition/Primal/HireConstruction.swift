import Formulations
import LinearOptimization
import Planning

/// Builds whole hires from a relaxation: they are settled one after another (``HireSettling``); then one post at a
/// time is added where the relaxation with all hires fixed gains most per yen; then posts are exchanged.
///
/// Money, recruitment and requirements stay rows of the relaxation, so that what cannot be had shows as a
/// violation. The gain of one more post is estimated by the duals of its staff hours, an overestimate because
/// the relaxation is concave in staff; the most promising few are then solved.
struct HireConstruction {
  let program: MasterProgram
  let incumbent: Incumbent
  /// What hires bear while they are settled one after another; `nil`: they are not settled so, and begin as the relaxation's whole part.
  let thrift: Thrift?
  let rounds: Int
  /// Candidates solved for each post added.
  var width = 3

  private var formulation: PlanFormulation { program.formulation }

  /// Bounds of `node` with every hire fixed; `nil` when no way was found to fill the requirements.
  ///
  /// - Parameters:
  ///   - relaxation: the point at `node`.
  ///   - goal: its value; exchanges are tried only where the hires fall short of it.
  func build(from node: NodeBounds, relaxation: [Double], goal: Double) throws -> NodeBounds? {
    guard var (counts, current) = try begin(node, relaxation) else { return nil }
    while !program.generation.clock.mustStop() {
      guard let better = try bestAddition(to: counts, worth: current.value, duals: current.duals, node) else {
        break
      }
      counts = better.counts
      current = better.state
    }
    for _ in 0..<2 where current.value < goal - 1e-3 * max(1, abs(goal)) {
      guard let better = try bestExchange(counts, worth: current.value, duals: current.duals, node) else {
        break
      }
      counts = better.counts
      current = better.state
    }
    return fixed(counts, node)
  }

  /// Hires to begin with: settled one after another at the prices of ``thrift``, or failing that the relaxation's whole part.
  private func begin(_ node: NodeBounds, _ relaxation: [Double]) throws -> (counts: [Double], state: State)? {
    let settling = HireSettling(program: program)
    let settled = try thrift?.applied(to: program) { try settling.settle(node) }
    if let bounds = settled ?? nil {
      let counts = formulation.variables.hired.map { bounds.variables.lower[$0.index] }
      if let state = try solve(counts, node) { return (counts, state) }
    }
    var counts = floored(relaxation, node.variables)
    return try start(&counts, relaxation, node).map { (counts, $0) }
  }

  private struct State {
    let value: Double
    /// Per linking row.
    let duals: [Double]
  }

  /// Steps below the relaxation's cumulative count, pool by pool.
  private func floored(_ relaxation: [Double], _ bounds: VariableBounds) -> [Double] {
    var counts = formulation.variables.hired.map { bounds.lower[$0.index] }
    for pool in formulation.sets.pools.indices {
      let rounding = HireRounding(formulation: formulation, pool: pool, values: relaxation)
      for (option, count) in rounding.wholePart() {
        let variable = formulation.variables.hired[option].index
        counts[option] = min(max(counts[option], count), bounds.upper[variable])
      }
    }
    return counts
  }

  /// The floored hires if they suffice, else with the pools of greatest fractions rounded up one by one.
  private func start(
    _ counts: inout [Double], _ relaxation: [Double], _ node: NodeBounds
  ) throws -> State? {
    if let state = try solve(counts, node) { return state }
    let pools = formulation.sets.pools.indices.sorted {
      (-missing($0, counts, relaxation), $0) < (-missing($1, counts, relaxation), $1)
    }
    for pool in pools where missing(pool, counts, relaxation) > 1e-6 {
      if program.generation.clock.mustStop() { return nil }
      for option in formulation.sets.optionsOf[pool] where isOpen(option, counts, node) {
        guard relaxation[formulation.variables.hired[option].index] > 1e-6 else { continue }
        counts[option] += 1
        if let state = try solve(counts, node) { return state }
        break
      }
    }
    return nil
  }

  private func missing(_ pool: Int, _ counts: [Double], _ relaxation: [Double]) -> Double {
    formulation.sets.optionsOf[pool].reduce(0) {
      $0 + relaxation[formulation.variables.hired[$1].index] - counts[$1]
    }
  }

  private func isOpen(_ option: Int, _ counts: [Double], _ node: NodeBounds) -> Bool {
    counts[option] + 1 <= node.variables.upper[formulation.variables.hired[option].index] + 1e-9
  }

  private func fixed(_ counts: [Double], _ node: NodeBounds) -> NodeBounds {
    var result = node
    for (variable, count) in zip(formulation.variables.hired, counts) {
      result.variables.lower[variable.index] = count
      result.variables.upper[variable.index] = count
    }
    return result
  }

  private func solve(_ counts: [Double], _ node: NodeBounds, atLeast: Double = -.infinity) throws -> State? {
    let target = max(incumbent.major, atLeast) + 1e-6
    let outcome = try program.solve(
      fixed(counts, node), target: target, rounds: rounds, tolerance: 2e-3, minor: false)
    guard case .solved(let value, let bound) = outcome, bound > target, value > target,
      program.master.violation <= 1e-6
    else { return nil }
    return State(value: value, duals: program.master.duals().links)
  }

  /// What one more step of an option is worth at the duals: the hours that it adds, before its price.
  private func estimate(_ option: Int, _ duals: [Double]) -> Double {
    let variable = formulation.variables.hired[option].index
    return program.structure.entries(of: variable).reduce(program.structure.objective[variable]) {
      let isCapacity = program.structure.family[$1.row] == .staffHours
      return isCapacity ? $0 - duals[$1.row] * $1.value : $0
    }
  }

  private func cost(_ option: Int) -> Double { Double(formulation.prices.staffStep[option].reduce(0, +)) }

  /// One step more, at the best of the most promising options (one start per pool).
  private func bestAddition(
    to counts: [Double], worth: Double, duals: [Double], _ node: NodeBounds
  ) throws -> (counts: [Double], state: State)? {
    var candidates: [(score: Double, option: Int)] = []
    for pool in formulation.sets.pools.indices {
      let open = formulation.sets.optionsOf[pool].filter { isOpen($0, counts, node) }
      let scored = open.map { (score: estimate($0, duals), option: $0) }
        .sorted { (-$0.score, $0.option) < (-$1.score, $1.option) }
      // The earliest start may be recruited out: the next ones are candidates too.
      for entry in stride(from: 0, to: scored.count, by: max(1, scored.count / 4)).map({ scored[$0] })
      where entry.score > 1 {
        candidates.append((entry.score / max(1, cost(entry.option)), entry.option))
      }
    }
    candidates.sort { (-$0.score, $0.option) < (-$1.score, $1.option) }
    var best: (counts: [Double], state: State, ratio: Double)?
    var solved = 0
    var tried = 0
    for candidate in candidates {
      if solved >= width || tried >= 4 * width || program.generation.clock.mustStop() { break }
      var next = counts
      next[candidate.option] += 1
      guard isRecruitable(next) && isAffordable(next) else { continue }
      tried += 1
      guard let state = try solve(next, node, atLeast: worth) else { continue }
      solved += 1
      let ratio = (state.value - worth) / max(1, cost(candidate.option))
      if best == nil || ratio > (best?.ratio ?? 0) { best = (next, state, ratio) }
    }
    return best.map { ($0.counts, $0.state) }
  }

  /// One step less in one pool and one more in another, where that gains.
  private func bestExchange(
    _ counts: [Double], worth: Double, duals: [Double], _ node: NodeBounds
  ) throws -> (counts: [Double], state: State)? {
    let held = formulation.sets.options.indices.filter {
      counts[$0] > node.variables.lower[formulation.variables.hired[$0].index] + 0.5
    }
    .sorted { (estimate($0, duals) / max(1, cost($0)), $0) < (estimate($1, duals) / max(1, cost($1)), $1) }
    var best: (counts: [Double], state: State)?
    for gone in held.prefix(4) {
      if program.generation.clock.mustStop() { break }
      var reduced = counts
      reduced[gone] -= 1
      guard let state = try solve(reduced, node),
        let refilled = try bestAddition(to: reduced, worth: state.value, duals: state.duals, node)
      else { continue }
      if refilled.state.value > (best?.state.value ?? worth + 1e-3) { best = refilled }
    }
    return best
  }

  /// Whether every recruitment row holds: a cheap test before any relaxation.
  private func isRecruitable(_ counts: [Double]) -> Bool { holds(counts, in: [.recruitment]) }

  /// Whether the hires alone leave the cap within its limit, all else free; purses show as violations.
  private func isAffordable(_ counts: [Double]) -> Bool { holds(counts, in: [.awardCap]) }

  private func holds(_ counts: [Double], in families: Set<ConstraintFamily>) -> Bool {
    var activity: [Int: Double] = [:]
    for (variable, count) in zip(formulation.variables.hired, counts) where count > 0 {
      for entry in program.structure.entries(of: variable.index)
      where families.contains(program.structure.family[entry.row]) {
        activity[entry.row, default: 0] += entry.value * count
      }
    }
    return activity.allSatisfy { $0.value <= program.structure.upper[$0.key] + 1e-6 }
  }
}
