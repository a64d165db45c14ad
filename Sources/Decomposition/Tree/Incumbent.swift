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
  private let tolerances: [Double]
  private let elsewhere: Set<Int>
  private let floors: [Floor]
  private let clock: SearchClock
  let step: ObjectiveStep
  /// Value that the question is about; `nil`: the best plan is sought.
  let goal: Double?
  private let onProgress: @Sendable (SearchProgress) -> Void

  /// - Parameter goal: value that the question is about; `nil`: the best plan is sought.
  init(
    _ formulation: PlanFormulation, clock: SearchClock, step: ObjectiveStep, goal: Double? = nil,
    onProgress: @escaping @Sendable (SearchProgress) -> Void
  ) {
    model = formulation.model
    tolerances = Self.tolerances(formulation)
    elsewhere = Set(formulation.variables.elsewhere.flatMap { $0 }.compactMap { $0?.index })
    floors = Floor.all(formulation)
    self.clock = clock
    self.step = step
    self.goal = goal
    self.onProgress = onProgress
  }

  /// A missing half-day variable with what it makes up for: miss ≥ floor · z − p.
  private struct Floor {
    let missing: Int
    let protected: Int
    let supported: Int
    let halfDays: Double

    static func all(_ formulation: PlanFormulation) -> [Floor] {
      let variables = formulation.variables
      return variables.missing.enumerated().flatMap { i, terms in
        zip(terms, variables.protected[i]).compactMap { missing, protected in
          guard let missing, let protected else { return nil }
          return Floor(
            missing: missing.index, protected: protected.index, supported: variables.supported[i].index,
            halfDays: Double(formulation.scenario.rules.floor.halfDays))
        }
      }
    }
  }

  /// Takes a point of the compact program if it is feasible there and better.
  ///
  /// Whole variables are rounded first, and missing half-days set to what they make of the floors (a mixture of
  /// columns may state more); every row and bound is then checked, so that no error of the method
  /// can turn into a plan.
  @discardableResult
  func offer(_ point: [Double]) -> Bool {
    var values = point
    for (index, definition) in model.variables.enumerated() where definition.kind.isIntegral {
      values[index] = values[index].rounded()
    }
    for floor in floors {
      let least = floor.halfDays * values[floor.supported] - values[floor.protected]
      values[floor.missing] = max(0, least, model.variables[floor.missing].lower)
    }
    let objective = objective(of: values)
    guard objective > self.objective + 1e-7, Self.isFeasible(values, in: model, tolerances: tolerances) else {
      return false
    }
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

  /// By row: how far it may be broken. A tenth of a yen for rows of money, whose numbers are thousands of times
  /// those of hours and whose amounts are rounded to whole yen afterwards; 10⁻⁶ for all others.
  static func tolerances(_ formulation: PlanFormulation) -> [Double] {
    formulation.rowFamily.map { $0.isOfMoney ? MoneyUnit.oneYen / 10 : 1e-6 }
  }

  /// Whether every bound and row of the compact program holds.
  static func isFeasible(_ values: [Double], in model: Model, tolerances: [Double]) -> Bool {
    for (index, definition) in model.variables.enumerated()
    where definition.bounds.distance(to: values[index]) > (definition.kind.isIntegral ? 1e-6 : 1e-5) {
      return false
    }
    for (row, tolerance) in zip(model.constraints, tolerances)
    where row.bounds.distance(to: row.activity(at: values)) > tolerance {
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

  /// The relative gap, or infinity without a plan or a bound.
  var gap: Double {
    guard values != nil, bound.isFinite else { return .infinity }
    return PlanOutcome.gap(objective: objective, bound: bound)
  }

  /// Whether the search may end: the gap is proven, or it is known whether a plan reaches the goal.
  func isSettled(within gap: Double) -> Bool {
    if self.gap <= gap && values != nil { return true }
    return goal.map { values != nil && objective >= $0 || bound < $0 } ?? false
  }

  /// Share of the distance to the bound that a turn must gain for another to follow.
  static let worthwhile = 0.1

  /// Whether a turn that began at an objective gained so much that another like it may pay.
  func isWorthAnother(since before: Double) -> Bool {
    let left = bound.isFinite ? bound - objective : 0
    return objective - before > max(Self.tolerance * max(1, abs(before)), Self.worthwhile * left)
  }

  /// Objective of a plan with which the gap would be reached.
  func enough(for gap: Double) -> Double { bound.isFinite ? bound / (1 + gap) : .infinity }

  /// Stage 1 value of a point.
  func objective(of values: [Double]) -> Double { model.objective.expression.value(at: values) }

  /// Relative difference up to which two values count as equal: the precision to which relaxations are solved.
  static let tolerance = 1e-6

  /// How exactly relaxations are solved on the way to a gap: to a fifth of it, and while the gap is far wider, to a part of that one.
  func precision(for gap: Double) -> Double { max(gap / 5, min(self.gap / 20, 1e-3), 1e-7) }

  /// A node whose bound is not above this cannot improve the answer beyond the requested gap.
  func cutoff(gap: Double) -> Double {
    guard values != nil else { return -.infinity }
    return objective + max(max(gap, Self.tolerance) * max(1, abs(objective)), step.leastGain - 1e-6)
  }

  private func report() {
    onProgress(
      SearchProgress(
        seconds: clock.seconds, objective: values == nil ? nil : objective,
        bound: bound.isFinite ? bound : nil))
  }
}
