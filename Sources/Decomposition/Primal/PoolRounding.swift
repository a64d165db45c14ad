import Formulations
import LinearOptimization
import Planning

/// Makes hires whole over a relaxation, one pool (a role at a place) after another, the surest first.
///
/// A pool's fractional hires are settled together: their total goes to a whole number, and the posts to the starts of
/// greatest share. A quarter of the open pools goes at once while that costs next to nothing; else one pool goes up or
/// down, whichever is worth more.
struct PoolRounding {
  let formulation: PlanFormulation
  /// Pools to settle.
  let pools: [Int]
  let clock: SearchClock
  /// Loss of objective up to which a decision counts as free.
  let tolerance: Double

  /// The best point within bounds, sought from another point on; `nil` when there is none.
  typealias Relaxation = (VariableBounds, _ from: Point?) throws -> Point?

  struct Point {
    let objective: Double
    /// By variable of the compact program.
    let values: [Double]
    /// Where the relaxation ended.
    let basis: SimplexBasis
  }

  /// Share of the open pools that is decided together.
  static let batchShare = 4

  private typealias State = (bounds: VariableBounds, point: Point)

  /// Bounds with the pools' hires fixed, and the point there; `nil` when no way was found or the time is up.
  func settle(
    _ start: VariableBounds, _ relax: Relaxation
  ) throws -> (bounds: VariableBounds, point: Point)? {
    guard let first = try relax(start, nil) else { return nil }
    var state: State = (start, first)
    while true {
      if clock.mustStop() { return nil }
      let open = openPools(state.point)
      guard let surest = open.first else { return (fixed(state), state.point) }
      if let next = try together(open, state, relax) {
        state = next
      } else if let next = try alone(surest, state, relax) {
        state = next
      } else if let next = try singleHire(surest, state, relax) {
        state = next
      } else {
        return nil
      }
    }
  }

  private struct Open {
    let pool: Int
    /// Sum of the fractional parts.
    let total: Double
    /// Options with fractional parts, the greatest first.
    let options: [Int]
  }

  private func hired(_ option: Int) -> Int { formulation.variables.hired[option].index }

  private func wholePart(_ option: Int, _ point: Point) -> Double {
    (point.values[hired(option)] + 1e-6).rounded(.down)
  }

  private func part(_ option: Int, _ point: Point) -> Double {
    point.values[hired(option)] - wholePart(option, point)
  }

  /// Pools with fractional hires, those nearest to a whole number first.
  private func openPools(_ point: Point) -> [Open] {
    let open = pools.compactMap { pool -> Open? in
      let options = formulation.sets.optionsOf[pool].filter { part($0, point) > 1e-6 }
      if options.isEmpty { return nil }
      return Open(
        pool: pool, total: options.reduce(0) { $0 + part($1, point) },
        options: options.sorted { (-part($0, point), $0) < (-part($1, point), $1) })
    }
    func distance(_ open: Open) -> Double { abs(open.total - open.total.rounded()) }
    return open.sorted { (distance($0), $0.pool) < (distance($1), $1.pool) }
  }

  /// A quarter of the pools at their nearest whole numbers, if that is free.
  private func together(_ open: [Open], _ state: State, _ relax: Relaxation) throws -> State? {
    let count = open.count / Self.batchShare
    guard count > 1 else { return nil }
    var bounds = state.bounds
    for pool in open.prefix(count) { round(pool, to: pool.total.rounded(), state.point, &bounds) }
    guard let point = try relax(bounds, state.point), isFree(point, state) else { return nil }
    return (bounds, point)
  }

  /// One pool at the nearer whole number, or at the other one where that is better.
  private func alone(_ pool: Open, _ state: State, _ relax: Relaxation) throws -> State? {
    let down = pool.total.rounded(.down)
    let isUpNearer = pool.total - down >= 0.5
    return try better(
      state, relax,
      [isUpNearer, !isUpNearer].map { up in
        { round(pool, to: up ? down + 1 : down, state.point, &$0) }
      })
  }

  /// Only the hire of greatest share, up or down, the others of its pool left open.
  private func singleHire(_ pool: Open, _ state: State, _ relax: Relaxation) throws -> State? {
    let option = pool.options[0]
    let down = wholePart(option, state.point)
    return try better(
      state, relax, [{ $0.lower[hired(option)] = down + 1 }, { $0.upper[hired(option)] = down }])
  }

  /// The first change that is free, else the better one.
  private func better(_ state: State, _ relax: Relaxation, _ changes: [(inout VariableBounds) -> Void]) throws
    -> State?
  {
    var best: State?
    for change in changes {
      var bounds = state.bounds
      change(&bounds)
      guard let point = try relax(bounds, state.point), point.objective > best?.point.objective ?? -.infinity
      else {
        continue
      }
      best = (bounds, point)
      if isFree(point, state) { break }
    }
    return best
  }

  private func isFree(_ point: Point, _ state: State) -> Bool {
    point.objective >= state.point.objective - tolerance
  }

  /// `count` posts to the options of greatest share, all else of the pool stays at its whole part.
  private func round(_ pool: Open, to count: Double, _ point: Point, _ bounds: inout VariableBounds) {
    var left = count
    for option in pool.options {
      let whole = wholePart(option, point)
      if left >= 1, whole + 1 <= bounds.upper[hired(option)] {
        bounds.lower[hired(option)] = whole + 1
        left -= 1
      } else {
        bounds.upper[hired(option)] = max(whole, bounds.lower[hired(option)])
      }
    }
    for option in formulation.sets.optionsOf[pool.pool] where !pool.options.contains(option) {
      bounds.upper[hired(option)] = max(bounds.lower[hired(option)], point.values[hired(option)].rounded())
    }
  }

  private func fixed(_ state: State) -> VariableBounds {
    var bounds = state.bounds
    for option in pools.flatMap({ formulation.sets.optionsOf[$0] }) {
      bounds.lower[hired(option)] = state.point.values[hired(option)].rounded()
      bounds.upper[hired(option)] = bounds.lower[hired(option)]
    }
    return bounds
  }
}
