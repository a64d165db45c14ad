extension ScenarioContent {
  /// Paths of the values that the user gave: in files, overrides or settings. O(size of the document).
  package var givenPaths: Set<String> {
    var result: Set<String> = []
    for (key, value) in root.mapping ?? TreeMapping() where key != "overrides" {
      collect(value, at: [key], into: &result)
    }
    return result
  }

  private func collect(_ node: TreeNode, at path: [String], into result: inout Set<String>) {
    switch node.content {
    case .empty: break
    case .scalar, .list: if !builtIn.contains(node.place.source) { result.insert(TreePath.text(path)) }
    case .mapping(let mapping):
      for (key, value) in mapping { collect(value, at: path + [key], into: &result) }
    }
  }
}
