package import Planning
package import Wording

extension ScenarioReader {
  /// Reads a scenario back from its inputs value by value, as a run on record keeps them.
  ///
  /// Values equal to the catalogue's or the rule pack's are taken for theirs, so that the defaults used are known again; a
  /// user's own value that says the same as the default is then counted as one.
  ///
  /// - Parameters:
  ///   - hash: what ``ScenarioReading/inputHash`` was.
  ///   - name: the scenario's short name.
  /// - Returns: `nil` when the inputs do not give this hash: written by a version whose texts or catalogue differ.
  ///   O(size of the document).
  package static func read(
    inputs: [InputValue], hash: String, name: String, language: Language = .ja
  ) -> ScenarioReading? {
    var root = TreeNode(.mapping(TreeMapping()))
    for input in inputs {
      guard let path = TreePath.parts(input.path), root.set(node(of: input.value), at: path[...]) else {
        return nil
      }
    }
    for tree in [withoutDefaults(root), root] {
      let context = ReadingContext(language: language)
      _ = context.addSource("scenario.yaml")
      let document = Assembly(context: context).document(user: tree, settings: [])
      guard document.fingerprint == hash else { continue }
      return reading(of: document, name: name, overrideNames: [])
    }
    // Both trees were completed with defaults; a document with none missing is complete as it is.
    let context = ReadingContext(language: language)
    _ = context.addSource("scenario.yaml")
    let document = Document(root: root, builtIn: [], context: context)
    return document.fingerprint == hash ? reading(of: document, name: name, overrideNames: []) : nil
  }

  /// A value as `TreeNode.shownText` shows it.
  private static func node(of text: String) -> TreeNode {
    let place = TreeNode.Place(source: 0, line: 0, column: 0)
    if text.hasPrefix("[") || text == "{}", case .success(var list) = YAMLLoading.tree(of: text, source: 0) {
      list.place = place
      return list
    }
    return TreeNode(.scalar(text), at: place)
  }

  /// The tree without what a scenario of the same award, evidence and costs has by default.
  private static func withoutDefaults(_ root: TreeNode) -> TreeNode {
    let mapping = root.mapping ?? TreeMapping()
    var choices = TreeMapping()
    for key in ["evidence", "costs", "catalogue"] { choices[key] = mapping[key] }
    var award = TreeMapping()
    award["type"] = mapping["award"]?.mapping?["type"]
    choices["award"] = TreeNode(.mapping(award))
    let context = ReadingContext(language: .ja)
    let defaults = Assembly(context: context).builtIn(for: TreeNode(.mapping(choices)))
    return rest(of: root, without: defaults, isTop: true) ?? root
  }

  /// What `node` says beyond `base`; `nil` for nothing.
  private static func rest(of node: TreeNode, without base: TreeNode?, isTop: Bool = false) -> TreeNode? {
    guard let base else { return node }
    guard let mapping = node.mapping, let known = base.mapping else {
      return node.shownText == base.shownText ? nil : node
    }
    var kept = TreeMapping()
    for (key, value) in mapping { kept[key] = rest(of: value, without: known[key]) }
    return kept.count == 0 && !isTop ? nil : TreeNode(.mapping(kept), at: node.place)
  }
}
