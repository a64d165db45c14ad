/// Reads MPS text into a model.
///
/// Choices where readers differ: the objective constant is minus the right-hand side of the objective row
/// (as in HiGHS and CPLEX; GLPK takes it with a plus); integer columns without bounds are [0, +∞); a negative
/// upper bound without a lower one opens the lower side; numbers from 1e30 on are infinite as bounds;
/// `1.5D3` is 1500; of several RHS, RANGES or BOUNDS sets the first counts; further rows of type N are left out.
package enum MPSReader {
  package enum Format: Sendable {
    /// Fields at columns 2–3, 5–12, 15–22, 25–36, 40–47 and 50–61; names may hold spaces, and a blank
    /// column name repeats the one of the line before.
    case fixed
    /// Fields apart by spaces.
    case free
  }

  /// - Throws: ``MPSError`` at the first line that does not make sense.
  package static func read(_ text: String, format: Format = .free) throws(MPSError) -> Model {
    var parser = MPSParser(format: format)
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      do throws(MPSFault) {
        try parser.read(line.hasSuffix("\r") ? line.dropLast() : line)
      } catch {
        throw MPSError(line: number, reason: error.reason)
      }
      if parser.isDone { break }
    }
    if !parser.isDone { throw MPSError(line: number, reason: .noEnd) }
    do throws(MPSFault) {
      return try parser.model()
    } catch {
      throw MPSError(line: number, reason: error.reason)
    }
  }
}

/// A reason on its way to the one place that knows the line.
struct MPSFault: Error {
  let reason: MPSError.Reason
}
