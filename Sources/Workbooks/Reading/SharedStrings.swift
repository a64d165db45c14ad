/// The texts that cells share. Runs of rich text are joined; furigana (`rPh`) is left out: it is how a word is read,
/// not what it says.
final class SharedStrings: XMLListener {
  private(set) var texts: [String] = []
  var problem: WorkbookProblem? { nil }
  private var collector = TextCollector()

  func begin(_ name: String, _ attributes: [String: String]) {
    if name == "si" { collector = TextCollector() }
    collector.begin(name)
  }

  func end(_ name: String) {
    collector.end(name)
    if name == "si" { texts.append(collector.text) }
  }

  func text(_ text: String) { collector.add(text) }
}

/// The text of one `si` or `is` element.
struct TextCollector {
  private var parts = ""
  private var isInText = false
  private var furiganaDepth = 0

  mutating func begin(_ name: String) {
    if name == "rPh" { furiganaDepth += 1 }
    if name == "t" { isInText = true }
  }

  mutating func end(_ name: String) {
    if name == "rPh" { furiganaDepth -= 1 }
    if name == "t" { isInText = false }
  }

  mutating func add(_ text: String) {
    if isInText, furiganaDepth == 0 { parts += text }
  }

  /// With `_x000D_` and its like turned into the characters that they stand for.
  var text: String { EscapedCharacters.decoded(parts) }
}

/// Characters that XML cannot hold stand as `_xHHHH_` in workbooks; a text that looks so begins with `_x005F_`.
enum EscapedCharacters {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var result = ""
    var rest = Substring(text)
    while let at = rest.firstRange(of: "_x") {
      result += rest[..<at.lowerBound]
      if let code = code(rest[at.lowerBound...]), let scalar = Unicode.Scalar(code) {
        result.unicodeScalars.append(scalar)
        rest = rest[at.lowerBound...].dropFirst(7)
      } else {
        result += "_x"
        rest = rest[at.upperBound...]
      }
    }
    return result + rest
  }

  /// The text as it must be written so that reading gives it back.
  static func encoded(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = Substring(text)
    while let at = rest.firstRange(of: "_x") {
      result += rest[..<at.lowerBound]
      result += code(rest[at.lowerBound...]) == nil ? "_x" : "_x005F_x"
      rest = rest[at.upperBound...]
    }
    return result + rest
  }

  /// The number in `_xHHHH_` at the start of a text.
  private static func code(_ text: Substring) -> UInt32? {
    let part = Array(text.unicodeScalars.prefix(7))
    guard part.count == 7, part[6] == "_", part[2..<6].allSatisfy(\.properties.isASCIIHexDigit) else {
      return nil
    }
    return UInt32(String(String.UnicodeScalarView(part[2..<6])), radix: 16)
  }
}
