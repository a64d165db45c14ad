import Formulations
import LinearOptimization
import Planning

/// The best plan so far, the best bound so far, and who is told about them.
final class Incumbent {
  private(set) var values: [Double]?
  private(set) var objective = -Double.infinity
  /// The objective without hours freed for people who are not supported: what searches that leave those out
  /// have to beat.
  private(set) var major = -Double.infinity
  private(set) var bound = Double.infinity
  private(set) var history: [PlanOutcome.Incumbent] = []
  private let model: Model
  private let elsewhere: Set<Int>
  private let clock: SearchClock
  private let step: ObjectiveStep
  private let onProgress: @Sendable (SearchProgress) -> Void

  init(
    _ formulation: PlanFormulation, clock: SearchClock, step: ObjectiveStep,
    onProgress: @escaping @Sendable (SearchProgress) -> Void
  ) {
    model = formulation.model
    elsewhere = Set(formulation.variables.elsewhere.flatMap { $0 }.compactMap { $0?.index })
    self.clock = clock
    self.step = step
    self.onProgress = onProgress
  }

  /// Takes a point of the compact program if it is feasible there and better.
  ///
  /// Whole variables are rounded first; every row and bound is then checked, so that no error of the method
  /// can turn into a plan.
  @discardableResult
  func offer(_ point: [Double]) -> Bool {
    var values = point
    for (index, definition) in model.variables.enumerated() where definition.kind.isIntegral {
      values[index] = values[index].rounded()
    }
    let objective = model.objective.expression.value(at: values)
    guard objective > self.objective + 1e-7, Self.isFeasible(values, in: model) else { return false }
    self.values = values
    self.objective = objective
    major = model.objective.expression.terms.reduce(objective) {
      elsewhere.contains($1.variable.index) ? $0 - $1.coefficient * values[$1.variable.index] : $0
    }
    history.append(
      .init(seconds: clock.seconds, objective: objective, bound: bound.isFinite ? bound : nil))
    report()
    return true
  }

  /// Whether every bound and row of the compact program holds.
  static func isFeasible(_ values: [Double], in model: Model, tolerance: Double = 1e-6) -> Bool {
    for (index, definition) in model.variables.enumerated()
    where definition.bounds.distance(to: values[index]) > tolerance {
      return false
    }
    for row in model.constraints where row.bounds.distance(to: row.activity(at: values)) > tolerance {
      return false
    }
    return true
  }

  /// Takes a proven bound on the whole search.
  func prove(_ value: Double) {
    let rounded = max(step.roundedDown(value), objective)
    guard rounded < bound - 1e-9 else { return }
    bound = rounded
    report()
  }

  /// `(bound − objective) / max(1, |objective|)`, or infinity.
  var gap: Double {
    guard values != nil, bound.isFinite else { return .infinity }
    return max(0, bound - objective) / max(1, abs(objective))
  }

  /// A node whose bound is not above this cannot improve the answer beyond the requested gap.
  func cutoff(gap: Double) -> Double {
    guard values != nil else { return -.infinity }
    return objective + max(gap * max(1, abs(objective)), step.leastGain - 1e-6)
  }

  private func report() {
    onProgress(
      SearchProgress(
        seconds: clock.seconds, objective: values == nil ? nil : objective,
        bound: bound.isFinite ? bound : nil))
  }
}
