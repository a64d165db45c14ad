extension JSONValue {
  /// The document as text with two-space indentation and a final newline.
  ///
  /// An object or array of scalars that fits in a line of 110 characters stays on one line. Doubles print in
  /// the shortest form that reads back as the same value (`0.1`), whole ones without a fraction (`12`);
  /// infinities and NaN, which JSON cannot hold, print as `null`. O(size).
  package func formatted() -> String {
    var text = ""
    write(into: &text, indent: 0)
    text.append("\n")
    return text
  }

  private func write(into text: inout String, indent: Int) {
    switch self {
    case .null, .bool, .int, .double, .string: text.append(scalarText)
    case .array(let items):
      guard !items.isEmpty else { return text.append("[]") }
      if let line = singleLine(indent: indent) { return text.append(line) }
      text.append("[\n")
      for (index, item) in items.enumerated() {
        text.append(Self.spaces(indent + 2))
        item.write(into: &text, indent: indent + 2)
        text.append(index == items.count - 1 ? "\n" : ",\n")
      }
      text.append(Self.spaces(indent) + "]")
    case .object(let members):
      guard !members.isEmpty else { return text.append("{}") }
      if let line = singleLine(indent: indent) { return text.append(line) }
      text.append("{\n")
      for (index, member) in members.enumerated() {
        text.append(Self.spaces(indent + 2) + Self.quoted(member.key) + ": ")
        member.value.write(into: &text, indent: indent + 2)
        text.append(index == members.count - 1 ? "\n" : ",\n")
      }
      text.append(Self.spaces(indent) + "}")
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// The one-line form of a container of scalars, when it fits.
  private func singleLine(indent: Int) -> String? {
    let line: String
    switch self {
    case .array(let items):
      guard items.allSatisfy(\.isScalar) else { return nil }
      line = "[" + items.map(\.scalarText).joined(separator: ", ") + "]"
    case .object(let members):
      guard indent > 0, members.allSatisfy({ $0.value.isScalar }) else { return nil }
      line =
        "{" + members.map { Self.quoted($0.key) + ": " + $0.value.scalarText }.joined(separator: ", ") + "}"
    default: return scalarText
    }
    return indent + line.unicodeScalars.count <= 110 ? line : nil
  }

  private var scalarText: String {
    switch self {
    case .null, .array, .object: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .double(let value): Self.numberText(value)
    case .string(let value): Self.quoted(value)
    }
  }

  static func numberText(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return "\(value)"
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// A JSON string literal; only what JSON requires is escaped, so Japanese stays readable.
  static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text.append("\\\"")
      case "\\": text.append("\\\\")
      case "\n": text.append("\\n")
      case "\r": text.append("\\r")
      case "\t": text.append("\\t")
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        text.append("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
