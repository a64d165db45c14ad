/// Solves whole models.
package protocol Solver: Sendable {
  /// Name and version, for records.
  var version: String { get }

  /// Solves `model` on the calling thread and returns when done.
  ///
  /// - Throws: ``SolverError`` only if the solve did not happen; every outcome of a solve is a result.
  func solve(_ model: Model, options: SolveOptions) throws(SolverError) -> SolveResult
}

extension Solver {
  package func solve(_ model: Model) throws(SolverError) -> SolveResult {
    try solve(model, options: SolveOptions())
  }
}

/// Why a solve, or a change to a session, did not happen.
package enum SolverError: Error, Hashable, Sendable {
  case invalidOption(name: String, value: String)
  /// A column or row number outside the present ones.
  case indexOutOfRange(place: String, index: Int, count: Int)
  /// NaN or infinite where a finite number is needed.
  case nonFinite(place: String, value: Double)
  /// An interval that holds no number.
  case invalidBounds(place: String, lower: Double, upper: Double)
  /// The same column (or row) twice in one list.
  case duplicateIndex(place: String, index: Int)
  /// A sized array of the wrong length.
  case wrongCount(place: String, expected: Int, given: Int)
  /// The solver library reported a fatal error; the session (and every other of its thread) is gone.
  case libraryFailure(function: String, message: String)
  /// The session ended before this call, by an earlier fatal error or because it left its scope.
  case sessionEnded(function: String)
}

extension SolverError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .invalidOption(let name, let value): "solve option \(name): \(value) is not allowed"
    case .indexOutOfRange(let place, let index, let count):
      "\(place): index \(index) is not one of \(count)"
    case .nonFinite(let place, let value): "\(place): \(value) is not a finite number"
    case .invalidBounds(let place, let lower, let upper): "\(place): [\(lower), \(upper)] holds no number"
    case .duplicateIndex(let place, let index): "\(place): index \(index) comes twice"
    case .wrongCount(let place, let expected, let given):
      "\(place): \(given) values where \(expected) are needed"
    case .libraryFailure(let function, let message): "\(function) failed: \(message)"
    case .sessionEnded(let function): "\(function): the session has ended"
    }
  }
}
