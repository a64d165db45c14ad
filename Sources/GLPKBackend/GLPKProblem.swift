import CGLPK
import LinearOptimization

/// Owner of one GLPK handle; turns refusals of the guarded calls into errors.
///
/// Not Sendable and never shown outside this target: GLPK keeps an environment per thread, and a problem
/// deleted on another thread than its own would abort the process.
final class GLPKProblem {
  private var handle: OpaquePointer?

  init(maximize: Bool) throws(SolverError) {
    var created: OpaquePointer?
    let code = cglpk_create(maximize ? 1 : 0, &created)
    guard code == CGLPK_OK, let created else { throw Self.error(code, "create") }
    handle = created
  }

  deinit { close() }

  /// Frees the handle; every later call throws ``SolverError/sessionEnded(function:)``.
  func close() {
    guard let handle else { return }
    _ = cglpk_delete(handle)
    self.handle = nil
  }

  /// Runs one guarded call.
  func call(_ function: String, _ body: (OpaquePointer) -> Int32) throws(SolverError) {
    guard let handle else { throw .sessionEnded(function: function) }
    let code = body(handle)
    if code != CGLPK_OK { throw Self.error(code, function) }
  }

  private static func error(_ code: Int32, _ function: String) -> SolverError {
    switch Int(code) {
    case CGLPK_STALE: return .sessionEnded(function: function)
    case CGLPK_WRONG_THREAD:
      return .libraryFailure(
        function: function, message: "called from a thread that does not own the problem")
    case CGLPK_BUSY:
      return .libraryFailure(function: function, message: "called from inside a solve of the same problem")
    case CGLPK_NO_MEMORY: return .libraryFailure(function: function, message: "out of memory")
    default:
      let text = String(cString: cglpk_last_error()).split(separator: "\n").joined(separator: "; ")
      return .libraryFailure(function: function, message: text)
    }
  }
}

/// Numbered coefficients the way GLPK wants them: counted from 1, with an unused element 0. This is the one
/// place where the two ways of counting meet.
struct OneBasedTerms {
  private(set) var indexes: [Int32] = [0]
  private(set) var values: [Double] = [0]

  var count: Int32 { Int32(indexes.count - 1) }

  mutating func append(_ index: Int, _ value: Double) {
    // Explicit zeros are allowed by GLPK but cost time in every product.
    if value == 0 { return }
    indexes.append(Int32(index + 1))
    values.append(value)
  }
}

/// Finds indexes that come twice in a list in O(length), without clearing anything between lists.
struct DuplicateDetector {
  private var marks: [Int] = []
  private var round = 0

  /// Starts a new list over 0..<count.
  mutating func begin(count: Int) {
    round += 1
    if marks.count < count { marks.append(contentsOf: repeatElement(0, count: count - marks.count)) }
  }

  /// Checks the next index of the list.
  mutating func visit(_ index: Int, count: Int, place: String) throws(SolverError) {
    guard index >= 0, index < count else {
      throw .indexOutOfRange(place: place, index: index, count: count)
    }
    if marks[index] == round { throw .duplicateIndex(place: place, index: index) }
    marks[index] = round
  }
}
