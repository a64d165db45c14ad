import Formulations
import LinearOptimization
import Planning

/// Improves whole hires by settling a few pools anew while all others stay: large neighbourhood search over posts.
///
/// Rounding pool after pool leaves the last ones the money that happens to be over; taking a few back together finds what two
/// of them could have bought instead. The sequence is seeded. Source of the scheme: Shaw (1998), as in ``Neighbourhoods``.
struct StaffExchange {
  let formulation: PlanFormulation
  let pools: [Int]
  let rounds: Int
  let clock: SearchClock
  /// Whether a point of the compact program is good enough.
  let isEnough: ([Double]) -> Bool

  /// Pools that are settled anew together.
  static let width = 5
  /// Gain below which an exchange is not worth a change.
  static let leastGain = 1e-6

  /// The best point found, `settled` if none is better.
  func improve(
    _ settled: (bounds: VariableBounds, point: PoolRounding.Point), within widest: VariableBounds,
    _ relax: PoolRounding.Relaxation
  ) throws -> PoolRounding.Point {
    var best = settled
    var random = SplitMix64(seed: 20_251_001)
    for _ in 0..<rounds {
      if clock.mustStop() || isEnough(best.point.values) { break }
      let chosen = random.choose(Self.width, of: pools)
      var bounds = best.bounds
      for option in chosen.flatMap({ formulation.sets.optionsOf[$0] }) {
        let variable = formulation.variables.hired[option].index
        bounds.lower[variable] = widest.lower[variable]
        bounds.upper[variable] = widest.upper[variable]
      }
      let start = best.point
      let rounding = PoolRounding(formulation: formulation, pools: chosen, clock: clock, tolerance: 0.5)
      let found = try rounding.settle(bounds) { bounds, from in
        // What is worth no more than the best is no way.
        try relax(bounds, from ?? start).flatMap {
          $0.objective > start.objective + Self.leastGain ? $0 : nil
        }
      }
      if let found { best = found }
    }
    return best.point
  }
}
