import Formulations
import LinearOptimization
import Planning

/// Whole hires for people whose duties are decided, on the compact program.
///
/// With support, sessions and half-days fixed, sharing out staff is a linear program, people who are not supported
/// included. First the posts that the half-days need are made whole, as cheap as can be; half-days that whole posts
/// cannot carry are given up. Posts that serve several institutions go first, then one institution after another. Then,
/// institution by institution, those posts that the money left over is best spent on.
struct Restaffing {
  let program: MasterProgram
  /// Exchanges of posts that are tried at the end, at each institution.
  var exchanges = 0
  /// Exchanges tried while posts for half-days are settled, until these carry all half-days.
  var needExchanges = 0
  /// Half-days lost in whole posts beyond which no exchange is tried for them: more than that is scarce money, not a poor choice.
  var mendable = Double.infinity
  /// Value of a plan from which on no exchange is tried.
  var enough = Double.infinity

  /// Told of a point with whole hires before the money left over is spent.
  var onWhole: ([Double]) -> Void = { _ in }

  /// Half-days count this many times while posts are settled, so that a post that only frees hours elsewhere never
  /// takes the money of one that they need.
  static let halfDayWeight = 20.0
  /// Hours that a million yen costs while needed posts are settled.
  static let thrift = 1.0
  /// What a post costs then, about: a loss up to which rounding it counts as free.
  static let postPrice = 15.0
  /// Loss, relative to the value of the plan, at which settling a pool counts as free.
  static let allowance = 2e-4

  /// Rounds of cuts before posts are rounded.
  var cutRounds = 3

  private var institutions: [InstitutionIndex] { Array(formulation.scenario.institutions.indices) }
  private var formulation: PlanFormulation { program.formulation }
  private var clock: SearchClock { program.generation.clock }
  private var halfDays: [Int] { program.blockIntegers[1] }
  private var hired: [Int] { program.hired }

  /// A point with whole hires near `start`; `nil` when no way was found.
  ///
  /// - Parameters:
  ///   - people: bounds in which support, sessions and half-days are fixed and hires are free.
  ///   - start: a point within them whose hires may be fractional.
  func run(_ people: VariableBounds, from start: [Double]) throws -> [Double]? {
    guard let (widest, values) = try carry(people, from: start) else { return nil }
    onWhole(values)
    var bounds = widest
    for variable in hired { bounds.lower[variable] = values[variable].rounded() }
    return try surplus(bounds, values, within: widest)
  }

  /// A point whose whole hires carry the half-days of those who are supported, and nothing else, with bounds in which what whole posts
  /// cannot carry is given up; parameters as in ``run(_:from:)``.
  func carry(
    _ people: VariableBounds, from start: [Double]
  ) throws -> (people: VariableBounds, values: [Double])? {
    var people = people
    program.measures.propagate(&people)
    var values = start
    for variable in values.indices where people.lower[variable] == people.upper[variable] {
      values[variable] = people.lower[variable]
    }
    var bounds = people
    let hubs = hubPools
    if !hubs.isEmpty {
      guard let needed = try needs(institutions, settling: hubs, bounds, values) else { return nil }
      values = needed
      bounds.fix(hubs.flatMap { formulation.sets.optionsOf[$0] }.map { hired[$0] }, at: values)
    }
    // Where several share money and recruits, once more with the others' posts whole.
    for pass in institutions.count > 1 ? 0...1 : 1...1 {
      for institution in institutions {
        let own = pools(of: institution).filter { !hubs.contains($0) }
        let needed = try needs([institution], settling: own, bounds, values, isLast: pass == 1)
        guard let needed else { return nil }
        values = needed
      }
    }
    people.fix(halfDays, at: values)
    return (people, values)
  }

  private func rounding(_ pools: [Int], tolerance: Double) -> PoolRounding {
    PoolRounding(formulation: formulation, pools: pools, clock: clock, tolerance: tolerance)
  }

  /// The cheapest whole posts of some pools that carry the half-days of those who are supported; nobody else is
  /// served. At last half-days are made whole.
  private func needs(
    _ institutions: [Int], settling pools: [Int], _ people: VariableBounds, _ start: [Double],
    isLast: Bool = false
  ) throws -> [Double]? {
    let blocks = program.structure.blocks
    var bounds = people
    for variable in halfDays { bounds.lower[variable] = program.root.lower[variable] }
    var objective = program.structure.objective
    for variable in halfDays { objective[variable] *= Self.halfDayWeight }
    for (option, variable) in hired.enumerated() {
      objective[variable] -= Self.thrift * Double(formulation.prices.staffStep[option].reduce(0, +)) / 1e6
    }
    let wanted = halfDays.map { (variable: $0, count: people.lower[$0]) }.filter { $0.count > 0 }
    let isServed = blocks.supported.map { people.lower[$0] > 0.5 }
    var point = start
    var free = shared(institutions.flatMap(self.pools(of:)))
    for (variable, cell) in blocks.cellOf.enumerated() where cell >= 0 {
      let researcher = blocks.researcher(of: cell)
      guard institutions.contains(formulation.sets.institutionOf[researcher]) else { continue }
      if isServed[researcher] {
        free[variable] = true
      } else {
        point[variable] = bounds.lower[variable]
      }
    }
    return try relaxation(free, bounds, point, objective) { relax in
      guard let settled = try rounding(pools, tolerance: Self.postPrice).settle(bounds, relax) else {
        return nil
      }
      let exchange = StaffExchange(
        formulation: formulation, pools: pools, rounds: isLast ? needExchanges : 0, clock: clock,
        isEnough: { values in
          let lost = wanted.reduce(0) { $0 + max(0, $1.count - values[$1.variable]) }
          return lost < 1e-6 || lost > mendable
        })
      let exchanged = try exchange.improve(settled, within: bounds, relax)
      if !isLast { return exchanged.values }
      var whole = settled.bounds
      whole.fix(pools.flatMap { formulation.sets.optionsOf[$0] }.map { hired[$0] }, at: exchanged.values)
      return try wholeHalfDays(free, whole, exchanged.values, relax)
    }
  }

  /// More posts, as the money allows, one institution after another; exchanges of posts may go beyond `bounds`, `within` others.
  private func surplus(_ bounds: VariableBounds, _ start: [Double], within widest: VariableBounds) throws
    -> [Double]?
  {
    var values = start
    for institution in institutions {
      guard let next = try surplus(institution, bounds, values, within: widest) else { return nil }
      values = next
    }
    return values
  }

  /// More posts at an institution, as its money allows, for its own people.
  private func surplus(
    _ institution: Int, _ bounds: VariableBounds, _ start: [Double], within widest: VariableBounds
  ) throws -> [Double]? {
    let blocks = program.structure.blocks
    let pools = pools(of: institution)
    var free = shared(pools)
    for (variable, cell) in blocks.cellOf.enumerated() where cell >= 0 {
      free[variable] = formulation.sets.institutionOf[blocks.researcher(of: cell)] == institution
    }
    let tolerance =
      Self.allowance * max(1, abs(formulation.model.objective.expression.value(at: start)))
    return try relaxation(free, bounds, start, program.structure.objective, within: widest) {
      guard let settled = try rounding(pools, tolerance: tolerance).settle(bounds, $0) else { return nil }
      let exchange = StaffExchange(
        formulation: formulation, pools: pools, rounds: exchanges, clock: clock,
        isEnough: { formulation.model.objective.expression.value(at: $0) >= enough })
      return try exchange.improve(settled, within: widest, $0).values
    }
  }

  /// Runs `body` with the relaxation over the free variables, all others at `point`.
  private func relaxation<R>(
    _ free: [Bool], _ bounds: VariableBounds, _ point: [Double], _ objective: [Double],
    within widest: VariableBounds? = nil, _ body: (PoolRounding.Relaxation) throws -> R
  ) throws -> R {
    let widest = widest ?? bounds
    let open = free.indices.map { free[$0] && widest.lower[$0] < widest.upper[$0] }
    return try program.engine.withSession(maximize: true) { session in
      let reduced = try ReducedProgram(
        ReducedRows(formulation.model, free: open, at: point, bounds: widest), at: point,
        objective: objective, session: session)
      for _ in 0..<cutRounds {
        guard let values = try reduced.solve(bounds, timeLimit: clock.secondsLeft) else { break }
        let cuts = program.wholePosts.broken(at: values)
        if cuts.isEmpty { break }
        try reduced.add(cuts)
      }
      return try body { bounds, start in
        try reduced.solve(bounds, from: start?.basis, timeLimit: clock.secondsLeft).map {
          .init(objective: reduced.objective, values: $0, basis: try reduced.basis())
        }
      }
    }
  }

  /// Rounds half-days down that hires do not carry in full, until all are whole.
  private func wholeHalfDays(
    _ free: [Bool], _ start: VariableBounds, _ point: [Double], _ relax: PoolRounding.Relaxation
  ) throws -> [Double]? {
    var bounds = start
    var values = point
    while true {
      let open = halfDays.filter {
        free[$0] && bounds.lower[$0] < bounds.upper[$0] && abs(values[$0] - values[$0].rounded()) > 1e-6
      }
      if open.isEmpty { return values }
      for variable in open { bounds.upper[variable] = values[variable].rounded(.down) }
      guard let next = try relax(bounds, nil) else { return nil }
      values = next.values
    }
  }

  /// Pools whose staff serve people of other institutions too, where there are other institutions.
  private var hubPools: [Int] {
    var institutions = formulation.sets.pools.indices.map { _ in Set<Int>() }
    for (researcher, slots) in formulation.variables.assigned.enumerated() {
      for slot in slots { institutions[slot.pool].insert(formulation.sets.institutionOf[researcher]) }
    }
    return institutions.indices.filter { institutions[$0].count > 1 }
  }

  /// Pools at the institution's places; those of nobody's place belong to the first.
  private func pools(of institution: InstitutionIndex) -> [Int] {
    let scenario = formulation.scenario
    return formulation.sets.pools.indices.filter { pool in
      let place = scenario.places[formulation.sets.pools[pool].place]
      return (scenario.institutions.firstIndex { $0.id == place.institution } ?? 0) == institution
    }
  }

  /// The hires of some pools, and money.
  private func shared(_ pools: [Int]) -> [Bool] {
    var free = [Bool](repeating: false, count: program.isInteger.count)
    for option in pools.flatMap({ formulation.sets.optionsOf[$0] }) { free[hired[option]] = true }
    for variable in program.structure.sharedVariables where !program.isInteger[variable] {
      free[variable] = true
    }
    return free
  }
}
