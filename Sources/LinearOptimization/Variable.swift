/// A decision variable: a typed index into ``Model/variables``.
///
/// A value with no pointer back to its model, so that expressions stay values that can be built, compared
/// and evaluated anywhere. An index is only meaningful for the model that issued it (or a copy of it).
package struct Variable: Hashable, Sendable {
  /// Position in ``Model/variables``, counted from 0.
  package let index: Int

  package init(index: Int) {
    self.index = index
  }
}

/// What values a variable may take inside its bounds.
package enum VariableKind: String, Hashable, Sendable, CaseIterable {
  /// Any real number.
  case continuous
  /// Any whole number.
  case integer
  /// 0 or 1.
  case binary

  /// Whether only whole numbers are allowed.
  package var isIntegral: Bool { self != .continuous }
}

/// The name, bounds and kind of one variable of a model.
package struct VariableDefinition: Hashable, Sendable {
  package let name: String
  package internal(set) var bounds: Bounds
  package internal(set) var kind: VariableKind

  package var lower: Double { bounds.lower }
  package var upper: Double { bounds.upper }
}
