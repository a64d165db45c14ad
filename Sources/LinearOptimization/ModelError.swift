/// Why a model refuses an input. Nothing is changed when one is thrown.
package enum ModelError: Error, Hashable, Sendable {
  /// A name is empty.
  case emptyName(place: String)
  case duplicateVariable(name: String)
  case duplicateConstraint(name: String)
  /// A coefficient, constant or value that is NaN or infinite; some solvers would call the result optimal.
  case nonFinite(place: String, value: Double)
  /// lower > upper, NaN, lower = +∞ or upper = −∞.
  case invalidBounds(place: String, lower: Double, upper: Double)
  /// An index that this model never issued.
  case unknownVariable(place: String, index: Int, count: Int)
  case unknownConstraint(index: Int, count: Int)
  /// A binary variable's bounds reach outside [0, 1].
  case binaryOutsideUnit(name: String, lower: Double, upper: Double)
  /// A point that does not give one value for each variable.
  case wrongPointSize(expected: Int, given: Int)
}

extension ModelError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .emptyName(let place): "\(place): the name is empty"
    case .duplicateVariable(let name): "variable '\(name)' exists already"
    case .duplicateConstraint(let name): "constraint '\(name)' exists already"
    case .nonFinite(let place, let value): "\(place): \(value) is not a finite number"
    case .invalidBounds(let place, let lower, let upper): "\(place): [\(lower), \(upper)] holds no number"
    case .unknownVariable(let place, let index, let count):
      "\(place): variable index \(index) is not one of the model's \(count)"
    case .unknownConstraint(let index, let count):
      "constraint index \(index) is not one of the model's \(count)"
    case .binaryOutsideUnit(let name, let lower, let upper):
      "binary variable '\(name)': [\(lower), \(upper)] is not inside [0, 1]"
    case .wrongPointSize(let expected, let given):
      "the point has \(given) values for \(expected) variables"
    }
  }
}
