import Formulations
import LinearOptimization

/// Rounds a relaxation to a plan, one decision after another, with new columns priced in between.
///
/// First the measures, then the hires (cumulative steps are rounded, so that the staff in post stays what the
/// relaxation wants; all roles together, or role by role where that leaves nothing), then who is supported,
/// then whole years of researchers. A step that leaves no plan gives way to the next alternative.
struct Diving {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Pricing rounds after each step.
  var rounds = 25
  /// Fractions of cumulative hires from which they are rounded up; each is tried.
  var thresholds = [0.05, 0.4]

  /// Dives from `node`; `true` when it ended in a plan that was taken.
  @discardableResult
  func run(from node: NodeBounds) throws -> Bool {
    var bounds = node
    var retries = 60
    guard try value(of: bounds) != nil else { return false }
    while true {
      if program.generation.clock.mustStop() { return false }
      let (values, weights) = program.master.solution()
      let steps = DivingSteps(program: program, values: values, weights: weights)
      if let together = steps.allHires(thresholds: thresholds) {
        if try best(of: together, in: &bounds) { continue }
        guard let single = steps.hires(thresholds: thresholds), try best(of: single, in: &bounds) else {
          return false
        }
        continue
      }
      let alternatives = steps.next()
      if alternatives.isEmpty {
        return try Completion(program: program, incumbent: incumbent).offer(values, bounds)
      }
      let previous = bounds
      var isPlaced = false
      for step in alternatives {
        bounds = previous
        guard step.apply(to: &bounds.variables) else { continue }
        isPlaced = try value(of: bounds) != nil
        if isPlaced { break }
        retries -= 1
        if retries == 0 { return false }
      }
      guard isPlaced else { return false }
    }
  }

  /// Takes the alternative whose relaxation is worth most; `false` when none has a point.
  private func best(of alternatives: [DivingStep], in bounds: inout NodeBounds) throws -> Bool {
    var best: (value: Double, bounds: NodeBounds)?
    var last: VariableBounds?
    for step in alternatives {
      var candidate = bounds
      guard step.apply(to: &candidate.variables) else { continue }
      if candidate.variables == last { continue }
      last = candidate.variables
      if let value = try value(of: candidate, atLeast: best?.value ?? -.infinity) {
        best = (value, candidate)
      }
    }
    guard let best else { return false }
    if last != best.bounds.variables { _ = try value(of: best.bounds) }
    bounds = best.bounds
    return true
  }

  /// The relaxation's value with the columns at hand and a little pricing; `nil` when it has no point or is
  /// worth no more than `atLeast` or the incumbent.
  private func value(of bounds: NodeBounds, atLeast: Double = -.infinity) throws -> Double? {
    let target = max(incumbent.major, atLeast) + 1e-6
    let outcome = try program.solve(bounds, target: target, rounds: rounds, tolerance: 2e-3, minor: false)
    guard case .solved(let value, let bound) = outcome, bound > target, program.master.violation <= 1e-6
    else { return nil }
    return value
  }
}
