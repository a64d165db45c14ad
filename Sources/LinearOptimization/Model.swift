/// A mixed-integer linear program
///
///     optimise   Σ cⱼ xⱼ + constant
///     subject to lowerᵢ ≤ Σ aᵢⱼ xⱼ ≤ upperᵢ   for every constraint i
///                lowerⱼ ≤ xⱼ ≤ upperⱼ, xⱼ whole where its kind says so.
///
/// A value: a copy is independent, nothing points back, and no solver is known. Whatever it holds is valid:
/// finite numbers, unique names, non-empty intervals, existing variables.
package struct Model: Sendable {
  /// Appears in exports only.
  package var name: String
  /// Indexed by ``Variable/index``.
  package private(set) var variables: [VariableDefinition] = []
  /// In the order they were added.
  package private(set) var constraints: [Constraint] = []
  /// Minimise 0 until set.
  package private(set) var objective = Objective.minimize(LinearExpression())

  private var variableIndexes: [String: Int] = [:]
  private var constraintIndexes: [String: Int] = [:]

  package init(name: String = "model") {
    self.name = name
  }

  // MARK: Building

  /// Adds a variable; binary variables may narrow [0, 1] but not leave it.
  ///
  /// - Parameter bounds: defaults to [0, +∞), or [0, 1] for a binary variable.
  @discardableResult
  package mutating func addVariable(
    _ name: String, _ bounds: Bounds? = nil, kind: VariableKind = .continuous
  ) throws(ModelError) -> Variable {
    let chosen = bounds ?? (kind == .binary ? .unit : .nonNegative)
    if name.isEmpty { throw .emptyName(place: "variable \(variables.count)") }
    if variableIndexes[name] != nil { throw .duplicateVariable(name: name) }
    try Self.check(chosen, kind: kind, name: name)
    variableIndexes[name] = variables.count
    variables.append(VariableDefinition(name: name, bounds: chosen, kind: kind))
    return Variable(index: variables.count - 1)
  }

  /// Adds a row and gives its index in ``constraints``. A row without variables is kept as it is: it is
  /// either redundant or makes the model infeasible, which is for the solver to say.
  @discardableResult
  package mutating func addConstraint(_ name: String, _ relation: Relation) throws(ModelError) -> Int {
    if name.isEmpty { throw .emptyName(place: "constraint \(constraints.count)") }
    if constraintIndexes[name] != nil { throw .duplicateConstraint(name: name) }
    try check(relation.terms, place: name)
    if !relation.bounds.isValid {
      throw .invalidBounds(place: name, lower: relation.bounds.lower, upper: relation.bounds.upper)
    }
    constraintIndexes[name] = constraints.count
    constraints.append(Constraint(name: name, terms: relation.terms, bounds: relation.bounds))
    return constraints.count - 1
  }

  /// Replaces the objective.
  package mutating func setObjective(_ objective: Objective) throws(ModelError) {
    try check(objective.expression.terms, place: "objective")
    if !objective.expression.constant.isFinite {
      throw .nonFinite(place: "objective constant", value: objective.expression.constant)
    }
    self.objective = objective
  }

  /// Replaces the bounds of one variable.
  package mutating func setBounds(of variable: Variable, to bounds: Bounds) throws(ModelError) {
    guard variables.indices.contains(variable.index) else {
      throw .unknownVariable(place: "bounds", index: variable.index, count: variables.count)
    }
    let definition = variables[variable.index]
    try Self.check(bounds, kind: definition.kind, name: definition.name)
    variables[variable.index].bounds = bounds
  }

  /// Replaces the bounds of one row.
  package mutating func setBounds(ofConstraint index: Int, to bounds: Bounds) throws(ModelError) {
    guard constraints.indices.contains(index) else {
      throw .unknownConstraint(index: index, count: constraints.count)
    }
    if !bounds.isValid {
      throw .invalidBounds(place: constraints[index].name, lower: bounds.lower, upper: bounds.upper)
    }
    constraints[index].bounds = bounds
  }

  // MARK: Derived models

  /// The same model with every variable continuous (the LP relaxation); bounds are kept.
  package var relaxed: Model {
    var result = self
    for index in result.variables.indices { result.variables[index].kind = .continuous }
    return result
  }

  // MARK: Lookup

  package func variable(named name: String) -> Variable? {
    variableIndexes[name].map(Variable.init(index:))
  }

  package func constraintIndex(named name: String) -> Int? { constraintIndexes[name] }

  package subscript(variable: Variable) -> VariableDefinition { variables[variable.index] }

  /// The number of variables, of those restricted to whole numbers, of rows and of non-zero coefficients.
  package var size: ModelSize {
    ModelSize(
      variables: variables.count,
      integerVariables: variables.count { $0.kind.isIntegral },
      constraints: constraints.count,
      nonZeros: constraints.reduce(0) { $0 + $1.terms.count })
  }

  package var hasIntegers: Bool { variables.contains { $0.kind.isIntegral } }

  // MARK: Checks

  private static func check(_ bounds: Bounds, kind: VariableKind, name: String) throws(ModelError) {
    if !bounds.isValid { throw .invalidBounds(place: name, lower: bounds.lower, upper: bounds.upper) }
    if kind == .binary, bounds.lower < 0 || bounds.upper > 1 {
      throw .binaryOutsideUnit(name: name, lower: bounds.lower, upper: bounds.upper)
    }
  }

  private func check(_ terms: [LinearTerm], place: String) throws(ModelError) {
    for term in terms {
      guard variables.indices.contains(term.variable.index) else {
        throw .unknownVariable(place: place, index: term.variable.index, count: variables.count)
      }
      if !term.coefficient.isFinite { throw .nonFinite(place: place, value: term.coefficient) }
    }
  }
}

/// Counts that describe how large a model is.
package struct ModelSize: Hashable, Sendable {
  package let variables: Int
  package let integerVariables: Int
  package let constraints: Int
  package let nonZeros: Int
}
