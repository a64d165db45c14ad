/// Texts of inputs back to values: the way back from `TreeNode.shownText`.
enum InputText {
  /// `[a, b]` is a list, `{a: b}` inside a list a mapping, everything else a scalar. O(length).
  static func node(_ text: String, isInList: Bool = false, at place: TreeNode.Place) -> TreeNode {
    if text.isEmpty { return TreeNode(.empty, at: place) }
    if text.hasPrefix("["), text.hasSuffix("]") {
      let items = parts(text.dropFirst().dropLast())
      return TreeNode(.list(items.map { node($0, isInList: true, at: place) }), at: place)
    }
    if isInList, text.hasPrefix("{"), text.hasSuffix("}") {
      var mapping = TreeMapping()
      for part in parts(text.dropFirst().dropLast()) {
        let key = part.prefix { $0 != ":" }
        let value = NumberReading.trimmed(String(part.dropFirst(key.count + 1)))
        mapping[String(key)] = node(value, isInList: true, at: place)
      }
      return TreeNode(.mapping(mapping), at: place)
    }
    return TreeNode(.scalar(text), at: place)
  }

  /// Parts between `, ` that are in no bracket.
  private static func parts(_ text: Substring) -> [String] {
    guard !text.isEmpty else { return [] }
    var result = [""]
    var depth = 0
    var rest = text
    while let character = rest.first {
      if "[{".contains(character) { depth += 1 }
      if "]}".contains(character) { depth -= 1 }
      if depth == 0, rest.hasPrefix(", ") {
        result.append("")
        rest = rest.dropFirst(2)
      } else {
        result[result.count - 1].append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
