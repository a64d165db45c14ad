import Formulations
import LinearOptimization

/// Rounds a relaxation to a plan, one decision after another, with new columns priced in between.
///
/// First the shared decisions (measures, then hires), then one researcher's plan at a time. A step that
/// leaves no plan is taken back once with the opposite decision.
struct Diving {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Pricing rounds after each step.
  var rounds = 4

  /// Dives from `node`; `true` when it ended in a plan that was taken.
  ///
  /// - Parameter roundUpFrom: hires with at least this fraction are rounded up, others down.
  @discardableResult
  func run(from node: NodeBounds, roundUpFrom: Double = 0.5) throws -> Bool {
    var bounds = node
    var retries = 24
    guard try isPossible(bounds) else { return false }
    while true {
      if program.generation.clock.mustStop() { return false }
      let (values, weights) = program.master.solution()
      let nf = values.indices.filter { program.isInteger[$0] && abs(values[$0]-values[$0].rounded())>1e-6 }; print("dive t", program.generation.clock.seconds, "obj", objective(values), "frac", nf.count, "shared", nf.filter{program.formulation.blocks[$0]==nil}.count, "retries", retries, "plans", program.master.plans.count, "lp", T.lp, "price", T.price)
      if objective(values) <= incumbent.objective + 1e-7 { return false }
      let steps = nextSteps(values, weights, roundUpFrom: roundUpFrom)
      if steps.isEmpty { return incumbent.offer(values) }
      let previous = bounds
      var isPlaced = false
      for step in steps {
        bounds = previous
        step.apply(to: &bounds.variables)
        isPlaced = try isPossible(bounds)
        if isPlaced { break }
        retries -= 1
        if retries == 0 { return false }
      }
      guard isPlaced else { return false }
    }
  }

  private func objective(_ values: [Double]) -> Double {
    program.formulation.model.objective.expression.value(at: values)
  }

  /// Whether the relaxation with the columns at hand (and a little pricing) has a point.
  private func isPossible(_ bounds: NodeBounds) throws -> Bool {
    guard case .solved = try program.solve(bounds, rounds: rounds, tolerance: 1e-4) else { return false }
    return program.master.violation <= 1e-6
  }

  /// Bounds to set together.
  private struct Step {
    struct Fixing {
      let variable: Int
      let lower: Double
      let upper: Double
    }
    let fixings: [Fixing]

    func apply(to bounds: inout VariableBounds) {
      for fixing in fixings {
        bounds.lower[fixing.variable] = max(bounds.lower[fixing.variable], fixing.lower)
        bounds.upper[fixing.variable] = min(bounds.upper[fixing.variable], fixing.upper)
      }
    }

    static func up(_ variable: Int, _ value: Double) -> Fixing {
      Fixing(variable: variable, lower: value.rounded(.up), upper: .infinity)
    }

    static func down(_ variable: Int, _ value: Double) -> Fixing {
      Fixing(variable: variable, lower: -.infinity, upper: value.rounded(.down))
    }
  }

  /// What to try next, in order; empty at a whole point.
  private func nextSteps(_ values: [Double], _ weights: [Double], roundUpFrom: Double) -> [Step] {
    for group in [program.formulation.measureVariables, program.formulation.otherSharedIntegers] {
      let steps = sharedSteps(group, values, roundUpFrom: roundUpFrom)
      if !steps.isEmpty { return steps }
    }
    return researcherSteps(values, weights)
  }

  /// All fractions from the threshold go up together; failing that the greatest alone, failing that down.
  /// Below the threshold the smallest third goes down together.
  private func sharedSteps(_ group: [Int], _ values: [Double], roundUpFrom: Double) -> [Step] {
    let fractional = group.compactMap { variable -> (variable: Int, fraction: Double)? in
      let fraction = values[variable] - values[variable].rounded(.down)
      return fraction > 1e-6 && fraction < 1 - 1e-6 ? (variable, fraction) : nil
    }
    .sorted { (-$0.fraction, $0.variable) < (-$1.fraction, $1.variable) }
    guard let top = fractional.first else { return [] }
    let high = fractional.filter { $0.fraction >= roundUpFrom }
    let topUp = Step(fixings: [Step.up(top.variable, values[top.variable])])
    let topDown = Step(fixings: [Step.down(top.variable, values[top.variable])])
    if high.isEmpty {
      let low = fractional.suffix(max(1, fractional.count / 3))
      return [Step(fixings: low.map { Step.down($0.variable, values[$0.variable]) }), topUp, topDown]
    }
    let together = Step(fixings: high.map { Step.up($0.variable, values[$0.variable]) })
    return high.count > 1 ? [together, topUp, topDown] : [topUp, topDown]
  }

  /// Fixes the whole variables of the third of the researchers whose best plans have most weight, failing that
  /// of one; researchers that are whole already stay free.
  private func researcherSteps(_ values: [Double], _ weights: [Double]) -> [Step] {
    var best: [Int: (weight: Double, plan: Int)] = [:]
    for (index, plan) in program.master.plans.enumerated() where weights[index] > 1e-6 {
      if weights[index] > (best[plan.researcher]?.weight ?? 0) + 1e-9 {
        best[plan.researcher] = (weights[index], index)
      }
    }
    let open = best.keys.filter { researcher in
      program.blockVariables[researcher].contains {
        program.isInteger[$0] && abs(values[$0] - values[$0].rounded()) > 1e-6
      }
    }
    .sorted { (-(best[$0]?.weight ?? 0), $0) < (-(best[$1]?.weight ?? 0), $1) }
    if open.isEmpty { return [] }
    let steps = open.map { researcher -> Step in
      var target: [Int: Double] = [:]
      if let choice = best[researcher] {
        for value in program.master.plans[choice.plan].values { target[value.variable] = value.value }
      }
      return Step(
        fixings: program.blockVariables[researcher].filter { program.isInteger[$0] }.map {
          Step.Fixing(variable: $0, lower: target[$0] ?? 0, upper: target[$0] ?? 0)
        })
    }
    let many = Step(fixings: steps.prefix((steps.count + 2) / 3).flatMap(\.fixings))
    return steps.count > 1 ? [many] + steps.prefix(3) : steps
  }
}
