import LinearOptimization

/// Finite bounds that the rows of a program imply for variables which have none of their own.
///
/// A Lagrangian bound is finite only where every variable with a price is bounded, and noise of the simplex method
/// gives a tiny price to nearly everything. Money carried over, for one, has no bound of its own, but cannot exceed
/// the money that there is.
enum ImpliedBounds {
  /// Bounds of every variable, by interval propagation over the rows (Brearley, Mitra and Williams, "Analysis of
  /// mathematical programming problems prior to applying the simplex algorithm", Mathematical Programming 8 (1975),
  /// doi:10.1007/BF01580428). Only missing bounds are filled; a bound that is never implied stays infinite.
  ///
  /// - Complexity: passes × non-zeros, with as many passes as bounds follow from one another (years, in practice).
  static func fill(_ model: Model) -> VariableBounds {
    var bounds = VariableBounds(lower: model.variables.map(\.lower), upper: model.variables.map(\.upper))
    var hasChanged = true
    var passes = 0
    while hasChanged && passes < 50 {
      hasChanged = false
      passes += 1
      for row in model.constraints {
        let terms = row.terms.map { (variable: $0.variable.index, value: $0.coefficient) }
        if row.upper < .infinity, tighten(terms, row.upper, sign: 1, &bounds) { hasChanged = true }
        if row.lower > -.infinity, tighten(terms, -row.lower, sign: -1, &bounds) { hasChanged = true }
      }
    }
    return bounds
  }

  /// Fills missing bounds from Σ sign · value · x ≤ limit. `true` when one was found.
  private static func tighten(
    _ terms: [(variable: Int, value: Double)], _ limit: Double, sign: Double, _ bounds: inout VariableBounds
  ) -> Bool {
    // The least activity, and the one term that may make it infinite.
    var least = 0.0
    var open: Int?
    for (position, term) in terms.enumerated() where term.value != 0 {
      let value = sign * term.value
      let part = value * (value > 0 ? bounds.lower[term.variable] : bounds.upper[term.variable])
      if part.isFinite {
        least += part
      } else if open == nil {
        open = position
      } else {
        return false
      }
    }
    var hasChanged = false
    for position in open.map({ [$0] }) ?? Array(terms.indices) where terms[position].value != 0 {
      let variable = terms[position].variable
      let value = sign * terms[position].value
      if value > 0, bounds.upper[variable] == .infinity {
        let own = open == nil ? value * bounds.lower[variable] : 0
        guard own.isFinite else { continue }
        bounds.upper[variable] = (limit - least + own) / value
        hasChanged = true
      } else if value < 0, bounds.lower[variable] == -.infinity {
        let own = open == nil ? value * bounds.upper[variable] : 0
        guard own.isFinite else { continue }
        bounds.lower[variable] = (limit - least + own) / value
        hasChanged = true
      }
    }
    return hasChanged
  }
}
