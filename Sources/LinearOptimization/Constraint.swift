/// An affine function that must lie in an interval: the value of `a <= b`, not yet named or in a model.
///
/// The constant of the function has been moved to the bounds, so only Σ cⱼ xⱼ ∈ [lower, upper] is left.
package struct Relation: Hashable, Sendable {
  package let terms: [LinearTerm]
  package let bounds: Bounds

  /// `function` ∈ `bounds`.
  package init(_ function: some LinearFunction, in bounds: Bounds) {
    let expression = function.expression
    terms = expression.terms
    self.bounds = Bounds(
      lower: bounds.lower - expression.constant, upper: bounds.upper - expression.constant)
  }
}

/// A named row of a model: `lower` ≤ Σ cⱼ xⱼ ≤ `upper`.
package struct Constraint: Hashable, Sendable {
  package let name: String
  /// Merged, in ascending order of variable index, without zeros.
  package let terms: [LinearTerm]
  package internal(set) var bounds: Bounds

  package var lower: Double { bounds.lower }
  package var upper: Double { bounds.upper }
  /// The left-hand side, constant 0.
  package var expression: LinearExpression { LinearExpression(terms: terms) }

  /// Σ cⱼ xⱼ at `point`, indexed by variable.
  ///
  /// - Precondition: `point` covers every variable of the row.
  package func activity(at point: [Double]) -> Double {
    terms.reduce(0) { $0 + $1.coefficient * point[$1.variable.index] }
  }
}

package func <= (left: some LinearFunction, right: some LinearFunction) -> Relation {
  Relation(left - right, in: .atMost(0))
}

package func <= (left: some LinearFunction, right: Double) -> Relation {
  Relation(left, in: .atMost(right))
}

package func <= (left: Double, right: some LinearFunction) -> Relation {
  Relation(right, in: .atLeast(left))
}

package func >= (left: some LinearFunction, right: some LinearFunction) -> Relation {
  Relation(left - right, in: .atLeast(0))
}

package func >= (left: some LinearFunction, right: Double) -> Relation {
  Relation(left, in: .atLeast(right))
}

package func >= (left: Double, right: some LinearFunction) -> Relation {
  Relation(right, in: .atMost(left))
}

package func == (left: some LinearFunction, right: some LinearFunction) -> Relation {
  Relation(left - right, in: .fixed(0))
}

package func == (left: some LinearFunction, right: Double) -> Relation {
  Relation(left, in: .fixed(right))
}

package func == (left: Double, right: some LinearFunction) -> Relation {
  Relation(right, in: .fixed(left))
}

extension LinearFunction {
  /// `lower` ≤ self ≤ `upper`, the interval that no chain of operators can write in Swift.
  package func between(_ lower: Double, _ upper: Double) -> Relation {
    Relation(self, in: .between(lower, upper))
  }
}
