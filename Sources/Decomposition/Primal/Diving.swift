import Formulations
import LinearOptimization

/// Rounds a relaxation to a plan, one decision after another, with new columns priced in between.
///
/// First the measures, then the hires role by role (cumulative steps are rounded, so that the staff in post
/// stays what the relaxation wants), then who is supported, then whole plans of researchers. A step that
/// leaves no plan gives way to the next alternative.
struct Diving {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Pricing rounds after each step.
  var rounds = 25
  /// Fractions from here on are rounded up.
  var threshold = 0.5

  /// Dives from `node`; `true` when it ended in a plan that was taken.
  @discardableResult
  func run(from node: NodeBounds) throws -> Bool {
    var bounds = node
    var retries = 24
    guard try isPossible(bounds) else { return false }
    while true {
      if program.generation.clock.mustStop() { return false }
      let (values, weights) = program.master.solution()
      let steps = DivingSteps(program: program, values: values, weights: weights, threshold: threshold).next()
      let nf = values.indices.filter { program.isInteger[$0] && abs(values[$0]-values[$0].rounded())>1e-6 }; print("dive t", program.generation.clock.seconds, "obj", program.master.session.objective, "frac", nf.count, "shared", nf.filter{program.formulation.blocks[$0]==nil}.count, "retries", retries, "plans", program.master.plans.count, program.master.loadedCount, "")
      if steps.isEmpty { return incumbent.offer(values) }
      let previous = bounds
      var isPlaced = false
      for step in steps {
        bounds = previous
        guard step.apply(to: &bounds.variables) else { continue }
        isPlaced = try isPossible(bounds)
        if isPlaced { break }
        retries -= 1
        if retries == 0 { return false }
      }
      guard isPlaced else { return false }
    }
  }

  /// Whether the relaxation with the columns at hand (and a little pricing) has a point worth following.
  private func isPossible(_ bounds: NodeBounds) throws -> Bool {
    let outcome = try program.solve(
      bounds, target: incumbent.objective + 1e-6, rounds: rounds, tolerance: 1e-3)
    guard case .solved(_, let bound) = outcome, bound > incumbent.objective + 1e-6 else { return false }
    return program.master.violation <= 1e-6
  }
}
