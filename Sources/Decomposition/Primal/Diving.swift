import Formulations
import LinearOptimization

/// Rounds a relaxation to a plan, one decision after another, with new columns priced in between.
///
/// Open measures are left out; then the hires (see ``HireConstruction``), then who is supported, then whole years of researchers.
/// A step that leaves no plan gives way to the next alternative.
struct Diving {
  let program: MasterProgram
  let incumbent: Incumbent
  /// What hires bear while they are settled, see ``HireConstruction``.
  let thrift: Thrift?
  /// Pricing rounds after each step.
  var rounds = 25

  /// Dives from `node`; `true` when it ended in a plan that was taken.
  @discardableResult
  func run(from node: NodeBounds) throws -> Bool {
    var bounds = node
    var retries = 60
    bounds = program.measures.decided([:], program.measures.open(bounds.variables), bounds)
    guard try relax(bounds) else { return false }
    while true {
      if program.generation.clock.mustStop() { return false }
      let (values, weights) = program.master.solution()
      let steps = DivingSteps(program: program, values: values, weights: weights)
      if !steps.hasOpenSupport && steps.hasOpenHires {
        let hires = HireConstruction(
          program: program, incumbent: incumbent, thrift: thrift, rounds: rounds)
        let goal = program.master.session.objective
        guard let built = try hires.build(from: bounds, relaxation: values, goal: goal) else { return false }
        bounds = built
        guard try relax(bounds) else { return false }
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
        isPlaced = try relax(bounds)
        if isPlaced { break }
        retries -= 1
        if retries == 0 { return false }
      }
      guard isPlaced else { return false }
    }
  }

  /// Solves the relaxation with the columns at hand and a little pricing; `false` when it has no point or no plan in it is worth more
  /// than the incumbent.
  private func relax(_ bounds: NodeBounds) throws -> Bool {
    let target = incumbent.major + 1e-6
    let outcome = try program.solve(bounds, target: target, rounds: rounds, tolerance: 2e-3, minor: false)
    guard case .solved(_, let bound) = outcome else { return false }
    return bound > target && program.master.violation <= 1e-6
  }
}
