/// Finds anchors (`&name`) and aliases (`*name`) before a document is parsed: a dozen nested aliases expand
/// to billions of values, and a scenario needs none.
struct YAMLAliases {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var flowDepth = 0
  /// Last byte that is neither blank nor part of a comment; a line feed at the start of a line.
  private var last = UInt8(ascii: "\n")
  private var lineIndent = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The line of the first anchor or alias, or `nil`. Quoted text, comments and block scalars do not count.
  /// O(length).
  static func firstLine(in text: String) -> Int? {
    var scanner = YAMLAliases(text)
    return scanner.scan()
  }

  private mutating func scan() -> Int? {
    startLine()
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 10:
        position += 1
        line += 1
        last = byte
        startLine()
        continue
      case 32, 9, 13: break
      case UInt8(ascii: "#") where position == 0 || [10, 32, 9].contains(bytes[position - 1]):
        while position < bytes.count, bytes[position] != 10 { position += 1 }
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if startsValue { skipQuoted(byte) }
        last = byte
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        let next = position + 1 < bytes.count ? bytes[position + 1] : 32
        if startsValue, ![32, 9, 10, 13].contains(next) { return line }
        last = byte
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        if startsValue, flowDepth == 0 {
          skipBlock()
          last = 10
          continue
        }
        last = byte
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if startsValue { flowDepth += 1 }
        last = byte
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        flowDepth = max(0, flowDepth - 1)
        last = byte
      default: last = byte
      }
      position += 1
    }
    return nil
  }

  /// Whether a value may begin here. A colon or dash counts only when a blank follows it.
  private var startsValue: Bool {
    switch last {
    case 10: return true
    case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
      return flowDepth > 0 || (position > 0 && [32, 9].contains(bytes[position - 1]))
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"): return flowDepth > 0
    default: return false
    }
  }

  private mutating func startLine() {
    var at = position
    while at < bytes.count, bytes[at] == 32 { at += 1 }
    lineIndent = at - position
  }

  private mutating func skipQuoted(_ quote: UInt8) {
    position += 1
    while position < bytes.count, bytes[position] != quote {
      if bytes[position] == 10 { line += 1 }
      if quote == UInt8(ascii: "\""), bytes[position] == UInt8(ascii: "\\") { position += 1 }
      position += 1
    }
  }

  /// Lines of a block scalar: those that are empty or indented more than the line that began it.
  private mutating func skipBlock() {
    let indent = lineIndent
    while position < bytes.count {
      while position < bytes.count, bytes[position] != 10 { position += 1 }
      guard position < bytes.count else { return }
      position += 1
      line += 1
      startLine()
      let first = position + lineIndent
      let isEmpty = first >= bytes.count || bytes[first] == 10 || bytes[first] == 13
      if !isEmpty, lineIndent <= indent { return }
    }
  }
}
