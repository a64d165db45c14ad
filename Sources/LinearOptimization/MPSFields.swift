/// One data line of an MPS text, cut into the standard's six fields.
struct MPSFields {
  private let words: [String]
  private let isFixed: Bool

  /// First and last column of each field, counted from 0.
  private static let positions = [(1, 2), (4, 11), (14, 21), (24, 35), (39, 46), (49, 60)]

  init(_ line: Substring, format: MPSReader.Format) {
    isFixed = format == .fixed
    if isFixed {
      let characters = Array(line)
      words = Self.positions.map { first, last in
        guard first < characters.count else { return "" }
        return Self.trimmed(String(characters[first...min(last, characters.count - 1)]))
      }
    } else {
      words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// ROWS: the type and the name.
  var typeAndName: (type: String, name: String)? {
    guard words.count >= 2, !words[0].isEmpty, !words[1].isEmpty else { return nil }
    return (words[0].uppercased(), words[1])
  }

  /// COLUMNS: true for INTORG, false for INTEND, nil for a line that is no marker.
  var marker: Bool? {
    guard words.contains("'MARKER'") else { return nil }
    return words.contains("'INTORG'")
  }

  /// COLUMNS: the column's name (empty in fixed format: the column of the line before) and one or two
  /// (row, number) pairs.
  var columnEntries: (name: String, pairs: [(String, String)])? {
    let list = isFixed ? Array(words.dropFirst()) : words
    guard let name = list.first else { return nil }
    return Self.pairs(list.dropFirst()).map { (name, $0) }
  }

  /// RHS and RANGES: the set's name, which may be missing, and one or two (row, number) pairs.
  var setEntries: (set: String, pairs: [(String, String)])? {
    if isFixed { return Self.pairs(words.dropFirst(2)).map { (words[1], $0) } }
    let hasName = words.count % 2 == 1
    return Self.pairs(words.dropFirst(hasName ? 1 : 0)).map { (hasName ? words[0] : "", $0) }
  }

  /// BOUNDS: the type, the set's name, which may be missing, the column and the number, if there is one.
  var bound: (type: String, set: String, column: String, value: String?)? {
    guard let type = words.first?.uppercased() else { return nil }
    if isFixed {
      if words[2].isEmpty { return nil }
      return (type, words[1], words[2], words[3].isEmpty ? nil : words[3])
    }
    let takesNumber = !["FR", "MI", "PL", "BV"].contains(type)
    switch words.count {
    case 2 where !takesNumber: return (type, "", words[1], nil)
    case 3: return takesNumber ? (type, "", words[1], words[2]) : (type, words[1], words[2], nil)
    case 4...: return (type, words[1], words[2], words[3])
    default: return nil
    }
  }

  /// Non-empty pairs up to the first missing one; nil if there is none or one is cut short.
  private static func pairs(_ words: ArraySlice<String>) -> [(String, String)]? {
    var result: [(String, String)] = []
    var rest = words.prefix { !$0.isEmpty }
    while let name = rest.popFirst() {
      guard let number = rest.popFirst() else { return nil }
      result.append((name, number))
    }
    return result.isEmpty ? nil : result
  }
}
