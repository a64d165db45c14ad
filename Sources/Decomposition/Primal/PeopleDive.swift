import Formulations
import LinearOptimization

/// Settles who is supported and what everybody's duties are, while hires are what the bounds leave them: shares of
/// posts, or whole.
///
/// Supported people first, then whole years of researchers, the heaviest patterns of the relaxation together.
struct PeopleDive {
  let program: MasterProgram
  /// Pricing rounds at the start, and after each step.
  var firstRounds: Int
  var rounds = 3
  /// Whether hours freed for people who are not supported count.
  var minor = true

  /// Relative distance of bound and value at which a step's relaxation is good enough: what comes next changes more.
  static let tolerance = 2e-3
  /// Doublings of the rounds while a step leaves a violation.
  static let patience = 4

  /// Bounds of `node` with support, half-days and sessions fixed, and the point there; `nil` where the way ended.
  func settle(_ node: NodeBounds) throws -> (bounds: NodeBounds, values: [Double])? {
    var bounds = node
    guard try relax(bounds, rounds: firstRounds) else { return nil }
    while true {
      if program.generation.clock.mustStop() { return nil }
      let (values, weights) = program.master.solution()
      let alternatives = DivingSteps(program: program, values: values, weights: weights).ofPeople()
      if alternatives.isEmpty {
        bounds.variables.fix(program.blockIntegers.joined(), at: values)
        bounds.variables.fix(program.sharedCover, at: values)
        return (bounds, values)
      }
      guard let next = try first(alternatives, bounds) else { return nil }
      bounds = next
    }
  }

  /// The first step that leaves a point.
  private func first(_ steps: [DivingStep], _ bounds: NodeBounds) throws -> NodeBounds? {
    for step in steps {
      var next = bounds
      if step.apply(to: &next.variables), try relax(next, rounds: rounds) { return next }
    }
    return nil
  }

  private func relax(_ bounds: NodeBounds, rounds: Int) throws -> Bool {
    var rounds = rounds
    for _ in 0..<Self.patience {
      guard
        case .solved = try program.solve(
          bounds, rounds: rounds, tolerance: Self.tolerance, minor: minor)
      else {
        return false
      }
      if program.master.violation <= 1e-6 { return true }
      rounds *= 2
    }
    return false
  }
}
