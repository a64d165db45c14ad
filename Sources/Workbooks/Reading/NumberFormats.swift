/// The number formats of a workbook: which styles show percentages, dates and times.
final class NumberFormats: XMLListener {
  private var codes: [Int: String] = [:]
  private(set) var formatOfStyle: [Int] = []
  private var isInCellFormats = false
  var problem: WorkbookProblem? { nil }
  private var looks: [Int: NumberLook] = [:]
  var is1904 = false

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] ?? "" }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats: formatOfStyle.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
    default: break
    }
  }

  func end(_ name: String) { if name == "cellXfs" { isInCellFormats = false } }

  func text(_ text: String) {}

  /// How numbers of a style look.
  func look(ofStyle style: Int?) -> NumberLook {
    guard let style, formatOfStyle.indices.contains(style) else { return .plain }
    let format = formatOfStyle[style]
    if let known = looks[format] { return known }
    let look = codes[format].map { NumberFormatCode.look(of: $0, is1904: is1904) } ?? builtIn(format)
    looks[format] = look
    return look
  }

  /// Formats that files need not write out (ECMA-376, 18.8.30), those of Japanese Excel included.
  private func builtIn(_ id: Int) -> NumberLook {
    switch id {
    case 9, 10: .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58, 55, 56: .date(is1904: is1904)
    case 18...21, 32...35, 45...47: .time
    default: .plain
    }
  }
}

/// The meaning of a format code such as `yyyy"年"m"月"`.
enum NumberFormatCode {
  static func look(of code: String, is1904: Bool) -> NumberLook {
    let (letters, literals) = parts(code)
    if letters.lowercased() == "general" || letters.isEmpty || letters == "@" {
      return unit(letters, literals)
    }
    let plain = letters.lowercased()
    let hasDigits = plain.contains("0") || plain.contains("#") || plain.contains("?")
    if hasDigits, !plain.contains("y"), !plain.contains("d"), !plain.contains("h") {
      if plain.contains("%") { return .percent }
      return unit(letters, literals)
    }
    if plain.contains("y") || plain.contains("d") || plain.contains("g") || plain.contains("e") {
      return .date(is1904: is1904)
    }
    if plain.contains("h") || plain.contains("s") { return .time }
    if plain.contains("m") { return .date(is1904: is1904) }
    return plain.contains("%") ? .percent : unit(letters, literals)
  }

  /// The first section of a code, split into what is format and what is text to be shown.
  private static func parts(_ code: String) -> (letters: String, literals: String) {
    var letters = ""
    var literals = ""
    var isQuoted = false
    var rest = Substring(code)
    while let character = rest.popFirst() {
      if isQuoted {
        if character == "\"" { isQuoted = false } else { literals.append(character) }
        continue
      }
      switch character {
      case "\"": isQuoted = true
      case ";": return (letters, literals)
      case "\\", "!": if let next = rest.popFirst() { literals.append(next) }
      case "_", "*": _ = rest.popFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        // `[h]` counts hours beyond a day; colours, conditions and locales say nothing here.
        if ["h", "hh", "m", "mm", "s", "ss"].contains(inside.lowercased()) { letters += inside }
      default:
        if character.isASCII { letters.append(character) } else { literals.append(character) }
      }
    }
    return (letters, literals)
  }

  /// `1,500"万円"` holds 1,500; `#,##0,"千円"` does divide by a thousand, so that what is read is what is meant.
  private static func unit(_ letters: String, _ literals: String) -> NumberLook {
    let commas = letters.reversed().prefix { $0 == "," }.count
    for (unit, divided) in [("億", 0), ("百万", 2), ("万", 0), ("千", 1)] where literals.contains(unit) {
      return divided > 0 && commas == divided ? .plain : .scaled(unit: literals)
    }
    return .plain
  }
}
