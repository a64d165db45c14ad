import Wording

/// What `--with` says: changes of one side of a comparison.
struct SideChanges: Equatable {
  enum Item: Equatable {
    case override(String)
    case setting(path: String, value: String)

    /// As the user typed it.
    var text: String {
      switch self {
      case .override(let name): "@" + name
      case .setting(let path, let value): "\(path)=\(value)"
      }
    }
  }

  var items: [Item] = []

  static let none = SideChanges()

  var overrides: [String] {
    items.compactMap { item -> String? in
      if case .override(let name) = item { return name }
      return nil
    }
  }

  var settings: [(path: String, value: String)] {
    items.compactMap { item -> (path: String, value: String)? in
      if case .setting(let path, let value) = item { return (path, value) }
      return nil
    }
  }

  /// The changes as one text; empty for none.
  var text: String { items.map(\.text).joined(separator: ",") }

  /// Reads `@name,path=value,…`.
  ///
  /// A comma divides only where another change begins after it, so that amounts (`1,500万`), lists and mappings keep
  /// theirs.
  static func read(_ text: String) throws(UsageError) -> SideChanges {
    guard !trimmed(text).isEmpty else { return .none }
    return SideChanges(items: try parts(text).map(item))
  }

  struct UsageError: Error {
    var message: Phrase
  }

  private static func item(_ part: String) throws(UsageError) -> Item {
    let part = trimmed(part)
    guard !part.isEmpty else { throw UsageError(message: Phrase.CompareCommand.emptyPart) }
    if part.hasPrefix("@"), part.count > 1 { return .override(trimmed(String(part.dropFirst()))) }
    guard let equals = part.firstIndex(of: "="), equals != part.startIndex, !part.hasPrefix("@") else {
      throw UsageError(message: Phrase.CompareCommand.malformed(part))
    }
    return .setting(
      path: trimmed(String(part[..<equals])), value: String(part[part.index(after: equals)...]))
  }

  private static func parts(_ text: String) -> [String] {
    var parts: [String] = [""]
    var depth = 0
    var quote: Character?
    var rest = Substring(text)
    while let character = rest.first {
      rest = rest.dropFirst()
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if "[{".contains(character) {
        depth += 1
      } else if "]}".contains(character) {
        depth -= 1
      }
      if character == ",", depth <= 0, quote == nil, beginsChange(rest) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// Whether what follows a comma is a change of its own (or nothing, which is a mistake to tell).
  private static func beginsChange(_ rest: Substring) -> Bool {
    let next = rest.drop { $0.isWhitespace }
    guard let first = next.first else { return true }
    if first == "@" || first == "," { return true }
    let head = next.prefix { $0 != "," }
    return head.contains("=") && !first.isNumber
  }

  private static func trimmed(_ text: String) -> String {
    let kept = text.drop { $0.isWhitespace }
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}
