import Formulations
import LinearOptimization
import Planning

/// Decides the fractional hires of a relaxation: first those it is surest of, several at a time, then the likeliest
/// post alone, both ways where the nearer one costs.
///
/// In dives hires bear a price for their money meanwhile (``Thrift``, which callers apply): without it every post beyond need is
/// free as long as money lasts, and a relaxation holds such posts at whole numbers, where no rounding would see them. Where only a
/// few pools are open (``HireExchange``) there is none. Source of the scheme: strong diving, as in Achterberg, "Constraint integer programming", thesis, TU Berlin 2007, chapter 9.
struct HireSettling {
  let program: MasterProgram

  /// Relative loss at which a decision still counts as free.
  static let allowance = 5e-4
  /// Pricing rounds for a decision, and where none of its ways has a point after those.
  static let quickRounds = 2
  static let slowRounds = 100
  /// Share of the open hires that is decided together.
  static let batchShare = 4

  private struct Point {
    let value: Double
    let values: [Double]
  }

  /// Bounds of `node` with every hire fixed; `nil` when no way was found.
  func settle(_ node: NodeBounds) throws -> NodeBounds? {
    var bounds = node
    guard var point = try relaxed(bounds, Self.slowRounds) else { return nil }
    while true {
      if program.generation.clock.mustStop() { return nil }
      let open = program.hired.filter { abs(point.values[$0] - point.values[$0].rounded()) > 1e-6 }
      guard let likeliest = open.max(by: { (fraction($0, point), -$0) < (fraction($1, point), -$1) }) else {
        bounds.variables.fix(program.hired, at: point.values)
        return bounds
      }
      if let together = try surest(open, point, bounds) {
        (bounds, point) = together
      } else if let alone = try better(likeliest, point, bounds) {
        (bounds, point) = alone
      } else {
        return nil
      }
    }
  }

  private func fraction(_ variable: Int, _ point: Point) -> Double {
    point.values[variable] - point.values[variable].rounded(.down)
  }

  private func allowed(_ point: Point) -> Double { point.value - Self.allowance * max(1, abs(point.value)) }

  /// A quarter of the open hires at their nearest whole numbers, if that costs next to nothing.
  private func surest(
    _ open: [Int], _ point: Point, _ bounds: NodeBounds
  ) throws -> (NodeBounds, Point)? {
    guard open.count > Self.batchShare else { return nil }
    func distance(_ variable: Int) -> Double {
      abs(point.values[variable] - point.values[variable].rounded())
    }
    let sorted = open.sorted { (distance($0), $0) < (distance($1), $1) }
    var batch = bounds
    for variable in sorted.prefix(open.count / Self.batchShare) {
      let whole = point.values[variable].rounded()
      if whole > point.values[variable] {
        batch.variables.lower[variable] = whole
      } else {
        batch.variables.upper[variable] = whole
      }
    }
    guard let result = try relaxed(batch, Self.quickRounds), result.value >= allowed(point) else {
      return nil
    }
    return (batch, result)
  }

  /// One hire at the nearer whole number, or at the other one where that is better.
  private func better(
    _ variable: Int, _ point: Point, _ bounds: NodeBounds
  ) throws -> (NodeBounds, Point)? {
    var up = bounds
    up.variables.lower[variable] = point.values[variable].rounded(.up)
    var down = bounds
    down.variables.upper[variable] = point.values[variable].rounded(.down)
    let (near, far) = fraction(variable, point) >= 0.5 ? (up, down) : (down, up)
    let first = try relaxed(near, Self.quickRounds)
    if let first, first.value >= allowed(point) { return (near, first) }
    let second = try relaxed(far, Self.quickRounds)
    switch (first, second) {
    case (let first?, let second?): return first.value >= second.value ? (near, first) : (far, second)
    case (let first?, nil): return (near, first)
    case (nil, let second?): return (far, second)
    case (nil, nil):
      if let first = try relaxed(near, Self.slowRounds) { return (near, first) }
      return try relaxed(far, Self.slowRounds).map { (far, $0) }
    }
  }

  private func relaxed(_ bounds: NodeBounds, _ rounds: Int) throws -> Point? {
    let outcome = try program.solve(bounds, rounds: rounds, tolerance: 5e-4, minor: false)
    guard case .solved(let value, _) = outcome, program.master.violation <= 1e-6 else { return nil }
    return Point(value: value, values: program.master.solution().values)
  }
}
