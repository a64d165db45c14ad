import Wording

/// Everything of a document that no table of the workbook holds, by path.
struct SettingValues {
  /// Values in the order of the document, each path once.
  let all: [(path: [String], text: String)]
  private let texts: [String: String]

  /// - Parameters:
  ///   - held: paths of collections that sheets hold.
  ///   - leftover: what those sheets could not hold.
  init(_ root: TreeNode, held: [[String]], leftover: [(path: [String], node: TreeNode)]) {
    var rest: [(path: [String], node: TreeNode)] = []
    func collect(_ node: TreeNode, _ path: [String]) {
      if path == ["overrides"], node.mapping != nil { return }
      if held.contains(path) { return }
      // Parts with a table inside are taken apart, so that the table is left out.
      if let mapping = node.mapping, path.isEmpty || held.contains(where: { $0.starts(with: path) }) {
        for (key, value) in mapping { collect(value, path + [key]) }
      } else {
        rest += LeafValues.of(node, at: path)
      }
    }
    collect(root, [])
    rest += leftover.flatMap { LeafValues.of($0.node, at: $0.path) }
    all = rest.compactMap { path, node in CellText.text(of: node).map { (path, $0) } }
    texts = Dictionary(all.map { (TreePath.text($0.path), $0.text) }) { first, _ in first }
  }

  func text(_ path: String) -> String? { texts[path] }
}
