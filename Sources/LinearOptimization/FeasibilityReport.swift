/// How far a point is from each row, bound and integrality of a model, independent of any solver.
package struct FeasibilityReport: Hashable, Sendable {
  /// What a point may violate.
  package enum Place: Hashable, Sendable {
    /// A row, by its index.
    case constraint(Int)
    /// A variable's bounds, by its index.
    case bounds(Int)
    /// A variable's integrality, by its index.
    case integrality(Int)
  }

  /// One positive distance.
  package struct Violation: Hashable, Sendable {
    package let place: Place
    /// The name of the row or variable.
    package let name: String
    /// Row: distance of the activity from [lower, upper]; bounds: distance of the value from its interval;
    /// integrality: distance to the nearest whole number. +∞ where the value is not finite.
    package let distance: Double
    /// max(1, |bounds|, |coefficient · value|): what the distance is to be compared with. 1 for integrality.
    package let scale: Double
  }

  /// Every positive distance: rows in order, then bounds, then integrality.
  package let violations: [Violation]
  /// The objective at the point, constant included.
  package let objective: Double

  /// Measures `point`, one value per variable of `model`.
  ///
  /// O(non-zeros).
  /// - Throws: ``ModelError/wrongPointSize(expected:given:)``.
  package init(of point: [Double], in model: Model) throws(ModelError) {
    if point.count != model.variables.count {
      throw .wrongPointSize(expected: model.variables.count, given: point.count)
    }
    var found: [Violation] = []
    func note(_ place: Place, _ name: String, _ distance: Double, scale: Double = 1) {
      if distance == 0 { return }
      found.append(
        Violation(
          place: place, name: name, distance: distance.isNaN ? .infinity : distance,
          scale: scale.isFinite ? scale : 1))
    }
    for (index, row) in model.constraints.enumerated() {
      let scale = row.terms.reduce(Self.scale(row.bounds)) {
        max($0, abs($1.coefficient * point[$1.variable.index]))
      }
      note(.constraint(index), row.name, row.bounds.distance(to: row.activity(at: point)), scale: scale)
    }
    for (index, variable) in model.variables.enumerated() {
      note(
        .bounds(index), variable.name, variable.bounds.distance(to: point[index]),
        scale: Self.scale(variable.bounds))
    }
    for (index, variable) in model.variables.enumerated() where variable.kind.isIntegral {
      note(.integrality(index), variable.name, abs(point[index] - point[index].rounded()))
    }
    violations = found
    objective = model.objective.expression.value(at: point)
  }

  /// The largest distance, 0 for a feasible point.
  package var maximumViolation: Double { violations.map(\.distance).max() ?? 0 }

  /// The largest distance relative to its scale.
  package var maximumRelativeViolation: Double { violations.map { $0.distance / $0.scale }.max() ?? 0 }

  /// Whether every distance is at most `tolerance` × its scale.
  package func isFeasible(tolerance: Double = 1e-6) -> Bool { maximumRelativeViolation <= tolerance }

  private static func scale(_ bounds: Bounds) -> Double {
    [bounds.lower, bounds.upper].filter(\.isFinite).reduce(1) { max($0, abs($1)) }
  }
}
