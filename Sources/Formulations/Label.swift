/// The name of a variable, or of a row within its family, made by string interpolation.
///
/// Text that the program writes stays as it is; identifiers, which people choose, are escaped: the characters that
/// separate parts of a name (`,` `:` `@` `[` `]`), `%` and control characters become `%` and their number in
/// hexadecimal digits. So `a,b` from two identifiers can mean nothing else, and words of the program that begin
/// with a colon, such as `:all`, are no identifier. Nearly all identifiers come out as they are.
struct Label: Hashable, Sendable, ExpressibleByStringInterpolation {
  let text: String

  init(stringLiteral text: String) { self.text = text }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ identifier: String) { text += Label.escaped(identifier) }
    mutating func appendInterpolation(_ position: Int) { text += String(position) }
    mutating func appendInterpolation(_ label: Label) { text += label.text }
  }

  private static func escaped(_ identifier: String) -> String {
    guard identifier.unicodeScalars.contains(where: isReserved) else { return identifier }
    var result = ""
    for scalar in identifier.unicodeScalars {
      if isReserved(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits + (digits.count > 2 ? ";" : "")
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ":", "@", "[", "]", "%", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
