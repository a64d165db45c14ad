/// A model as the text of a file format, with the names used in it.
package struct ExportedModel: Hashable, Sendable {
  package let text: String
  /// Indexed by variable, then names of columns that the format needed.
  package let variableNames: NameMap
  /// Indexed by constraint, then names of rows that the format needed.
  package let constraintNames: NameMap
}

extension VariableDefinition {
  /// The bounds to write: whole for an integer variable, because some readers refuse fractional ones.
  var exportedBounds: Bounds { kind.isIntegral ? bounds.roundedInward ?? bounds : bounds }
}

/// Collects words into lines that no reader finds too long.
struct LineWriter {
  private(set) var text = ""
  private var column = 0

  mutating func line(_ content: String = "") {
    if column > 0 { endLine() }
    text += content + "\n"
  }

  /// Appends a word to the present line, or to a new indented one when 90 columns are full.
  mutating func word(_ word: String) {
    if column == 0 {
      text += " "
      column = 1
    } else if column + word.count > 90 {
      text += "\n   "
      column = 3
    }
    if column > 1 {
      text += " "
      column += 1
    }
    text += word
    column += word.count
  }

  mutating func endLine() {
    if column > 0 { text += "\n" }
    column = 0
  }
}
