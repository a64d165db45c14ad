package import LinearOptimization

/// The bound that row duals prove on the objective of a model's LP relaxation.
///
/// For minimisation and any λ,
///
///     bound(λ) = constant + Σᵢ min { λᵢ r : lowerᵢ ≤ r ≤ upperᵢ } + Σⱼ min { dⱼ x : lowerⱼ ≤ x ≤ upperⱼ }
///
/// with dⱼ = cⱼ − Σᵢ aᵢⱼ λᵢ is at most the optimum (Lagrangian weak duality); for maximisation min becomes max
/// and the bound is at least the optimum. At optimal duals both agree.
package struct DualCertificate: Hashable, Sendable {
  /// bound(λ); −∞ (minimise) or +∞ (maximise) if a dual of the wrong sign meets an open side.
  package let bound: Double
  /// dⱼ, indexed by variable.
  package let reducedCosts: [Double]

  /// - Parameters:
  ///   - duals: λ, indexed by constraint.
  ///   - tolerance: a λᵢ or dⱼ of at most this size that meets an open side counts as 0, because solvers
  ///     leave such crumbs.
  /// - Throws: ``ModelError/wrongPointSize(expected:given:)`` if `duals` does not match the rows.
  package init(duals: [Double], of model: Model, tolerance: Double = 1e-7) throws(ModelError) {
    if duals.count != model.constraints.count {
      throw .wrongPointSize(expected: model.constraints.count, given: duals.count)
    }
    let sign = model.objective.sense.sign
    var reduced = Array(repeating: 0.0, count: model.variables.count)
    for term in model.objective.expression.terms { reduced[term.variable.index] = term.coefficient }
    var total = sign * model.objective.expression.constant
    for (row, dual) in zip(model.constraints, duals) {
      for term in row.terms { reduced[term.variable.index] -= term.coefficient * dual }
      total += Self.least(sign * dual, row.bounds, tolerance)
    }
    for (cost, variable) in zip(reduced, model.variables) {
      total += Self.least(sign * cost, variable.bounds, tolerance)
    }
    bound = sign * total
    reducedCosts = reduced
  }

  /// min { price · r : r in bounds }.
  private static func least(_ price: Double, _ bounds: Bounds, _ tolerance: Double) -> Double {
    let end = price > 0 ? bounds.lower : bounds.upper
    if price == 0 || (!end.isFinite && abs(price) <= tolerance) { return 0 }
    return price * end
  }
}
