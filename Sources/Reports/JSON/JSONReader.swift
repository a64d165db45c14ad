/// A strict JSON (RFC 8259) reader that keeps line numbers. Keys may occur only once in an object.
package struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private static let deepest = 64

  private init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Parses a whole text. O(length).
  package static func parse(_ text: String) throws(JSONSyntaxError) -> JSONNode {
    var reader = JSONReader(text)
    let node = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == reader.bytes.count else { throw reader.error(.trailingText) }
    return node
  }

  private func error(_ problem: JSONSyntaxError.Problem) -> JSONSyntaxError {
    JSONSyntaxError(line: line, problem: problem)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      if byte == 0x0A { line += 1 }
      position += 1
    }
  }

  /// Stands on the next byte that is not white space.
  private mutating func next() throws(JSONSyntaxError) -> UInt8 {
    skipSpace()
    guard let byte = current else { throw error(.unexpectedEnd) }
    return byte
  }

  private func unexpected(_ byte: UInt8) -> JSONSyntaxError {
    let tail = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
    return error(.unexpectedCharacter(tail.first.map(String.init) ?? String(UnicodeScalar(byte))))
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    guard depth < Self.deepest else { throw error(.tooDeep) }
    let byte = try next()
    let start = line
    let content: JSONNode.Content
    switch byte {
    case UInt8(ascii: "{"): content = .object(try members(depth: depth))
    case UInt8(ascii: "["): content = .array(try items(depth: depth))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"): content = try word("true", .bool(true))
    case UInt8(ascii: "f"): content = try word("false", .bool(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = try number()
    default: throw unexpected(byte)
    }
    return JSONNode(content: content, line: start)
  }

  private mutating func word(
    _ word: String, _ content: JSONNode.Content
  ) throws(JSONSyntaxError) -> JSONNode.Content {
    guard bytes[position...].starts(with: word.utf8) else { throw unexpected(bytes[position]) }
    position += word.utf8.count
    return content
  }

  private mutating func members(depth: Int) throws(JSONSyntaxError) -> [JSONNode.Member] {
    position += 1
    var members: [JSONNode.Member] = []
    var seen: Set<String> = []
    if try next() == UInt8(ascii: "}") {
      position += 1
      return members
    }
    while true {
      let byte = try next()
      guard byte == UInt8(ascii: "\"") else { throw unexpected(byte) }
      let keyLine = line
      let key = try string()
      guard seen.insert(key).inserted else { throw error(.duplicateKey(key)) }
      let colon = try next()
      guard colon == UInt8(ascii: ":") else { throw unexpected(colon) }
      position += 1
      members.append(.init(key: key, line: keyLine, value: try value(depth: depth + 1)))
      if try closes(with: UInt8(ascii: "}")) { return members }
    }
  }

  private mutating func items(depth: Int) throws(JSONSyntaxError) -> [JSONNode] {
    position += 1
    var items: [JSONNode] = []
    if try next() == UInt8(ascii: "]") {
      position += 1
      return items
    }
    while true {
      items.append(try value(depth: depth + 1))
      if try closes(with: UInt8(ascii: "]")) { return items }
    }
  }

  /// Steps over the comma or the closing bracket after an element; true for the bracket.
  private mutating func closes(with bracket: UInt8) throws(JSONSyntaxError) -> Bool {
    let byte = try next()
    guard byte == bracket || byte == UInt8(ascii: ",") else { throw unexpected(byte) }
    position += 1
    return byte == bracket
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONNode.Content {
    let start = position
    let isNumber = skipNumber()
    // What clings to it belongs to it: 01, 1.e5, 1e+.
    let end = position
    while let byte = current, Self.isOfNumber(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard isNumber, position == end, let value = Double(text), value.isFinite else {
      throw error(.badNumber(text))
    }
    return .number(value, text: text)
  }

  /// Steps over `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`, byte by byte: answers hold tens of thousands of numbers, and a
  /// regular expression takes a thousand times as long. Whether there was one.
  private mutating func skipNumber() -> Bool {
    if current == UInt8(ascii: "-") { position += 1 }
    if current == UInt8(ascii: "0") {
      position += 1
    } else if !skipDigits() {
      return false
    }
    if current == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() else { return false }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      return skipDigits()
    }
    return true
  }

  /// Whether there was one.
  private mutating func skipDigits() -> Bool {
    let start = position
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position > start
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }
}

extension JSONReader {
  /// A string literal; the reader stands on its opening quote.
  private mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var utf8: [UInt8] = []
    while let byte = current {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: utf8, as: UTF8.self)
      case UInt8(ascii: "\\"): utf8.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20:
        position -= 1
        throw unexpected(byte)
      default: utf8.append(byte)
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func escape() throws(JSONSyntaxError) -> UnicodeScalar {
    guard let byte = current else { throw error(.unexpectedEnd) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UnicodeScalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw error(.badEscape)
    }
  }

  private mutating func unicodeEscape() throws(JSONSyntaxError) -> UnicodeScalar {
    let high = try hexadecimal()
    if (0xD800..<0xDC00).contains(high) {
      guard bytes[position...].starts(with: "\\u".utf8) else { throw error(.badEscape) }
      position += 2
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low),
        let scalar = UnicodeScalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      else { throw error(.badEscape) }
      return scalar
    }
    guard let scalar = UnicodeScalar(high) else { throw error(.badEscape) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    guard position + 4 <= bytes.count else { throw error(.badEscape) }
    var value: UInt32 = 0
    // Digit by digit: the library's reading of numbers takes signs, too.
    for byte in bytes[position..<position + 4] {
      guard byte < 0x80, let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
        throw error(.badEscape)
      }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
