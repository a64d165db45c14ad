/// Scenarios between two: each input is that of the first or that of the second, by choice.
///
/// Defaults and overrides are part of both documents already, so that what is mixed is exactly what
/// `ScenarioReading.inputs` lists.
package struct ScenarioMixture: Sendable {
  private let first: ScenarioContent
  private let second: ScenarioContent
  /// The second document with its sources numbered after those of the first.
  private let secondRoot: TreeNode

  package init(_ first: ScenarioContent, _ second: ScenarioContent) {
    self.first = first
    self.second = second
    secondRoot = Self.moved(second.root, by: Int32(first.sources.count))
  }

  /// The scenario with the values at `paths` as the second has them, present or not, and all others as in the first.
  ///
  /// - Parameter inSecondOrder: whether entries come in the order of the second.
  /// - Returns: findings and no scenario where the values do not fit together. O(size of the documents).
  package func reading(taking paths: Set<String>, inSecondOrder: Bool = false) -> ScenarioReading {
    let context = ReadingContext(language: first.language)
    // Sources that both have keep two numbers.
    for source in first.sources + second.sources { _ = context.addNew(source) }
    context.evidence = first.evidence.merging(second.evidence) { own, _ in own }
    let shift = Int32(first.sources.count)
    let root = mixed(first.root, secondRoot, at: [], paths, inSecondOrder) ?? TreeNode(.empty)
    let document = Document(
      root: root, builtIn: first.builtIn.union(second.builtIn.map { $0 + shift }), context: context)
    return ScenarioReader.reading(of: document, name: first.name, overrideNames: [])
  }

  /// One value or mapping of the mixture; `nil` when it is not there.
  private func mixed(
    _ first: TreeNode?, _ second: TreeNode?, at path: [String], _ taken: Set<String>, _ inSecondOrder: Bool
  ) -> TreeNode? {
    let given = [first, second].compactMap { $0 }.filter { !$0.isEmpty }
    guard given.count > 0, given.allSatisfy({ $0.mapping != nil }) else {
      return taken.contains(TreePath.text(path)) ? second : first
    }
    let old = first?.mapping ?? TreeMapping()
    let new = second?.mapping ?? TreeMapping()
    let (leading, trailing) = inSecondOrder ? (new, old) : (old, new)
    var mapping = TreeMapping()
    for key in leading.keys + trailing.keys.filter({ leading[$0] == nil }) {
      if let node = mixed(old[key], new[key], at: path + [key], taken, inSecondOrder) { mapping[key] = node }
    }
    // An entry of which nothing is left is gone; one that was empty from the start stays.
    let wasEmpty = first?.mapping?.count == 0
    guard mapping.count > 0 || wasEmpty || path.isEmpty else { return nil }
    return TreeNode(.mapping(mapping), at: (first ?? second)?.place ?? .nowhere)
  }

  private static func moved(_ node: TreeNode, by shift: Int32) -> TreeNode {
    var node = node
    if node.place.source >= 0 { node.place.source += shift }
    switch node.content {
    case .empty, .scalar: break
    case .list(let items): node.content = .list(items.map { moved($0, by: shift) })
    case .mapping(let mapping):
      var copy = TreeMapping()
      for (key, value) in mapping { copy[key] = moved(value, by: shift) }
      node.content = .mapping(copy)
    }
    return node
  }
}
