/// The direction of optimisation.
package enum ObjectiveSense: String, Hashable, Sendable {
  case minimize
  case maximize

  /// +1 for minimise, −1 for maximise: multiplies an objective into "less is better".
  package var sign: Double { self == .minimize ? 1 : -1 }

  /// Whether `first` is strictly better than `second` in this sense.
  package func isBetter(_ first: Double, than second: Double) -> Bool {
    sign * first < sign * second
  }
}

/// What a model optimises.
package struct Objective: Hashable, Sendable {
  package let sense: ObjectiveSense
  package let expression: LinearExpression

  package init(_ sense: ObjectiveSense, _ function: some LinearFunction) {
    self.sense = sense
    // Merged once here: solvers and writers read the terms many times.
    let given = function.expression
    expression = LinearExpression(terms: given.terms, constant: given.constant)
  }

  package static func minimize(_ function: some LinearFunction) -> Objective {
    Objective(.minimize, function)
  }

  package static func maximize(_ function: some LinearFunction) -> Objective {
    Objective(.maximize, function)
  }
}
