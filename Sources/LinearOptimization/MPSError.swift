/// Why an MPS text cannot be read, with its line (counted from 1).
package struct MPSError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case unknownSection(String)
    /// Data before any section, or in one that takes none.
    case unexpectedData
    case tooFewFields
    case unknownRowType(String)
    case unknownBoundType(String)
    case unknownRow(String)
    case unknownColumn(String)
    case duplicateRow(String)
    /// The entries of one column must stand together.
    case splitColumn(String)
    case duplicateEntry(row: String, column: String)
    case badNumber(String)
    case badSense(String)
    case noObjective
    case noEnd
    /// What was read is not a model.
    case model(ModelError)
  }

  package let line: Int
  package let reason: Reason

  package init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

extension MPSError: CustomStringConvertible {
  package var description: String {
    let text =
      switch reason {
      case .unknownSection(let name): "unknown section '\(name)'"
      case .unexpectedData: "data outside a section"
      case .tooFewFields: "too few fields"
      case .unknownRowType(let name): "unknown row type '\(name)'"
      case .unknownBoundType(let name): "unknown bound type '\(name)'"
      case .unknownRow(let name): "unknown row '\(name)'"
      case .unknownColumn(let name): "unknown column '\(name)'"
      case .duplicateRow(let name): "row '\(name)' exists already"
      case .splitColumn(let name): "column '\(name)' was begun earlier"
      case .duplicateEntry(let row, let column): "column '\(column)' has two entries in row '\(row)'"
      case .badNumber(let text): "'\(text)' is not a number"
      case .badSense(let text): "'\(text)' is not an objective sense"
      case .noObjective: "no objective row (type N)"
      case .noEnd: "ENDATA is missing"
      case .model(let error): error.description
      }
    return "line \(line): \(text)"
  }
}
