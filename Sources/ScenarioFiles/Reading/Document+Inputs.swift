import Planning

extension Document {
  /// Every value of the document with its path, in its order; what is empty counts as not given. Definitions of overrides change
  /// nothing and are left out.
  var inputs: [InputValue] {
    var result: [InputValue] = []
    for (key, value) in root.mapping ?? TreeMapping() where key != "overrides" {
      Self.append(value, at: [key], to: &result)
    }
    return result
  }

  private static func append(_ node: TreeNode, at path: [String], to result: inout [InputValue]) {
    switch node.content {
    case .empty: break
    case .scalar, .list: result.append(InputValue(path: TreePath.text(path), value: node.shownText))
    case .mapping(let mapping) where mapping.values.allSatisfy(\.isEmpty):
      result.append(InputValue(path: TreePath.text(path), value: "{}"))
    case .mapping(let mapping):
      for (key, value) in mapping { append(value, at: path + [key], to: &result) }
    }
  }
}
