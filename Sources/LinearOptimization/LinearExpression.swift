/// `coefficient` × `variable`.
package struct LinearTerm: Hashable, Sendable {
  package let variable: Variable
  package var coefficient: Double

  package init(_ coefficient: Double, _ variable: Variable) {
    self.variable = variable
    self.coefficient = coefficient
  }
}

/// An affine function Σ cⱼ xⱼ + constant.
///
/// Seen from outside, ``terms`` is always merged (each variable once), ordered by variable index and free of
/// zero coefficients; a repeated variable in one row would abort some solvers. Appending in index order costs
/// O(1); appending out of order defers one O(n log n) merge to the next reading of ``terms``.
package struct LinearExpression: Sendable {
  /// The additive constant.
  package var constant: Double
  /// Terms as they came; canonical while `isCanonical`.
  private var storage: [LinearTerm]
  private var isCanonical = true

  package init(_ constant: Double = 0) {
    self.constant = constant
    storage = []
  }

  package init(_ variable: Variable) {
    constant = 0
    storage = [LinearTerm(1, variable)]
  }

  /// Σ over `terms`, which may repeat variables and come in any order, plus `constant`.
  package init(terms: some Sequence<LinearTerm>, constant: Double = 0) {
    self.init(constant)
    for term in terms { add(term.coefficient, term.variable) }
  }

  /// The merged terms in ascending order of variable index, none with coefficient 0.
  package var terms: [LinearTerm] { isCanonical ? storage : Self.merged(storage) }

  /// Whether no variable is left after merging.
  package var isConstant: Bool { terms.isEmpty }

  /// Adds `coefficient` × `variable`. The quickest way to build a long sum.
  package mutating func add(_ coefficient: Double, _ variable: Variable) {
    if coefficient == 0 { return }
    if isCanonical, let last = storage.last, last.variable.index >= variable.index {
      isCanonical = false
    }
    storage.append(LinearTerm(coefficient, variable))
  }

  /// Adds `factor` × `other`.
  package mutating func add(_ factor: Double, _ other: LinearExpression) {
    constant += factor * other.constant
    storage.reserveCapacity(storage.count + other.storage.count)
    for term in other.storage { add(factor * term.coefficient, term.variable) }
  }

  /// The coefficient of `variable`, 0 when absent. O(log n) when the terms are already merged.
  package func coefficient(of variable: Variable) -> Double {
    let ordered = terms
    var low = 0
    var high = ordered.count
    while low < high {
      let middle = (low + high) / 2
      if ordered[middle].variable.index < variable.index { low = middle + 1 } else { high = middle }
    }
    return low < ordered.count && ordered[low].variable == variable ? ordered[low].coefficient : 0
  }

  /// The value at `point`, indexed by variable.
  ///
  /// - Precondition: `point` covers every variable of the expression.
  package func value(at point: [Double]) -> Double {
    terms.reduce(constant) { $0 + $1.coefficient * point[$1.variable.index] }
  }

  /// Sorts by index (position as tie-break, so that sums are formed in the order they were written), adds up
  /// equal variables and drops what cancelled to exactly 0.
  private static func merged(_ raw: [LinearTerm]) -> [LinearTerm] {
    let order = raw.indices.sorted {
      (raw[$0].variable.index, $0) < (raw[$1].variable.index, $1)
    }
    var result: [LinearTerm] = []
    result.reserveCapacity(raw.count)
    for position in order {
      let term = raw[position]
      if let last = result.last, last.variable == term.variable {
        result[result.count - 1].coefficient += term.coefficient
      } else {
        if let last = result.last, last.coefficient == 0 { result.removeLast() }
        result.append(term)
      }
    }
    if let last = result.last, last.coefficient == 0 { result.removeLast() }
    return result
  }
}

extension LinearExpression: Hashable {
  /// Equality of the functions: same merged terms, same constant.
  package static func == (left: LinearExpression, right: LinearExpression) -> Bool {
    left.constant == right.constant && left.terms == right.terms
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(constant)
    hasher.combine(terms)
  }
}
