/// Texts inside markup.
package enum MarkupText {
  /// Text as XML and HTML hold it, in elements and in attributes; control characters, which XML forbids, are left out. O(length).
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n": result.append(" ")
      default:
        if scalar.value >= 32, scalar.value != 0xFFFE, scalar.value != 0xFFFF { result.append(scalar) }
      }
    }
    return String(result)
  }
}
