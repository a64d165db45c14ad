/// Values of the document as text of one cell, and back. What is not one text – a list, a mapping – stands in the cell as
/// YAML writes it on one line: `[1500万, 1500万]`.
enum CellText {
  /// The value that a cell's text says. Text that only looks like YAML is text.
  static func node(_ text: String, at place: TreeNode.Place) -> TreeNode {
    guard let first = text.first, let last = text.last, text.count > 1,
      (first == "[" && last == "]") || (first == "{" && last == "}") || (first == "\"" && last == "\""),
      case .success(let tree) = YAMLLoading.tree(of: text, source: place.source)
    else { return TreeNode(.scalar(text), at: place) }
    return placed(tree, at: place)
  }

  /// The text that `node` reads back from a cell; `nil` when there is nothing to write.
  static func text(of node: TreeNode) -> String? {
    switch node.content {
    case .empty: return nil
    case .scalar(let text):
      let isPlain = self.node(text, at: .nowhere).scalar == text
      return isPlain && !text.isEmpty ? text : quoted(text)
    case .list, .mapping: return flow(node)
    }
  }

  /// YAML on one line.
  private static func flow(_ node: TreeNode) -> String {
    switch node.content {
    case .empty: "null"
    case .scalar(let text): isPlain(text) ? text : quoted(text)
    case .list(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{"
        + mapping.map { key, value in "\(isPlain(key) ? key : quoted(key)): \(flow(value))" }.joined(
          separator: ", ") + "}"
    }
  }

  /// Whether YAML takes the text as it is for itself, inside brackets.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace,
      !["~", "null", "Null", "NULL", "<<", "="].contains(text),
      !"-?:,[]{}#&*!|>'\"%@`".contains(first), last != ":"
    else { return false }
    return text.unicodeScalars.allSatisfy {
      !",[]{}".unicodeScalars.contains($0) && $0.properties.generalCategory != .control
        && $0.value != 0xFEFF && $0.value != 0x2028 && $0.value != 0x2029 && $0.value != 0x85
    } && !text.contains(": ") && !text.contains(" #")
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// All of a cell's value is where the cell is.
  private static func placed(_ node: TreeNode, at place: TreeNode.Place) -> TreeNode {
    switch node.content {
    case .empty, .scalar: return TreeNode(node.content, at: place)
    case .list(let items): return TreeNode(.list(items.map { placed($0, at: place) }), at: place)
    case .mapping(let mapping):
      var copy = TreeMapping()
      for (key, value) in mapping { copy[key] = placed(value, at: place) }
      return TreeNode(.mapping(copy), at: place)
    }
  }
}
