import Planning

/// Texts of cells and settings to numbers, forgiving about how people write them.
enum NumberReading {
  /// Full-width forms to ASCII, the many minus signs to `-`, surrounding white space removed.
  static func normalised(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000, 0xA0: result.append(" ")
      case 0x2212, 0x2010...0x2015, 0x2500: result.append("-")
      case 0xFFE5: result.append("¥")
      default: result.append(scalar)
      }
    }
    return trimmed(String(result))
  }

  static func trimmed(_ text: String) -> String {
    let kept = text.drop { $0.isWhitespace }
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }

  /// A decimal number; thousands separators only where they belong; `nil` for anything else, `nan`, `inf`
  /// and hexadecimal forms included.
  static func decimal(_ text: String) -> Double? {
    let plain = normalised(text)
    guard plain.utf8.count <= 40, let digits = withoutThousands(plain) else { return nil }
    let allowed = digits.utf8.allSatisfy {
      ($0 >= 48 && $0 <= 57) || $0 == 43 || $0 == 45 || $0 == 46 || $0 == 69 || $0 == 101
    }
    guard allowed, digits.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) else { return nil }
    return Double(digits)
  }

  /// A share: `0.1`, `10%`, `１０％`, `3割`.
  static func share(_ text: String) -> Double? {
    let plain = normalised(text)
    if plain.hasSuffix("%") { return decimal(String(plain.dropLast())).map { $0 / 100 } }
    if plain.hasSuffix("割") { return decimal(String(plain.dropLast())).map { $0 / 10 } }
    return decimal(plain)
  }

  /// An amount of yen: `15000000`, `15,000,000円`, `¥1500万`, `7.2億`, `1億2000万`,
  /// `15,000千円`, `15百万円`, `3千万円`. Fractions of a yen are
  /// rounded only when they come from binary representation (`7.2億`), otherwise refused.
  static func yen(_ text: String) -> Double? {
    var rest = Substring(normalised(text))
    for prefix in ["¥", "￥", "JPY"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    if rest.hasSuffix("円") { rest = rest.dropLast() }
    for (unit, factor) in [("千万", 10_000_000.0), ("百万", 1_000_000), ("千", 1_000)]
    where rest.hasSuffix(unit) {
      return decimal(trimmed(String(rest.dropLast(unit.count)))).map {
        ($0 * factor * 1_000).rounded() / 1_000
      }
    }
    guard rest.contains("億") || rest.contains("万") else { return decimal(trimmed(String(rest))) }
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    var total = 0.0
    let units: [(Character?, Double)] = [("億", 100_000_000), ("万", 10_000), (nil, 1)]
    for (unit, factor) in units {
      guard !rest.isEmpty else { break }
      if let unit {
        guard let at = rest.firstIndex(of: unit) else { continue }
        guard let part = decimal(String(rest[..<at])), part >= 0 else { return nil }
        total += part * factor
        rest = rest[rest.index(after: at)...]
      } else {
        guard let part = decimal(String(rest)), part >= 0 else { return nil }
        total += part
      }
    }
    let nearest = total.rounded()
    let amount = abs(total - nearest) < 1e-3 ? nearest : total
    return isNegative ? -amount : amount
  }

  static func yesNo(_ text: String) -> Bool? {
    switch normalised(text).lowercased() {
    case "true", "yes", "on", "1", "はい", "可", "○", "〇", "有", "あり": true
    case "false", "no", "off", "0", "いいえ", "不可", "×", "無", "なし": false
    default: nil
    }
  }

  /// `2025-10`, `2025/10`, `2025年10月`, also with a day, which is ignored.
  static func month(_ text: String) -> YearMonth? {
    let parts = normalised(text).split(omittingEmptySubsequences: true) { "-/.年月日".contains($0) }
    guard (2...3).contains(parts.count), parts[0].utf8.count == 4, parts.allSatisfy({ $0.utf8.count <= 4 }),
      let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month),
      (1900...2200).contains(year), parts.count == 2 || Int(parts[2]).map({ (1...31).contains($0) }) == true
    else { return nil }
    return YearMonth(year: year, month: month)
  }

  private static func withoutThousands(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: ",")) else { return text }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let head = parts[0].drop { $0 == "-" || $0 == "+" }
    guard (1...3).contains(head.count) else { return nil }
    for (index, part) in parts.enumerated().dropFirst() {
      let digits = index == parts.count - 1 ? part.prefix { $0 != "." } : part
      guard digits.count == 3, digits.allSatisfy(\.isNumber) else { return nil }
    }
    return parts.joined()
  }
}
