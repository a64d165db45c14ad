import Wording

/// How wide text will be, near enough to leave room for it: drawings are made without any font at hand.
enum TextWidth {
  /// In pixels. Characters of East Asia are as wide as they are high, others of a usual sans-serif width, rather too wide
  /// than too narrow. O(length).
  static func of(_ text: String, size: Double = Style.size) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1.value) } * size
  }

  private static func ems(_ scalar: UInt32) -> Double {
    switch scalar {
    case 0x20, 0x21, 0x27...0x29, 0x2C...0x2F, 0x3A, 0x3B, 0x49, 0x5B...0x5D, 0x66, 0x69...0x6A, 0x6C, 0x72,
      0x74, 0x7C:
      0.36
    case 0x4D, 0x57, 0x6D, 0x77, 0x25, 0x40: 0.92
    case 0x41...0x5A: 0.68
    case 0x00...0x7F: 0.58
    case 0x80...0x24F, 0x370...0x4FF, 0x2010...0x2015: 0.65
    case 0xFF61...0xFF9F: 0.5
    default: 1
    }
  }

  /// The text in at most `lines` lines no wider than `width`, broken at spaces where there are some; what does not fit ends
  /// in an ellipsis. O(length).
  static func lines(_ text: String, width: Double, atMost lines: Int, size: Double = Style.size) -> [String] {
    var result: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      let isLast = result.count == lines - 1
      var end = rest.startIndex
      var breakpoint: String.Index?
      var used = 0.0
      while end < rest.endIndex {
        let next = rest.index(after: end)
        used += of(String(rest[end..<next]), size: size)
        if used > width { break }
        if rest[end] == " " { breakpoint = next }
        end = next
      }
      if end == rest.endIndex { return result + [String(rest)] }
      if isLast {
        let kept = rest[..<end]
        return result + [String(kept.dropLast(kept.count > 1 ? 1 : 0)) + "…"]
      }
      let cut = breakpoint ?? (end == rest.startIndex ? rest.index(after: end) : end)
      result.append(String(rest[..<cut]))
      rest = rest[cut...]
    }
    return result
  }
}
