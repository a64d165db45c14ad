import Formulations
import LinearOptimization

/// The step in which the objective of whole plans moves, where it has one.
///
/// When every objective coefficient of a continuous variable is zero (or belongs to missing half-days, which
/// are whole in some optimum) and all coefficients are multiples of one number, every plan's value is a
/// multiple of it too, and bounds may be rounded down to one.
struct ObjectiveStep {
  /// 0: no step.
  let size: Double
  let constant: Double

  init(_ formulation: PlanFormulation) {
    let model = formulation.model
    constant = model.objective.expression.constant
    let missing = Set(formulation.variables.missing.flatMap { $0 }.compactMap { $0?.index })
    // In units of a thousandth of an hour, so that the greatest common divisor is one of integers.
    var divisor = 0
    for term in model.objective.expression.terms {
      let index = term.variable.index
      guard model.variables[index].kind.isIntegral || missing.contains(index) else {
        size = 0
        return
      }
      let thousandths = (abs(term.coefficient) * 1000).rounded()
      guard thousandths < 1e12, abs(thousandths / 1000 - abs(term.coefficient)) < 1e-9 else {
        size = 0
        return
      }
      divisor = Self.greatestCommonDivisor(divisor, Int(thousandths))
    }
    size = Double(divisor) / 1000
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }

  /// The greatest value of a whole plan that is not above `bound` by more than the noise of adding up a bound: 10⁻⁹ of its value, or
  /// 10⁻⁶ of a step. Steps of the size of that noise say nothing.
  func roundedDown(_ bound: Double) -> Double {
    guard size > 0, bound.isFinite else { return bound }
    let noise = max(1e-6, 1e-9 * abs(bound) / size)
    guard noise < 0.5 else { return bound }
    return constant + ((bound - constant) / size + noise).rounded(.down) * size
  }

  /// How much better a better plan is at least.
  var leastGain: Double { size }
}
