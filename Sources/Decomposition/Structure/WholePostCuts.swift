import Formulations
import LinearOptimization
import Planning

/// Cuts that every whole plan keeps: a part of a post serves nobody.
///
/// The staff-hours row of a pool and period says Σ a ≤ H Σ_o ρ_o q_o + spare. Of a set S of its uses no more than D = Σ_S δh/η
/// can be taken, so that the hours not taken are s = D − Σ_S a ≥ 0, and
///
///     Σ_o ρ_o q_o + s / H ≥ (D − spare) / H.
///
/// Mixed-integer rounding of this row, with f the fraction of its right side, gives
///
///     Σ_o ( ⌊ρ_o⌋ + min(1, (ρ_o − ⌊ρ_o⌋) / f) ) q_o + s / (H f) ≥ ⌈(D − spare) / H⌉.
///
/// At a whole number of posts it says nothing new; between two of them it cuts the corner off that lets a relaxation use 1.4
/// technicians as if 0.4 of one were to be had. With one use and no post it is the disaggregated bound of facility location.
///
/// Source: Nemhauser and Wolsey, "A recursive procedure to generate all cuts for 0–1 mixed integer programs", Mathematical
/// Programming 46 (1990), doi:10.1007/BF01585752; the choice of S follows the flow covers of Padberg, Van Roy and Wolsey,
/// "Valid linear inequalities for fixed charge problems", Operations Research 33 (1985), doi:10.1287/opre.33.4.842.
struct WholePostCuts: Sendable {
  /// Σ terms ≤ upper.
  struct Cut: Sendable {
    let terms: [(variable: Int, value: Double)]
    let upper: Double
    /// Hours a week by which the point breaks it.
    let excess: Double
  }

  /// A pool in one period.
  private struct Supply: Sendable {
    /// Uses: the variable, and the most hours that it can have.
    let uses: [(variable: Int, most: Double)]
    /// Steps: the variable, and the hours of one step.
    let steps: [(variable: Int, hours: Double)]
    let spare: Double
    /// Hours of a step without ramp.
    let whole: Double
  }

  private let supplies: [Supply]

  /// Fractions below which a cut is numerically poor.
  static let leastFraction = 0.02

  init(_ formulation: PlanFormulation) {
    let sets = formulation.sets
    let model = formulation.model
    var most: [Int: Double] = [:]
    for (researcher, slots) in formulation.variables.assigned.enumerated() {
      for slot in slots where slot.productivity > 0 {
        guard let load = sets.loads[researcher].firstIndex(where: { $0.chore == slot.chore }) else {
          continue
        }
        for (period, variable) in slot.hours.enumerated() {
          guard let variable else { continue }
          let hours = formulation.delegableHours(researcher: researcher, load: load, period: period)
          most[variable.index] = min(hours / slot.productivity, model.variables[variable.index].upper)
        }
      }
    }
    let hires = Set(formulation.variables.hired.map(\.index))
    supplies = model.constraints.indices.compactMap { index in
      let row = model.constraints[index]
      guard formulation.rowFamily[index] == .staffHours, row.upper.isFinite else { return nil }
      var uses: [(variable: Int, most: Double)] = []
      var steps: [(variable: Int, hours: Double)] = []
      for term in row.terms {
        if hires.contains(term.variable.index) {
          steps.append((term.variable.index, -term.coefficient))
        } else if let hours = most[term.variable.index], term.coefficient == 1, hours > 1e-9 {
          uses.append((term.variable.index, hours))
        }
      }
      guard let whole = steps.map(\.hours).max(), whole > 0, !uses.isEmpty else { return nil }
      return Supply(uses: uses, steps: steps, spare: row.upper, whole: whole)
    }
  }

  /// The cut of each pool and period that `values` break most, by more than `tolerance` hours.
  ///
  /// - Complexity: uses × log uses, for each pool and period.
  func broken(at values: [Double], tolerance: Double = 1e-3) -> [Cut] {
    supplies.compactMap { best($0, values) }.filter { $0.excess > tolerance }
  }

  /// The best S among those that hold the uses nearest to their most.
  private func best(_ supply: Supply, _ values: [Double]) -> Cut? {
    let order = supply.uses.filter { values[$0.variable] > 1e-9 }
      .map { (use: $0, share: values[$0.variable] / $0.most) }
      .sorted { (-$0.share, $0.use.variable) < (-$1.share, $1.use.variable) }
    var taken = 0.0
    var total = 0.0
    var best: (excess: Double, count: Int, right: Double)?
    for (position, entry) in order.enumerated() {
      taken += values[entry.use.variable]
      total += entry.use.most
      let right = (total - supply.spare) / supply.whole
      let fraction = right - right.rounded(.down)
      guard right > 0, fraction >= Self.leastFraction, fraction <= 1 - 1e-6 else { continue }
      let steps = supply.steps.reduce(0) {
        $0 + Self.rounded($1.hours / supply.whole, fraction) * values[$1.variable]
      }
      let excess = (right.rounded(.up) - steps) * supply.whole * fraction - (total - taken)
      if excess > best?.excess ?? 0 { best = (excess, position + 1, right) }
    }
    guard let best else { return nil }
    let fraction = best.right - best.right.rounded(.down)
    let scale = supply.whole * fraction
    let most = order.prefix(best.count).reduce(0) { $0 + $1.use.most }
    let terms =
      order.prefix(best.count).map { (variable: $0.use.variable, value: 1.0) }
      + supply.steps.map {
        (variable: $0.variable, value: -scale * Self.rounded($0.hours / supply.whole, fraction))
      }
    return Cut(
      terms: terms.sorted { $0.variable < $1.variable }, upper: most - scale * best.right.rounded(.up),
      excess: best.excess)
  }

  /// The coefficient of a step after rounding.
  private static func rounded(_ share: Double, _ fraction: Double) -> Double {
    let whole = (share + 1e-9).rounded(.down)
    return whole + min(1, max(0, share - whole) / fraction)
  }
}
