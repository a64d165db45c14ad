/// Values of a document one by one: what a settings sheet or `scenario.yaml` holds.
enum LeafValues {
  /// Every value below `node` with its path, in order. Lists and empty mappings are values of their own; so is a mapping with
  /// a key that no path can name.
  static func of(_ node: TreeNode, at path: [String]) -> [(path: [String], node: TreeNode)] {
    guard let mapping = node.mapping else { return node.isEmpty ? [] : [(path, node)] }
    let isNameable = mapping.keys.allSatisfy { TreePath.parts(TreePath.text(path + [$0])) == path + [$0] }
    guard mapping.count > 0, isNameable else { return [(path, node)] }
    return mapping.flatMap { key, value in of(value, at: path + [key]) }
  }
}
