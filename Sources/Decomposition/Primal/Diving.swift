import Formulations
import LinearOptimization

/// Rounds a relaxation to a plan, one decision after another, with new columns priced in between.
///
/// First the measures, then the hires (see ``HireConstruction``), then who is supported, then whole years of researchers.
/// A step that leaves no plan gives way to the next alternative.
struct Diving {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Pricing rounds after each step.
  var rounds = 25
  /// Leaves open measures out when that leaves a plan: whole hires make money scarcer than the relaxation,
  /// which shares out posts, believes.
  var prefersNoMeasure = false
  /// Does nothing when leaving open measures out is best: that dive has been made.
  var skipsNoMeasure = false

  /// Dives from `node`; `true` when it ended in a plan that was taken.
  @discardableResult
  func run(from node: NodeBounds) throws -> Bool {
    var bounds = node
    var retries = 60
    guard try decideMeasures(&bounds) else { return false }
    while true {
      if program.generation.clock.mustStop() { return false }
      let (values, weights) = program.master.solution()
      let steps = DivingSteps(program: program, values: values, weights: weights)
      if !steps.hasOpenSupport && steps.hasOpenHires {
        let hires = HireConstruction(program: program, incumbent: incumbent, rounds: rounds)
        let goal = program.master.session.objective
        guard let built = try hires.build(from: bounds, relaxation: values, goal: goal) else { return false }
        bounds = built
        guard try value(of: bounds) != nil else { return false }
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

  /// Decides the open measures: all or none of them to begin with, then one by one against the better of the
  /// two, by the relaxation's value. `false` when nothing has a point.
  private func decideMeasures(_ bounds: inout NodeBounds) throws -> Bool {
    let decisions = MeasureDecisions(program: program)
    let open = decisions.open(bounds)
    if open.isEmpty { return try value(of: bounds) != nil }
    var best: (value: Double, adopted: Set<Int>)?
    func consider(_ adopted: Set<Int>) throws {
      guard let value = try value(of: decisions.decided(adopted, bounds), atLeast: best?.value ?? -.infinity)
      else { return }
      if value > (best?.value ?? -.infinity) { best = (value, adopted) }
    }
    try consider([])
    if prefersNoMeasure && best != nil {
      bounds = decisions.decided([], bounds)
      return true
    }
    try consider(Set(open))
    for measure in open where open.count > 1 {
      guard let adopted = best?.adopted else { break }
      try consider(adopted.symmetricDifference([measure]))
    }
    guard let best else { return false }
    if skipsNoMeasure && best.adopted.isEmpty { return false }
    bounds = decisions.decided(best.adopted, bounds)
    return try value(of: bounds) != nil
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
